using System.Text;

namespace TuskGen;

/// <summary>Text.</summary>
/// <param name="Value">The text itself, without quotes or escapes.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskString(string Value) : TuskValue
{
    /// <summary>The empty text.</summary>
    public static TuskString Empty { get; } = new("");

    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.String;

    /// <inheritdoc/>
    public override long TextSize => Value.Length;

    /// <inheritdoc/>
    public override string ToText() => Value;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => Value;

    private protected override void Write(StringBuilder text) => QuotedText.Write(text, Value);
}
