namespace TuskGen.Syntax;

/// <summary><c>condition ? then : otherwise</c>.</summary>
public sealed class ConditionalSyntax : ExpressionSyntax
{
    internal ConditionalSyntax(int start, int end, ExpressionSyntax condition, ExpressionSyntax then, ExpressionSyntax otherwise)
        : base(start, end)
    {
        Condition = condition;
        Then = then;
        Otherwise = otherwise;
    }

    /// <summary>The condition.</summary>
    public ExpressionSyntax Condition { get; }

    /// <summary>The value where it is true.</summary>
    public ExpressionSyntax Then { get; }

    /// <summary>The value where it is false.</summary>
    public ExpressionSyntax Otherwise { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + 1 + 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Condition;
        }

        if (index-- == 0)
        {
            return Then;
        }

        if (index-- == 0)
        {
            return Otherwise;
        }

        return NoChild();
    }
}
