using System.Text;

namespace TuskGen;

/// <summary>A 64-bit floating-point number (IEEE 754), always finite.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskFloat : TuskValue
{
    /// <summary>The float of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public TuskFloat(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A float must be finite.");
        Value = value;
    }

    /// <summary>The number; finite.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Float;

    private protected override void Write(StringBuilder text) => text.Append(FloatText.Format(Value));
}
