namespace TuskGen;

/// <summary><c>int(1..65535)</c>, <c>float(min: 0)</c>, <c>duration(1s..5m)</c>: both bounds are in the range.</summary>
/// <param name="Low">The lowest value; null for none.</param>
/// <param name="High">The highest value; null for none.</param>
public sealed record RangeConstraint(TuskValue? Low, TuskValue? High) : Constraint
{
    /// <inheritdoc/>
    public override string Expected => (Low, High) switch
    {
        ({ } low, { } high) when low.Equals(high) => "exactly " + low,
        ({ } low, { } high) => "a value from " + low + " to " + high,
        ({ } low, null) => "at least " + low,
        (null, { } high) => "at most " + high,
        _ => "any value",
    };

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) =>
        !(Low is not null && TuskOperators.CompareOrder(value, Low) < 0) && !(High is not null && TuskOperators.CompareOrder(value, High) > 0);
}
