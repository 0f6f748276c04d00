namespace TuskGen;

/// <summary>Runs of decimal digits with single underscores between them; ASCII only, whatever the culture.</summary>
internal static class Digits
{
    internal static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    internal static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    internal static bool IsHex(char c) => IsDigit(c) || (char)(c | 0x20) is >= 'a' and <= 'f';

    internal static bool StartAt(string text, int at, int end) => at < end && IsDigit(text[at]);

    /// <summary>The end of the digits and underscores that begin at <paramref name="at"/>.</summary>
    internal static int Skip(string text, int at, int end)
    {
        while (at < end && (IsDigit(text[at]) || text[at] == '_')) at++;
        return at;
    }

    internal static int SkipLetters(string text, int at, int end)
    {
        while (at < end && IsLetter(text[at])) at++;
        return at;
    }

    /// <summary>Whether each underscore stands between two digits; at least one digit is needed.</summary>
    internal static bool AreGrouped(string text, int start, int end)
    {
        if (!StartAt(text, start, end) || text[end - 1] == '_') return false;
        for (int i = start + 1; i < end; i++)
        {
            if (text[i] == '_' && text[i - 1] == '_') return false;
        }
        return true;
    }

    /// <summary>What is wrong with <paramref name="start"/>..<paramref name="end"/> as the whole part of a number.</summary>
    internal static LiteralFault CheckWhole(string text, int start, int end)
    {
        if (!StartAt(text, start, end)) return LiteralFault.DigitWord;
        if (!AreGrouped(text, start, end)) return LiteralFault.MisplacedUnderscore;
        return text[start] == '0' && end - start > 1 ? LiteralFault.LeadingZero : LiteralFault.None;
    }

    /// <summary>The number that grouped digits write; false beyond 64 bits.</summary>
    internal static bool TryAccumulate(string text, int start, int end, out ulong value)
    {
        value = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '_') continue;
            uint digit = (uint)(text[i] - '0');
            if (value > (ulong.MaxValue - digit) / 10) return false;
            value = (value * 10) + digit;
        }
        return true;
    }

    /// <summary>
    /// The digits before and behind the dot of an unsigned number that fills the span; without a dot, the fraction is empty.
    /// </summary>
    internal static LiteralFault SplitAtDot(string text, int start, int end, out int wholeEnd, out int fractionStart)
    {
        wholeEnd = Skip(text, start, end);
        fractionStart = end;
        LiteralFault fault = CheckWhole(text, start, wholeEnd);
        if (fault != LiteralFault.None || wholeEnd == end) return fault;
        if (text[wholeEnd] != '.') return LiteralFault.DigitWord;
        fractionStart = wholeEnd + 1;
        if (fractionStart == end) return LiteralFault.TrailingDot;
        if (Skip(text, fractionStart, end) != end) return LiteralFault.DigitWord;
        return AreGrouped(text, fractionStart, end) ? LiteralFault.None : LiteralFault.MisplacedUnderscore;
    }
}
