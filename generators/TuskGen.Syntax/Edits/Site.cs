namespace TuskGen.Syntax.Edits;

/// <summary>A place where keys of a table are written, and so can be added.</summary>
/// <param name="Container">The document, a section or a table.</param>
/// <param name="Prefix">The part of a dotted key before the table's own keys, with its dots; empty where the container is the table.</param>
/// <param name="Last">The last entry of a dotted key of that prefix.</param>
internal sealed record Site(SyntaxNode Container, string Prefix, EntrySyntax? Last)
{
    public bool IsDotted => Prefix.Length > 0;

    public IReadOnlyList<StatementSyntax> Statements => StatementsOf(Container);

    public static IReadOnlyList<StatementSyntax> StatementsOf(SyntaxNode container) => container switch
    {
        DocumentSyntax document => document.Statements,
        SectionSyntax section => section.Statements,
        TableSyntax table => table.Statements,
        _ => [],
    };
}
