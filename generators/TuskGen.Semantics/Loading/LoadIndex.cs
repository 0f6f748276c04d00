namespace TuskGen.Semantics;

/// <summary><c>x[index]</c>.</summary>
public sealed class LoadIndex : LoadExpression
{
    internal LoadIndex(LoadExpression target, LoadExpression index)
        : base(ShapeIn(target), target.IsSecret || index.IsSecret, Math.Max(target.Depth, index.Depth))
    {
        Target = target;
        Index = index;
    }

    /// <summary>What any element, or any value of a table, is.</summary>
    private static LoadShape ShapeIn(LoadExpression target) => target switch
    {
        LoadConstant { Value: TuskTable { Count: > 0 } table } => table.Select(static entry => LoadShape.Of(entry.Value)).Aggregate(LoadShape.Join),
        LoadTable { Values.Count: > 0 } table => ShapesOf(table.Values).Aggregate(LoadShape.Join),
        _ => target.Shape.Element(),
    };

    /// <summary>What is indexed.</summary>
    public LoadExpression Target { get; }

    /// <summary>The index.</summary>
    public LoadExpression Index { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => [Target, Index];
}
