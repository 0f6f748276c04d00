using System.Text;

namespace TuskGen;

/// <summary>A semantic version.</summary>
/// <param name="Value">The version.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskSemanticVersion(SemanticVersion Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Version;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString());
}
