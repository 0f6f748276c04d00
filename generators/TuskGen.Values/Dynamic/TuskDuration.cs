using System.Text;

namespace TuskGen;

/// <summary>A span of time.</summary>
/// <param name="Value">The span, exact to 100 ns.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskDuration(TimeSpan Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Duration;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => Value.ToString("c", System.Globalization.CultureInfo.InvariantCulture);

    private protected override void Write(StringBuilder text) => text.Append(DurationText.Format(Value));
}
