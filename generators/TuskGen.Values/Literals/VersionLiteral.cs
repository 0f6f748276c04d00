namespace TuskGen;

/// <summary>A semantic version as semver.org 2.0.0 writes it.</summary>
internal static class VersionLiteral
{
    internal static LiteralFault Scan(string text, int start, int end) => Scan(text, start, end, out _, out _, out _);

    internal static LiteralFault Read(string text, int start, int end, out SemanticVersion value)
    {
        value = default;
        LiteralFault fault = Scan(text, start, end, out (long Major, long Minor, long Patch) core, out int coreEnd, out int preEnd);
        if (fault != LiteralFault.None) return fault;
        string pre = preEnd > coreEnd ? text.Substring(coreEnd + 1, preEnd - coreEnd - 1) : "";
        string build = end > preEnd ? text.Substring(preEnd + 1, end - preEnd - 1) : "";
        value = new SemanticVersion(core, pre, build);
        return LiteralFault.None;
    }

    /// <summary>
    /// Whether the span is dot-separated identifiers of ASCII letters, digits and hyphens, none empty; numbers without leading zeros where they count.
    /// </summary>
    internal static LiteralFault ScanIdentifiers(string text, int start, int end, bool numbersCount)
    {
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i < end && text[i] != '.')
            {
                if (!Digits.IsDigit(text[i]) && !Digits.IsLetter(text[i]) && text[i] != '-') return LiteralFault.DigitWord;
                continue;
            }
            if (i == from) return LiteralFault.DigitWord;
            if (numbersCount && text[from] == '0' && i - from > 1 && SkipPlain(text, from, i) == i) return LiteralFault.LeadingZero;
            from = i + 1;
        }
        return LiteralFault.None;
    }

    private static LiteralFault Scan(string text, int start, int end, out (long, long, long) core, out int coreEnd, out int preEnd)
    {
        core = default;
        coreEnd = preEnd = end;
        int at = start;
        LiteralFault fault = ReadNumber(text, ref at, end, '.', out long major);
        if (fault != LiteralFault.None) return fault;
        fault = ReadNumber(text, ref at, end, '.', out long minor);
        if (fault != LiteralFault.None) return fault;
        fault = ReadNumber(text, ref at, end, '\0', out long patch);
        if (fault != LiteralFault.None) return fault;
        core = (major, minor, patch);
        coreEnd = preEnd = at;
        if (at < end && text[at] == '-')
        {
            int plus = text.IndexOf('+', at, end - at);
            preEnd = plus < 0 ? end : plus;
            fault = ScanIdentifiers(text, at + 1, preEnd, numbersCount: true);
            if (fault != LiteralFault.None) return fault;
        }
        if (preEnd == end) return LiteralFault.None;
        return text[preEnd] == '+' ? ScanIdentifiers(text, preEnd + 1, end, numbersCount: false) : LiteralFault.DigitWord;
    }

    private static LiteralFault ReadNumber(string text, ref int at, int end, char separator, out long value)
    {
        int from = at;
        at = SkipPlain(text, at, end);
        value = 0;
        if (at == from) return from == end || Digits.IsLetter(text[from]) || text[from] is '.' or '-' ? LiteralFault.DigitWord : LiteralFault.NotALiteral;
        if (text[from] == '0' && at - from > 1) return LiteralFault.LeadingZero;
        if (!Digits.TryAccumulate(text, from, at, out ulong number) || number > long.MaxValue) return LiteralFault.OutOfRange;
        value = (long)number;
        if (separator == '\0') return LiteralFault.None;
        return at < end && text[at++] == separator ? LiteralFault.None : LiteralFault.DigitWord;
    }

    private static int SkipPlain(string text, int at, int end)
    {
        while (Digits.StartAt(text, at, end)) at++;
        return at;
    }
}
