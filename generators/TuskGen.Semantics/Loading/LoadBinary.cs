namespace TuskGen.Semantics;

/// <summary><c>left operator right</c>.</summary>
public sealed class LoadBinary : LoadExpression
{
    internal LoadBinary(LoadExpression left, BinaryOperator @operator, LoadExpression right, LoadShape shape)
        : base(shape, left.IsSecret || right.IsSecret, Math.Max(left.Depth, right.Depth))
    {
        Left = left;
        Operator = @operator;
        Right = right;
    }

    /// <summary>The left operand.</summary>
    public LoadExpression Left { get; }

    /// <summary>Which. <see cref="BinaryOperator.Or"/>, <see cref="BinaryOperator.And"/> and <see cref="BinaryOperator.Coalesce"/> need their right
    /// side only where the left one does not decide.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>The right operand.</summary>
    public LoadExpression Right { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => [Left, Right];
}
