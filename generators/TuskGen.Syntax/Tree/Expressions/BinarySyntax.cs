namespace TuskGen.Syntax;

/// <summary><c>left operator right</c>.</summary>
public sealed class BinarySyntax : ExpressionSyntax
{
    internal BinarySyntax(int start, int end, ExpressionSyntax left, BinaryOperator @operator, Token operatorToken, ExpressionSyntax right)
        : base(start, end)
    {
        Left = left;
        Operator = @operator;
        OperatorToken = operatorToken;
        Right = right;
    }

    /// <summary>The left operand.</summary>
    public ExpressionSyntax Left { get; }

    /// <summary>Which.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>The operator's token.</summary>
    public Token OperatorToken { get; }

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Right { get; }

    /// <inheritdoc/>
    public override int ChildCount => 1 + 1;

    /// <inheritdoc/>
    public override SyntaxNode GetChild(int index)
    {
        if (index-- == 0)
        {
            return Left;
        }

        if (index-- == 0)
        {
            return Right;
        }

        return NoChild();
    }
}
