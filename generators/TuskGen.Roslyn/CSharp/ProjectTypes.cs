using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TuskGen.Semantics;
using SyntaxTree = Microsoft.CodeAnalysis.SyntaxTree;

namespace TuskGen.Roslyn;

/// <summary>The C# of a compilation, asked for single names. Nothing of it may outlive the question: it holds on to the compilation.</summary>
/// <param name="compilation">The compilation, with what TuskGen wrote or without.</param>
/// <param name="project">What the project says.</param>
/// <param name="stop">Stops the reading.</param>
public sealed class ProjectTypes(Compilation compilation, ProjectOptions project, CancellationToken stop) : IProjectTypes
{
    private readonly GlobalUsings _usings = new(compilation, stop);

    /// <summary>Whether the compilation's own C# has a type or namespace of a name.</summary>
    public static bool Has(Compilation compilation, string @namespace, string name) => FindNamespace(compilation, @namespace) is { } space && space.GetMembers(name).Any();

    /// <inheritdoc/>
    public IReadOnlyList<OwnType> Find(string @namespace, string name)
    {
        if (FindNamespace(compilation, @namespace) is not { } space)
        {
            return [];
        }

        return
        [
            .. space.GetMembers(name)
                .Where(static member => member is not INamedTypeSymbol { Arity: > 0 } and not INamedTypeSymbol { IsFileLocal: true })
                .SelectMany(static member => member.DeclaringSyntaxReferences)
                .Where(static reference => !IsOurs(reference.SyntaxTree))
                .OrderBy(static reference => reference.SyntaxTree.FilePath, StringComparer.Ordinal)
                .ThenBy(static reference => reference.Span.Start)
                .Select(reference => Describe(reference.GetSyntax(stop))),
        ];
    }

    /// <inheritdoc/>
    public string? FindGlobalUsing(string @namespace, string name) => _usings.Find(@namespace, name);

    private static INamespaceSymbol? FindNamespace(Compilation compilation, string name)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (string part in name.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            space = space?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return space;
    }

    // An analyzer sees what the generator wrote; such a file lies in a folder called for the generator, which may be none on the disk.
    private static bool IsOurs(SyntaxTree tree) => tree.FilePath.Replace('\\', '/').Contains("TuskGen.Generators.TuskGenerator/");

    private OwnType Describe(SyntaxNode node)
    {
        (OwnTypePart part, string description) = node switch
        {
            RecordDeclarationSyntax record => DescribeRecord(record),
            ClassDeclarationSyntax type when IsPartial(type) && !type.Modifiers.Any(SyntaxKind.StaticKeyword) => (OwnTypePart.None, "a partial class that is not static"),
            ClassDeclarationSyntax type when IsPartial(type) => HasOtherAccess(type) is { } access
                ? (OwnTypePart.None, "a static partial class that is " + access)
                : (OwnTypePart.StaticClass, "a static partial class"),
            ClassDeclarationSyntax => (OwnTypePart.None, "a class"),
            StructDeclarationSyntax => (OwnTypePart.None, "a struct"),
            InterfaceDeclarationSyntax type when IsPartial(type) => HasOtherAccess(type) is { } access
                ? (OwnTypePart.None, "a partial interface that is " + access)
                : (OwnTypePart.Interface, "a partial interface"),
            InterfaceDeclarationSyntax => (OwnTypePart.None, "an interface"),
            EnumDeclarationSyntax => (OwnTypePart.None, "an enum"),
            DelegateDeclarationSyntax => (OwnTypePart.None, "a delegate"),
            BaseNamespaceDeclarationSyntax => (OwnTypePart.None, "a namespace"),
            _ => (OwnTypePart.None, "a type"),
        };
        return new OwnType(part, description, Place(node.SyntaxTree, Anchor(node)), part == OwnTypePart.None ? [] : [.. Members((TypeDeclarationSyntax)node)]);
    }

    private (OwnTypePart Part, string Description) DescribeRecord(RecordDeclarationSyntax record) =>
        record.IsKind(SyntaxKind.RecordStructDeclaration) ? (OwnTypePart.None, "a record struct")
        : !IsPartial(record) ? (OwnTypePart.None, "a record that is not partial")
        : record.ParameterList is not null ? (OwnTypePart.None, "a record with parameters, which the document's could not be made without")
        : record.Modifiers.Any(SyntaxKind.AbstractKeyword) ? (OwnTypePart.None, "a record that is abstract, while the document's is sealed")
        : HasOtherAccess(record) is { } access ? (OwnTypePart.None, "a partial record that is " + access)
        : (OwnTypePart.Record, "a partial record");

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>The accessibility that a part states, where the document's other parts state another.</summary>
    private string? HasOtherAccess(TypeDeclarationSyntax type) => type.Modifiers.Any(project.IsInternal ? SyntaxKind.PublicKeyword : SyntaxKind.InternalKeyword)
        ? project.IsInternal ? "public, while the document's is internal" : "internal, while the document's is public"
        : null;

    private IEnumerable<OwnMember> Members(TypeDeclarationSyntax type) => type.Members.SelectMany(Names).Select(member =>
        new OwnMember(member.Name.ValueText, member.IsMethod, Place(type.SyntaxTree, member.Name)));

    private static IEnumerable<(SyntaxToken Name, bool IsMethod)> Names(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => [(property.Identifier, false)],
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => [(method.Identifier, true)],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => (variable.Identifier, false)),
        EventDeclarationSyntax { ExplicitInterfaceSpecifier: null } happening => [(happening.Identifier, false)],
        BaseTypeDeclarationSyntax type => [(type.Identifier, false)],
        DelegateDeclarationSyntax type => [(type.Identifier, false)],
        _ => [],
    };

    private static SyntaxToken Anchor(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        _ => node.GetFirstToken(),
    };

    private string Place(SyntaxTree tree, SyntaxToken token)
    {
        FileLinePositionSpan place = tree.GetMappedLineSpan(token.Span, stop);
        string path = place.Path.Length == 0 ? "the project's code" : ProjectFolder.Relative(project.Folder, place.Path);
        return path + " line " + (place.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
    }
}
