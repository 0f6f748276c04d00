namespace TuskGen.Semantics;

/// <summary><c>!x</c> or <c>-x</c>.</summary>
public sealed class LoadUnary : LoadExpression
{
    internal LoadUnary(UnaryOperator @operator, LoadExpression operand, TuskKind kind)
        : base(LoadShape.Of(kind), operand.IsSecret, operand.Depth)
    {
        Operator = @operator;
        Operand = operand;
    }

    /// <summary>Which.</summary>
    public UnaryOperator Operator { get; }

    /// <summary>The operand.</summary>
    public LoadExpression Operand { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => [Operand];
}
