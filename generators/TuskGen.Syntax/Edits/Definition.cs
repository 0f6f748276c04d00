namespace TuskGen.Syntax.Edits;

/// <summary>A place that gives a value: an entry, a global, or an element of a list.</summary>
/// <param name="Node">The entry or global, or the element itself.</param>
/// <param name="Container">What it stands in: a table, a list, a section, the document.</param>
/// <param name="Separator">The separator behind its key; missing where there is none.</param>
/// <param name="Value">Its value.</param>
internal sealed record Definition(SyntaxNode Node, SyntaxNode Container, Token Separator, ExpressionSyntax? Value)
{
    public bool IsElement => ReferenceEquals(Node, Value);

    /// <summary>Where its key ends.</summary>
    public int KeyEnd => Node switch
    {
        EntrySyntax entry => entry.Key.End,
        GlobalSyntax global => global.Name.End,
        _ => Node.Start,
    };
}
