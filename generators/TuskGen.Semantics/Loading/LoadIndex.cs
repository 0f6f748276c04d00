namespace TuskGen.Semantics;

/// <summary><c>x[index]</c>.</summary>
public sealed class LoadIndex : LoadExpression
{
    internal LoadIndex(LoadExpression target, LoadExpression index)
        : base(target.Shape.Element(), target.IsSecret || index.IsSecret, Math.Max(target.Depth, index.Depth))
    {
        Target = target;
        Index = index;
    }

    /// <summary>What is indexed.</summary>
    public LoadExpression Target { get; }

    /// <summary>The index.</summary>
    public LoadExpression Index { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => [Target, Index];
}
