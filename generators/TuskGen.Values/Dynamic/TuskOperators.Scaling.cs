namespace TuskGen;

public static partial class TuskOperators
{
    private static TuskDuration Ticks(long ticks) => new(new TimeSpan(ticks));

    private static TuskSize Bytes(long bytes) => new(new ByteSize(bytes));

    private static TuskValue? Finite(ref Operands operands, double value, string symbol) =>
        double.IsNaN(value) || double.IsInfinity(value) ? operands.OutOfRange(symbol) : new TuskFloat(value);

    private static TuskValue? Fraction(ref Operands operands, decimal fraction, string symbol) =>
        Percent.TryCreate(fraction, out Percent percent) ? new TuskPercent(percent) : operands.OutOfRange(symbol);

    /// <summary>An integer where the number is whole, else a float, as <c>/</c> gives.</summary>
    private static TuskValue Number(decimal value) =>
        decimal.Truncate(value) == value && ExactScale.TryToInt64(value, out long whole) ? new TuskInteger(whole) : new TuskFloat((double)value);

    private static TuskValue? Quotient(ref Operands operands, long left, long right)
    {
        if (right == -1) return left == long.MinValue ? operands.OutOfRange("/") : new TuskInteger(-left);
        return left % right == 0 ? new TuskInteger(left / right) : new TuskFloat((double)left / right);
    }

    private static TuskValue? PartOf(ref Operands operands, Percent percent, long whole) =>
        ExactScale.TryMultiply(percent.Fraction, whole, out decimal part) ? Number(part) : Finite(ref operands, (double)percent.Fraction * whole, "*");

    private static TuskValue? PartOf(ref Operands operands, Percent percent, double whole) =>
        FloatText.TryToDecimal(whole, out decimal exact) && ExactScale.TryMultiply(percent.Fraction, exact, out decimal part)
            ? new TuskFloat((double)part)
            : Finite(ref operands, (double)percent.Fraction * whole, "*");

    private static TuskValue? Scale(ref Operands operands, TuskValue value, decimal factor, string symbol) => value switch
    {
        TuskDuration duration when DurationText.TryScale(duration.Value, factor, out TimeSpan scaled) => new TuskDuration(scaled),
        TuskSize size when size.Value.TryScale(factor, out ByteSize scaled) => new TuskSize(scaled),
        _ => operands.OutOfRange(symbol),
    };

    /// <summary>Scales by the number that the float's text says: 0.1 is a tenth. One too small for a decimal makes nothing of any duration or size.</summary>
    private static TuskValue? ScaleByFloat(ref Operands operands, TuskValue value, double factor, string symbol)
    {
        if (FloatText.TryToDecimal(factor, out decimal exact)) return Scale(ref operands, value, exact, symbol);
        return Math.Abs(factor) < 1 ? Scale(ref operands, value, 0m, symbol) : operands.OutOfRange(symbol);
    }

    private static TuskValue? DivideTicks(ref Operands operands, decimal ticks, decimal divisor)
    {
        if (!ExactScale.TryDivide(ticks, divisor, out decimal quotient)) return operands.OutOfRange("/");
        return ExactScale.TryToInt64(decimal.Round(quotient, MidpointRounding.AwayFromZero), out long rounded) ? Ticks(rounded) : operands.OutOfRange("/");
    }

    private static TuskValue? DivideTicksByFloat(ref Operands operands, long ticks, double divisor)
    {
        if (FloatText.TryToDecimal(divisor, out decimal exact)) return DivideTicks(ref operands, ticks, exact);
        return Math.Abs(divisor) > 1 ? Ticks(0) : operands.OutOfRange("/");
    }

    private static TuskValue? DivideBytes(ref Operands operands, long bytes, double divisor)
    {
        if (!FloatText.TryToDecimal(divisor, out decimal exact)) return Math.Abs(divisor) > 1 ? Bytes(0) : operands.OutOfRange("/");
        bool fits = ExactScale.TryDivide(bytes, exact, out decimal quotient) & ExactScale.TryToInt64(decimal.Floor(quotient), out long rounded);
        return fits ? Bytes(rounded) : operands.OutOfRange("/");
    }

    private static bool TryDoubles(ref Operands operands, out double left, out double right)
    {
        right = 0;
        return TryDouble(operands.Left, out left) && TryDouble(operands.Right, out right);
    }

    private static bool TryDouble(TuskValue value, out double number)
    {
        number = value switch { TuskInteger integer => integer.Value, TuskFloat real => real.Value, _ => 0 };
        return value is TuskInteger or TuskFloat;
    }

    private static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0;
    }

    private static bool TrySubtract(long left, long right, out long difference)
    {
        difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) >= 0;
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        // Dividing back shows an overflow; -1 alone cannot be divided by without one.
        return left == 0 || (left == -1 ? right != long.MinValue : product / left == right);
    }
}
