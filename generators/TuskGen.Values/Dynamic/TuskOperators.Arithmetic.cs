namespace TuskGen;

public static partial class TuskOperators
{
    private static TuskValue? Add(ref Operands operands)
    {
        switch (operands.Left, operands.Right)
        {
            case (TuskString, _) or (_, TuskString): return Join(ref operands);
            case (TuskInteger l, TuskInteger r): return TryAdd(l.Value, r.Value, out long sum) ? new TuskInteger(sum) : operands.OutOfRange("+");
            case (TuskDuration l, TuskDuration r): return TryAdd(l.Value.Ticks, r.Value.Ticks, out long ticks) ? Ticks(ticks) : operands.OutOfRange("+");
            case (TuskSize l, TuskSize r): return ByteSize.TryAdd(l.Value, r.Value, out ByteSize size) ? new TuskSize(size) : operands.OutOfRange("+");
            case (TuskPercent l, TuskPercent r): return Fraction(ref operands, l.Value.Fraction + r.Value.Fraction, "+");
            case (TuskPercent l, TuskInteger r): return Number(l.Value.Fraction + r.Value);
            case (TuskPercent l, TuskFloat r): return Finite(ref operands, (double)l.Value.Fraction + r.Value, "+");
            case (TuskInteger or TuskFloat, TuskPercent): return operands.Fail(PercentOfWhat(ref operands, "+"));
            default: return TryDoubles(ref operands, out double left, out double right) ? Finite(ref operands, left + right, "+") : null;
        }
    }

    private static TuskValue? Subtract(ref Operands operands)
    {
        switch (operands.Left, operands.Right)
        {
            case (TuskInteger l, TuskInteger r): return TrySubtract(l.Value, r.Value, out long rest) ? new TuskInteger(rest) : operands.OutOfRange("-");
            case (TuskDuration l, TuskDuration r): return TrySubtract(l.Value.Ticks, r.Value.Ticks, out long ticks) ? Ticks(ticks) : operands.OutOfRange("-");
            case (TuskSize l, TuskSize r): return TrySubtract(l.Value.Bytes, r.Value.Bytes, out long bytes) ? Bytes(bytes) : operands.OutOfRange("-");
            case (TuskPercent l, TuskPercent r): return Fraction(ref operands, l.Value.Fraction - r.Value.Fraction, "-");
            case (TuskPercent l, TuskInteger r): return Number(l.Value.Fraction - r.Value);
            case (TuskPercent l, TuskFloat r): return Finite(ref operands, (double)l.Value.Fraction - r.Value, "-");
            case (TuskInteger or TuskFloat, TuskPercent): return operands.Fail(PercentOfWhat(ref operands, "-"));
            default: return TryDoubles(ref operands, out double left, out double right) ? Finite(ref operands, left - right, "-") : null;
        }
    }

    private static TuskValue? Multiply(ref Operands operands)
    {
        switch (operands.Left, operands.Right)
        {
            case (TuskInteger l, TuskInteger r): return TryMultiply(l.Value, r.Value, out long product) ? new TuskInteger(product) : operands.OutOfRange("*");
            case (TuskDuration l, TuskInteger r): return Scale(ref operands, l, r.Value, "*");
            case (TuskInteger l, TuskDuration r): return Scale(ref operands, r, l.Value, "*");
            case (TuskDuration l, TuskFloat r): return ScaleByFloat(ref operands, l, r.Value, "*");
            case (TuskFloat l, TuskDuration r): return ScaleByFloat(ref operands, r, l.Value, "*");
            case (TuskSize l, TuskInteger r): return Scale(ref operands, l, r.Value, "*");
            case (TuskInteger l, TuskSize r): return Scale(ref operands, r, l.Value, "*");
            case (TuskSize l, TuskFloat r): return ScaleByFloat(ref operands, l, r.Value, "*");
            case (TuskFloat l, TuskSize r): return ScaleByFloat(ref operands, r, l.Value, "*");
            case (TuskPercent l, TuskDuration or TuskSize): return Scale(ref operands, operands.Right, l.Value.Fraction, "*");
            case (TuskDuration or TuskSize, TuskPercent r): return Scale(ref operands, operands.Left, r.Value.Fraction, "*");
            case (TuskPercent l, TuskInteger r): return PartOf(ref operands, l.Value, r.Value);
            case (TuskInteger l, TuskPercent r): return PartOf(ref operands, r.Value, l.Value);
            case (TuskPercent l, TuskFloat r): return PartOf(ref operands, l.Value, r.Value);
            case (TuskFloat l, TuskPercent r): return PartOf(ref operands, r.Value, l.Value);
            case (TuskPercent l, TuskPercent r):
                bool fits = ExactScale.TryMultiply(l.Value.Fraction, r.Value.Fraction, out decimal part);
                return fits ? Fraction(ref operands, part, "*") : operands.OutOfRange("*");
            default: return TryDoubles(ref operands, out double left, out double right) ? Finite(ref operands, left * right, "*") : null;
        }
    }

