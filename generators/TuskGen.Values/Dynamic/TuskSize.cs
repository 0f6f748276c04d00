using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>A number of bytes.</summary>
/// <param name="Value">The size.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskSize(ByteSize Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Size;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => Value.Bytes.ToString(CultureInfo.InvariantCulture);

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString());
}
