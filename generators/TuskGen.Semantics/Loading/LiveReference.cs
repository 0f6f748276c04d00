namespace TuskGen.Semantics;

/// <summary>A live value within an expression: each time the expression is computed, it is asked for at most once.</summary>
public sealed class LiveReference : LoadExpression
{
    internal LiveReference(BoundLive target)
        : base(target.Expression.Shape, target.Expression.IsSecret, target.Expression.Depth) => Target = target;

    /// <summary>What is referred to, compared by identity; one of <see cref="BoundEnvironment.SharedLive"/>.</summary>
    public BoundLive Target { get; }

    private protected override bool IsLiveItself => true;
}
