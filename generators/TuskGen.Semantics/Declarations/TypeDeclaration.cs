using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A declared table: <c>#type Server { … }</c>, <c>#config App { … }</c>, <c>#directive audit { … }</c>.</summary>
/// <param name="Role">Which of them.</param>
/// <param name="Name">Its name.</param>
/// <param name="BaseName">The type that it extends, or null.</param>
/// <param name="Fields">Its own fields, in order.</param>
/// <param name="Directive">Where it is declared.</param>
/// <param name="File">The file.</param>
public sealed record TypeDeclaration(TypeRole Role, string Name, string? BaseName, IReadOnlyList<FieldDeclaration> Fields, DirectiveSyntax Directive, SourceFile File) : IDeclaration
{
    string IDeclaration.Noun => Role switch
    {
        TypeRole.Config => "configuration",
        TypeRole.Directive => "directive",
        _ => "type",
    };

    /// <summary>Whether its tables may have keys that it does not declare: <c>@open</c>.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its assertions, in order.</summary>
    public IReadOnlyList<OperatorStatementSyntax> Assertions { get; init; } = [];

    /// <summary>The attributes above it.</summary>
    public IReadOnlyList<ExpressionSyntax> Attributes { get; init; } = [];

    /// <summary>The place of its header.</summary>
    public SourceLocation Location => File.Locate(Directive.HeaderSpan());

    /// <summary>The text of the <c>##</c> comments above it, or null.</summary>
    public string? Documentation => Semantics.Documentation.Of(File.Tree, Directive, Attributes);
}
