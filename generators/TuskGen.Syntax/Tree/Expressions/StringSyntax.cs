namespace TuskGen.Syntax;

/// <summary>A string in any quotes.</summary>
public sealed class StringSyntax : ExpressionSyntax
{
    internal StringSyntax(int start, int end, StringStyle style, SyntaxList<HoleSyntax> holes, bool isVerbatim)
        : base(start, end)
    {
        Style = style;
        Holes = holes;
        IsVerbatim = isVerbatim;
    }

    /// <summary>Its quotes.</summary>
    public StringStyle Style { get; }

    /// <summary>Its <c>${…}</c>, in order.</summary>
    public SyntaxList<HoleSyntax> Holes { get; }

    /// <summary>Whether it is the text of a function (its key ends in <c>_fujsen</c>), in which nothing is interpolated or escaped.</summary>
    public bool IsVerbatim { get; }

    /// <inheritdoc/>
    public override int ChildCount => Holes.Count;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => Holes[index];
}
