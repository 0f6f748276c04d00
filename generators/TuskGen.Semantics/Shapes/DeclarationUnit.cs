namespace TuskGen.Semantics;

/// <summary>What a document declares in its base and schema, or a file that belongs to no document in itself: the types that are made once, whoever uses them.</summary>
public sealed class DeclarationUnit
{
    private DeclarationUnit(DocumentGroup group, TableShape? config, IReadOnlyList<TableShape> types, IReadOnlyList<EnumDeclaration> enums)
    {
        Group = group;
        Config = config;
        Types = types;
        Enums = enums;
    }

    /// <summary>The document, or the file, with what it uses.</summary>
    public DocumentGroup Group { get; }

    /// <summary>The shape of the document's root; null where none is declared.</summary>
    public TableShape? Config { get; }

    /// <summary>The types, in the order in which they are declared.</summary>
    public IReadOnlyList<TableShape> Types { get; }

    /// <summary>The enums, in the order in which they are declared.</summary>
    public IReadOnlyList<EnumDeclaration> Enums { get; }

    /// <summary>Finds what a document or file declares. No value is evaluated.</summary>
    public static DeclarationUnit Create(DocumentGroup group)
    {
        DeclarationScope scope = DeclarationScope.Create(group.Document, group, static (_, _) => { });
        var shapes = new DeclaredShapes(scope);
        SourceFile[] own = group.Document.Schema is { } schema ? [group.Document.Base, schema] : [group.Document.Base];
        return new DeclarationUnit(
            group,
            scope.Config is { } config ? shapes.Of(config) : null,
            [.. own.SelectMany(static file => file.Structure.Declarations.Types).Where(type => IsMade(type, scope)).Select(shapes.Of)],
            [.. own.SelectMany(static file => file.Structure.Declarations.Enums).Where(declared => ReferenceEquals(scope.FindEnum(declared.Name), declared))]);
    }

    /// <summary>Whether it has a record that is no document's root, and its name is its own.</summary>
    private static bool IsMade(TypeDeclaration type, DeclarationScope scope) => type.Role switch
    {
        TypeRole.Type => ReferenceEquals(scope.FindType(type.Name), type),
        TypeRole.Directive => ReferenceEquals(scope.FindDirective(type.Name), type),
        _ => false,
    };
}
