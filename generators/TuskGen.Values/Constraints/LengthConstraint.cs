using System.Globalization;

namespace TuskGen;

/// <summary><c>string(min: 1, max: 39)</c>, <c>string(length: 2)</c>, <c>uri[](max: 16)</c>: of text in code points, of a list or map in elements, of bytes in bytes.</summary>
/// <param name="Fewest">The least length; null for none.</param>
/// <param name="Most">The greatest length; null for none.</param>
/// <param name="Unit">What is counted.</param>
public sealed record LengthConstraint(long? Fewest, long? Most, LengthUnit Unit) : Constraint
{
    /// <inheritdoc/>
    public override string Expected => (Fewest, Most) switch
    {
        ({ } fewest, { } most) when fewest == most => "exactly " + Count(fewest),
        ({ } fewest, { } most) => Number(fewest) + " to " + Count(most),
        ({ } fewest, null) => "at least " + Count(fewest),
        (null, { } most) => "at most " + Count(most),
        _ => "any length",
    };

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) => LengthOf(value) is not { } length || !(length < Fewest || length > Most);

    private long? LengthOf(TuskValue value) => value switch
    {
        TuskString text when Unit == LengthUnit.Bytes => (text.Value.Length / 4 * 3) - (text.Value.Length - text.Value.TrimEnd('=').Length),
        TuskString text => CodePoints.Count(text.Value),
        TuskListValue list => list.Count,
        TuskTable table => table.Count,
        _ => null,
    };

    private string Count(long count)
    {
        string name = Unit switch
        {
            LengthUnit.Characters => "character",
            LengthUnit.Bytes => "byte",
            LengthUnit.Entries => count == 1 ? "entry" : "entries",
            _ => "element",
        };
        return Number(count) + " " + (count == 1 || Unit == LengthUnit.Entries ? name : name + "s");
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
