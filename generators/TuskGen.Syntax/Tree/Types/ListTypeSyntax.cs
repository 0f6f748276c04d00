namespace TuskGen.Syntax;

/// <summary><c>T[]</c>; its constraints, <c>T[](max: 16)</c>, are a call of it.</summary>
public sealed class ListTypeSyntax : ExpressionSyntax
{
    internal ListTypeSyntax(int start, int end, ExpressionSyntax element)
        : base(start, end)
    {
        Element = element;
    }

    /// <summary>The type of an element.</summary>
    public ExpressionSyntax Element { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Element : NoChild();
}
