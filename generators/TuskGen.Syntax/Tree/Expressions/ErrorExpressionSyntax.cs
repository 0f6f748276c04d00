namespace TuskGen.Syntax;

/// <summary>A value that could not be read and has been reported; it means nothing, silently.</summary>
public sealed class ErrorExpressionSyntax : ExpressionSyntax
{
    internal ErrorExpressionSyntax(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override int ChildCount => 0;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index) => NoChild();
}
