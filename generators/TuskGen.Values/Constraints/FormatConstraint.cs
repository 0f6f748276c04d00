namespace TuskGen;

/// <summary><c>string(format: hostname)</c>.</summary>
/// <param name="Format">The format.</param>
public sealed record FormatConstraint(TextFormat Format) : Constraint
{
    /// <inheritdoc/>
    public override string Expected => TextFormats.Expected(Format);

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) => value is not TuskString text || TextFormats.IsMatch(text.Value, Format);
}
