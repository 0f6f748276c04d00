using System.Text;

namespace TuskGen;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">Which one.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskBool(bool Value) : TuskValue
{
    /// <summary><c>true</c>.</summary>
    public static TuskBool True { get; } = new(true);

    /// <summary><c>false</c>.</summary>
    public static TuskBool False { get; } = new(false);

    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Bool;

    /// <summary><see cref="True"/> or <see cref="False"/>.</summary>
    public static TuskBool Of(bool value) => value ? True : False;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => Value ? bool.TrueString : bool.FalseString;

    private protected override void Write(StringBuilder text) => text.Append(Value ? "true" : "false");
}
