using System.Text;

namespace TuskGen;

/// <summary><c>null</c>: no value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskNull : TuskValue
{
    private TuskNull()
    {
    }

    /// <summary>The one null.</summary>
    public static TuskNull Instance { get; } = new();

    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Null;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => null;

    private protected override void Write(StringBuilder text) => text.Append("null");
}
