namespace TuskGen.Syntax;

/// <summary><c>${expression}</c> in a string.</summary>
public sealed class HoleSyntax : SyntaxNode
{
    internal HoleSyntax(int start, int end, ExpressionSyntax expression)
        : base(start, end)
    {
        Expression = expression;
    }

    /// <summary>What stands in it.</summary>
    public ExpressionSyntax Expression { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => index == 0 ? Expression : NoChild();
}
