namespace TuskGen;

/// <summary><c>500us 250ms 30s 5m 2h 1d 1w</c>, <c>1.5h</c>, <c>1h30m</c>, <c>-30s</c>. Units fall; only the last number may have a fraction.</summary>
internal static class DurationLiteral
{
    internal static LiteralFault Read(string text, int start, int end, out TimeSpan value)
    {
        value = default;
        int at = start < end && text[start] == '-' ? start + 1 : start;
        bool negative = at > start;
        if (!Digits.StartAt(text, at, end)) return LiteralFault.NotALiteral;
        ulong total = 0, previous = ulong.MaxValue;
        while (at < end)
        {
            int numberEnd = SkipNumber(text, at, end);
            int unitEnd = Digits.SkipLetters(text, numberEnd, end);
            ulong unit = DurationUnit.Find(text, numberEnd, unitEnd);
            if (unit == 0 || !Digits.StartAt(text, at, end)) return LiteralFault.DigitWord;
            LiteralFault fault = UnitNumber.Read(text, at, numberEnd, unit, out ulong ticks);
            if (fault != LiteralFault.None) return fault;
            if (unit >= previous) return LiteralFault.UnitOrder;
            if (unitEnd < end && text.IndexOf('.', at, numberEnd - at) >= 0) return LiteralFault.DigitWord;
            if (ticks > (ulong)long.MaxValue + 1 || (total += ticks) > (ulong)long.MaxValue + 1) return LiteralFault.OutOfRange;
            previous = unit;
            at = unitEnd;
        }
        if (!IntegerLiteral.TrySign(total, negative, out long signed)) return LiteralFault.OutOfRange;
        value = new TimeSpan(signed);
        return LiteralFault.None;
    }

    private static int SkipNumber(string text, int at, int end)
    {
        while (at < end && (Digits.IsDigit(text[at]) || text[at] is '_' or '.')) at++;
        return at;
    }
}
