namespace TuskGen;

/// <summary><c>70%</c>, <c>99.9%</c>, <c>-5%</c>, exact; more digits than a decimal holds are refused.</summary>
internal static class PercentLiteral
{
    internal static LiteralFault Read(string text, int start, int end, out Percent value)
    {
        value = default;
        int first = start < end && text[start] == '-' ? start + 1 : start;
        if (!Digits.StartAt(text, first, end)) return LiteralFault.NotALiteral;
        int last = end - 1;
        if (text[last] != '%') return LiteralFault.DigitWord;
        LiteralFault fault = Digits.SplitAtDot(text, first, last, out int wholeEnd, out int fractionStart);
        if (fault != LiteralFault.None) return fault;
        while (last > fractionStart && text[last - 1] is '0' or '_') last--;
        // Two of a decimal's 28 places are for the hundredths.
        decimal mantissa = 0;
        int scale = 0;
        for (int i = first; i < last; i++)
        {
            if (!Digits.IsDigit(text[i])) continue;
            int digit = text[i] - '0';
            if (mantissa > (decimal.MaxValue - digit) / 10) return i < wholeEnd ? LiteralFault.OutOfRange : LiteralFault.TooPrecise;
            if (i >= fractionStart) scale++;
            mantissa = (mantissa * 10) + digit;
        }
        if (scale + 2 > 28) return LiteralFault.TooPrecise;
        decimal place = new(1, 0, 0, first > start, (byte)(scale + 2));
        value = new Percent(mantissa * place);
        return LiteralFault.None;
    }
}
