namespace TuskGen.Syntax;

/// <summary><c>x[index]</c>.</summary>
public sealed class IndexSyntax : ExpressionSyntax
{
    internal IndexSyntax(int start, int end, ExpressionSyntax target, ExpressionSyntax index)
        : base(start, end)
    {
        Target = target;
        Index = index;
    }

    /// <summary>What is indexed.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The index.</summary>
    public ExpressionSyntax Index { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Target;
        }

        if (index-- == 0)
        {
            return Index;
        }

        return NoChild();
    }
}
