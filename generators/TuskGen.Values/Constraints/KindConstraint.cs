namespace TuskGen;

/// <summary>Text that is its type's, where C# holds it as any text: a <c>path</c>.</summary>
/// <param name="Kind">The type.</param>
public sealed record KindConstraint(TuskKind Kind) : Constraint
{
    /// <inheritdoc/>
    public override string Expected => TextConversion.Expected(Kind);

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) => value is not TuskString text || TextConversion.TryConvert(text.Value, Kind, out _, out _);
}
