namespace TuskGen;

/// <summary><c>string[](unique)</c>: no two elements are equal.</summary>
public sealed record UniqueConstraint : Constraint
{
    /// <inheritdoc/>
    public override string Expected => "no element twice";

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) => value is not TuskListValue list || list.Distinct().Count() == list.Count;
}
