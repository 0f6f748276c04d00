using System.Globalization;
using System.Numerics;

namespace TuskGen;

/// <summary><c>int(multiple_of: 5)</c>: a whole number of times the step, exactly.</summary>
/// <param name="Step">Above zero, of the type's kind.</param>
public sealed record MultipleOfConstraint(TuskValue Step) : Constraint
{
    /// <inheritdoc/>
    public override string Expected => "a multiple of " + Step;

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value)
    {
        if (Exact(value) is not var (digits, power) || Exact(Step) is not var (stepDigits, stepPower))
        {
            return true;
        }

        int least = Math.Min(power, stepPower);
        BigInteger step = stepDigits * BigInteger.Pow(10, stepPower - least);
        return !step.IsZero && (digits * BigInteger.Pow(10, power - least) % step).IsZero;
    }

    /// <summary>A number as digits times a power of ten. Floats are taken by their shortest text: 0.3 is three times 0.1, though the nearest binary fractions are not.</summary>
    private static (BigInteger Digits, int Power)? Exact(TuskValue value) => value switch
    {
        TuskInteger number => (number.Value, 0),
        TuskDecimal number => Read(number.Value.ToString(CultureInfo.InvariantCulture)),
        TuskFloat number => Read(FloatText.Format(number.Value)),
        TuskDuration duration => (duration.Value.Ticks, 0),
        TuskSize size => (size.Value.Bytes, 0),
        _ => null,
    };

    private static (BigInteger Digits, int Power) Read(string text)
    {
        int exponent = text.IndexOf('e');
        string number = exponent < 0 ? text : text.Substring(0, exponent);
        int power = exponent < 0 ? 0 : int.Parse(text.Substring(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int dot = number.IndexOf('.');
        int fraction = dot < 0 ? 0 : number.Length - dot - 1;
        return (BigInteger.Parse(number.Replace(".", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), power - fraction);
    }
}
