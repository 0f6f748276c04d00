namespace TuskGen.Semantics;

/// <summary>A list within an expression, some of whose elements are known only at load.</summary>
public sealed class LoadList : LoadExpression
{
    internal LoadList(IReadOnlyList<LoadExpression> items)
        : base(LoadShape.ListOf(ShapesOf(items)), AnySecret(items), Deepest(items)) => Items = items;

    /// <summary>The elements.</summary>
    public IReadOnlyList<LoadExpression> Items { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => Items;
}
