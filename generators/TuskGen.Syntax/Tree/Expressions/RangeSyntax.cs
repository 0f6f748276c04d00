namespace TuskGen.Syntax;

/// <summary><c>8000-9000</c>, <c>a..b</c>, <c>a..</c>, <c>..b</c>.</summary>
public sealed class RangeSyntax : ExpressionSyntax
{
    internal RangeSyntax(int start, int end, ExpressionSyntax? low, Token @operator, ExpressionSyntax? high)
        : base(start, end)
    {
        Low = low;
        Operator = @operator;
        High = high;
    }

    /// <summary>The lower end; null where it is open.</summary>
    public ExpressionSyntax? Low { get; }

    /// <summary><c>..</c>, or <c>-</c> between two integers.</summary>
    public Token Operator { get; }

    /// <summary>The upper end; null where it is open.</summary>
    public ExpressionSyntax? High { get; }

    /// <inheritdoc/>
    public override int ChildCount => (Low is null ? 0 : 1) + (High is null ? 0 : 1);

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (Low is not null && index-- == 0)
        {
            return Low;
        }

        if (High is not null && index-- == 0)
        {
            return High;
        }

        return NoChild();
    }
}
