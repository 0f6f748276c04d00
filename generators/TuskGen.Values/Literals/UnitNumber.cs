namespace TuskGen;

/// <summary>A number before a unit, multiplied by it exactly: no digit is rounded away.</summary>
internal static class UnitNumber
{
    private const int MaxFractionDigits = 18;

    /// <summary>The unsigned number <c>12</c> or <c>1.5</c> that fills the span, times <paramref name="unit"/>.</summary>
    internal static LiteralFault Read(string text, int start, int end, ulong unit, out ulong amount)
    {
        amount = 0;
        LiteralFault fault = Digits.SplitAtDot(text, start, end, out int wholeEnd, out int fractionStart);
        if (fault != LiteralFault.None) return fault;
        if (!Digits.TryAccumulate(text, start, wholeEnd, out ulong whole) || whole > ulong.MaxValue / unit) return LiteralFault.OutOfRange;
        if (!TryReadFraction(text, fractionStart, end, unit, out ulong part)) return LiteralFault.TooPrecise;
        amount = whole * unit;
        if (amount > ulong.MaxValue - part) return LiteralFault.OutOfRange;
        amount += part;
        return LiteralFault.None;
    }

    private static bool TryReadFraction(string text, int start, int end, ulong unit, out ulong part)
    {
        part = 0;
        while (end > start && text[end - 1] is '0' or '_') end--;
        ulong numerator = 0, denominator = 1;
        int digits = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '_') continue;
            if (++digits > MaxFractionDigits) return false;
            numerator = (numerator * 10) + (uint)(text[i] - '0');
            denominator *= 10;
        }
        // In lowest terms the denominator must divide the unit, and no product exceeds the unit.
        ulong common = GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / common, denominator / common);
        if (unit % denominator != 0) return false;
        part = numerator * (unit / denominator);
        return true;
    }

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
