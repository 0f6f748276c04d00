namespace TuskGen;

/// <summary><c>string(one_of: ["small", "large"])</c>: one of the values.</summary>
public sealed record OneOfConstraint : Constraint
{
    /// <summary>The constraint.</summary>
    /// <param name="values">The values, one or more.</param>
    public OneOfConstraint(IReadOnlyList<TuskValue> values) => Values = values;

    /// <summary>The values.</summary>
    public IReadOnlyList<TuskValue> Values { get; }

    /// <inheritdoc/>
    public override string Expected => ValueNames.JoinWithOr([.. Values.Select(static value => value.ToString())]);

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) => Values.Any(one => TuskOperators.AreEqual(one, value) == true);

    /// <summary>Whether both have the same values in the same order.</summary>
    public bool Equals(OneOfConstraint? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Count == 0 ? 0 : Values[0].GetHashCode();
}
