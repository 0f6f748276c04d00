namespace TuskGen.Semantics;

/// <summary>What a document declares in its base and schema, or a file that belongs to no document in itself: the types that are made once, whoever uses them.</summary>
public sealed class DeclarationUnit
{
    private readonly DeclarationScope _scope;

    private DeclarationUnit(DocumentGroup group, DeclarationScope scope, TableShape? config, IReadOnlyList<TableShape> types, IReadOnlyList<EnumDeclaration> enums)
    {
        _scope = scope;
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

    /// <summary>The operators, in the order in which they are declared.</summary>
    internal IEnumerable<OperatorDeclaration> Declared => OwnOf(Group).SelectMany(static file => file.Structure.Declarations.Operators)
        .Where(declared => ReferenceEquals(_scope.FindOperator(declared.Name), declared));

    /// <summary>Those of them that have a method: of two that would have one, which is reported, the first.</summary>
    public IReadOnlyList<OperatorDeclaration> Operators => [.. Declared.GroupBy(DeclarationNames.Of, StringComparer.Ordinal).Select(static same => same.First())];

    /// <summary>An enum that what is declared here may name, or null.</summary>
    public EnumDeclaration? FindEnum(string name) => _scope.FindEnum(name);

    /// <summary>The operators with a method that a document's values may call: those of every file that its meaning depends on.</summary>
    public static IEnumerable<OperatorDeclaration> OperatorsOf(DocumentGroup group) => group.Members
        .Where(static member => member.Role is DocumentRole.Base or DocumentRole.Schema).SelectMany(static member => member.Structure.Declarations.Operators);

    /// <summary>Finds what a document or file declares. No value is evaluated.</summary>
    public static DeclarationUnit Create(DocumentGroup group)
    {
        DeclarationScope scope = DeclarationScope.Create(group.Document, group, static (_, _) => { });
        var shapes = new DeclaredShapes(scope);
        SourceFile[] own = OwnOf(group);
        return new DeclarationUnit(
            group,
            scope,
            scope.Config is { } config ? shapes.Of(config) : null,
            [.. own.SelectMany(static file => file.Structure.Declarations.Types).Where(type => IsMade(type, scope)).Select(shapes.Of)],
            [.. own.SelectMany(static file => file.Structure.Declarations.Enums).Where(declared => ReferenceEquals(scope.FindEnum(declared.Name), declared))]);
    }

    private static SourceFile[] OwnOf(DocumentGroup group) => group.Document.Schema is { } schema ? [group.Document.Base, schema] : [group.Document.Base];

    /// <summary>Whether it has a record that is no document's root, and its name is its own.</summary>
    private static bool IsMade(TypeDeclaration type, DeclarationScope scope) => type.Role switch
    {
        TypeRole.Type => ReferenceEquals(scope.FindType(type.Name), type),
        TypeRole.Directive => ReferenceEquals(scope.FindDirective(type.Name), type),
        _ => false,
    };
}
