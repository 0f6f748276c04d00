using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>An exact decimal number, where <c>decimal</c> is declared; its trailing zeros are kept. Expressions calculate with it as with a float.</summary>
/// <param name="Value">The number.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskDecimal(decimal Value) : TuskValue
{
    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Decimal;

    private protected override void Write(StringBuilder text) => text.Append(Value.ToString(CultureInfo.InvariantCulture));
}
