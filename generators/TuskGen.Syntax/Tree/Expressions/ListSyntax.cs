namespace TuskGen.Syntax;

/// <summary>A list: <c>[a, b]</c>, or <c>- a</c> lines.</summary>
public sealed class ListSyntax : ExpressionSyntax
{
    internal ListSyntax(int start, int end, ListStyle style, SyntaxList<ExpressionSyntax> elements)
        : base(start, end)
    {
        Style = style;
        Elements = elements;
    }

    /// <summary>How it is written.</summary>
    public ListStyle Style { get; }

    /// <summary>Its elements.</summary>
    public SyntaxList<ExpressionSyntax> Elements { get; }

    /// <inheritdoc/>
    public override int ChildCount => Elements.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => Elements[index];
}
