namespace TuskGen.Semantics;

/// <summary>Text joined from parts, each as <c>.tsk</c> would write it: <c>"a${b}c"</c> and <c>"a" + b</c>.</summary>
public sealed class LoadJoin : LoadExpression
{
    internal LoadJoin(IReadOnlyList<LoadExpression> parts)
        : base(LoadShape.Of(TuskKind.String), AnySecret(parts), Deepest(parts)) => Parts = parts;

    /// <summary>The parts, two or more, or one that is no text.</summary>
    public override IReadOnlyList<LoadExpression> Parts { get; }
}
