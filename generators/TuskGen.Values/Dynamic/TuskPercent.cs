using System.Text;

namespace TuskGen;

/// <summary>A part of a hundred.</summary>
/// <param name="Value">The percent.</param>
public sealed record TuskPercent(Percent Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Percent;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString());
}
