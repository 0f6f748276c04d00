using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>A 64-bit integer.</summary>
/// <param name="Value">The number.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskInteger(long Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Integer;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString(CultureInfo.InvariantCulture));
}