    private static TuskValue? Divide(ref Operands operands)
    {
        switch (operands.Left, operands.Right)
        {
            case (TuskInteger or TuskFloat or TuskDuration or TuskSize or TuskPercent, TuskInteger { Value: 0 } or TuskFloat { Value: 0 }):
                return operands.ByZero();
            case (TuskDuration, TuskDuration { Value.Ticks: 0 }) or (TuskSize, TuskSize { Value.Bytes: 0 }): return operands.ByZero();
            case (TuskPercent, TuskPercent { Value.Fraction: 0 }): return operands.ByZero();
            case (TuskInteger l, TuskInteger r): return Quotient(ref operands, l.Value, r.Value);
            case (TuskDuration l, TuskDuration r): return Quotient(ref operands, l.Value.Ticks, r.Value.Ticks);
            case (TuskSize l, TuskSize r): return Quotient(ref operands, l.Value.Bytes, r.Value.Bytes);
            case (TuskPercent l, TuskPercent r):
                return ExactScale.TryDivide(l.Value.Fraction, r.Value.Fraction, out decimal ratio) ? Number(ratio) : operands.OutOfRange("/");
            case (TuskPercent l, TuskInteger r): return Fraction(ref operands, l.Value.Fraction / r.Value, "/");
            case (TuskPercent l, TuskFloat r):
                bool divides = FloatText.TryToDecimal(r.Value, out decimal divisor) & ExactScale.TryDivide(l.Value.Fraction, divisor, out decimal part);
                return divides ? Fraction(ref operands, part, "/") : operands.OutOfRange("/");
            case (TuskDuration l, TuskInteger r): return DivideTicks(ref operands, l.Value.Ticks, r.Value);
            case (TuskDuration l, TuskFloat r): return DivideTicksByFloat(ref operands, l.Value.Ticks, r.Value);
            case (TuskSize { Value.Bytes: long.MinValue }, TuskInteger { Value: -1 }): return operands.OutOfRange("/");
            case (TuskSize l, TuskInteger r): return new TuskSize(l.Value / r.Value);
            case (TuskSize l, TuskFloat r): return DivideBytes(ref operands, l.Value.Bytes, r.Value);
            default: return TryDoubles(ref operands, out double left, out double right) ? Finite(ref operands, left / right, "/") : null;
        }
    }

    private static TuskValue? Remainder(ref Operands operands)
    {
        switch (operands.Left, operands.Right)
        {
            case (TuskInteger or TuskFloat, TuskInteger { Value: 0 } or TuskFloat { Value: 0 }): return operands.ByZero();
            // The smallest integer has no opposite, and C# throws where its remainder by -1 is 0.
            case (TuskInteger, TuskInteger { Value: -1 }): return new TuskInteger(0);
            case (TuskInteger l, TuskInteger r): return new TuskInteger(l.Value % r.Value);
            default: return TryDoubles(ref operands, out double left, out double right) ? Finite(ref operands, left % right, "%") : null;
        }
    }

    private static TuskValue? Join(ref Operands operands)
    {
        TuskValue other = operands.Left is TuskString ? operands.Right : operands.Left;
        if ((other.Kind & ValueKinds.Scalar) == 0)
        {
            string described = operands.Left is TuskString ? operands.DescribeRight() : operands.DescribeLeft();
            string mend = other is TuskListValue ? "; `@join` makes text of a list" : other is TuskNull ? "; `??` gives null a default" : "";
            return operands.Fail("`+` cannot join text and " + described + mend);
        }
        (string left, string right) = (operands.Left.ToText(), operands.Right.ToText());
        bool fits = TuskBudget.Admits(0, (long)left.Length + right.Length, 0, out string? error, operands.HidesValues);
        return fits ? new TuskString(left + right) : operands.Fail("the text is too long: " + error);
    }

    private static string PercentOfWhat(ref Operands operands, string symbol) =>
        "`" + symbol + "` cannot take a percent behind a number, since it does not say of what " + operands.DescribeRight()
        + " is a part; multiply by a percent, as in `x * (100% " + symbol + " 20%)`";
}
