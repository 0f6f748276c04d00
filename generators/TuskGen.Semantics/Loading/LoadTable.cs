namespace TuskGen.Semantics;

/// <summary>A table within an expression, some of whose values are known only at load.</summary>
public sealed class LoadTable : LoadExpression
{
    internal LoadTable(IReadOnlyList<string> keys, IReadOnlyList<LoadExpression> values)
        : base(LoadShape.Any, AnySecret(values), Deepest(values))
    {
        Keys = keys;
        Values = values;
    }

    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Their values, as many.</summary>
    public IReadOnlyList<LoadExpression> Values { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<LoadExpression> Parts => Values;
}
