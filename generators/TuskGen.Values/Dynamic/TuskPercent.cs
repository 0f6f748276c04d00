using System.Text;

namespace TuskGen;

/// <summary>A part of a hundred.</summary>
/// <param name="Value">The percent.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskPercent(Percent Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Percent;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString());
}
