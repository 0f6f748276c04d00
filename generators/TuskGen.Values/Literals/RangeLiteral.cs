namespace TuskGen;

/// <summary><c>8000-9000</c>, <c>1..16</c>, <c>..5</c>, <c>3..</c>.</summary>
internal static class RangeLiteral
{
    /// <summary>The ends as written, in whatever order; an open one is null.</summary>
    internal static LiteralFault Read(string text, int start, int end, out long? low, out long? high)
    {
        low = high = null;
        if (end == start) return LiteralFault.NotALiteral;
        int separator = FindSeparator(text, start, end, out int width);
        if (separator < 0) return LiteralFault.DigitWord;
        LiteralFault fault = ReadEnd(text, start, separator, open: width == 2, out low);
        return fault != LiteralFault.None ? fault : ReadEnd(text, separator + width, end, open: width == 2, out high);
    }

    private static int FindSeparator(string text, int start, int end, out int width)
    {
        int dots = text.IndexOf("..", start, end - start, StringComparison.Ordinal);
        width = dots >= 0 ? 2 : 1;
        if (dots >= 0) return dots;
        int hyphen = text.IndexOf('-', start + 1, end - start - 1);
        return Digits.StartAt(text, hyphen + 1, end) ? hyphen : -1;
    }

    private static LiteralFault ReadEnd(string text, int start, int end, bool open, out long? value)
    {
        value = null;
        if (start == end) return open ? LiteralFault.None : LiteralFault.DigitWord;
        LiteralFault fault = IntegerLiteral.Read(text, start, end, out long number);
        if (fault == LiteralFault.None) value = number;
        return fault;
    }
}
