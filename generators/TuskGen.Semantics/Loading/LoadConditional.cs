namespace TuskGen.Semantics;

/// <summary><c>condition ? then : otherwise</c>; only the chosen side is computed.</summary>
public sealed class LoadConditional : LoadExpression
{
    internal LoadConditional(LoadExpression condition, LoadExpression then, LoadExpression otherwise)
        : base(
            LoadShape.Join(then.Shape, otherwise.Shape),
            condition.IsSecret || then.IsSecret || otherwise.IsSecret,
            Math.Max(condition.Depth, Math.Max(then.Depth, otherwise.Depth)))
    {
        Condition = condition;
        Then = then;
        Otherwise = otherwise;
    }

    /// <summary>The condition.</summary>
    public LoadExpression Condition { get; }

    /// <summary>The value where it is true.</summary>
    public LoadExpression Then { get; }

    /// <summary>The value where it is false.</summary>
    public LoadExpression Otherwise { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => [Condition, Then, Otherwise];
}
