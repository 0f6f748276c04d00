using System.Text;

namespace TuskGen;

/// <summary>A range of integers.</summary>
/// <param name="Value">The range.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskRange(IntRange Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Range;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString());
}
