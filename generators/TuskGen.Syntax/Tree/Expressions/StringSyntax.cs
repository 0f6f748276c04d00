namespace TuskGen.Syntax;

/// <summary>A string in any quotes.</summary>
public sealed class StringSyntax : ExpressionSyntax
{
    internal StringSyntax(int start, int end, StringStyle style, SyntaxList<HoleSyntax> holes)
        : base(start, end)
    {
        Style = style;
        Holes = holes;
    }

    /// <summary>Its quotes.</summary>
    public StringStyle Style { get; }

    /// <summary>Its <c>${…}</c>, in order.</summary>
    public SyntaxList<HoleSyntax> Holes { get; }

    /// <inheritdoc/>
    public override int ChildCount => Holes.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => Holes[index];
}
