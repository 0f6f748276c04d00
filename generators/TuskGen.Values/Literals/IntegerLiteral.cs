namespace TuskGen;

/// <summary><c>42</c>, <c>-7</c>, <c>1_000</c>, <c>0xFF</c>, <c>0b1010</c>, <c>0o17</c>.</summary>
internal static class IntegerLiteral
{
    internal static LiteralFault Read(string text, int start, int end, out long value)
    {
        value = 0;
        int first = start < end && text[start] == '-' ? start + 1 : start;
        bool negative = first > start;
        if (!Digits.StartAt(text, first, end)) return LiteralFault.NotALiteral;
        ulong magnitude;
        if (HasPrefix(text, first, end))
        {
            LiteralFault radixFault = ReadRadix(text, first, end, out magnitude);
            if (radixFault != LiteralFault.None) return radixFault;
        }
        else
        {
            if (Digits.Skip(text, first, end) != end) return LiteralFault.DigitWord;
            LiteralFault fault = Digits.CheckWhole(text, first, end);
            if (fault != LiteralFault.None) return fault;
            if (!Digits.TryAccumulate(text, first, end, out magnitude)) return LiteralFault.IntegerTooLarge;
        }
        return TrySign(magnitude, negative, out value) ? LiteralFault.None : LiteralFault.IntegerTooLarge;
    }

    /// <summary>Whether <c>0x</c>, <c>0b</c> or <c>0o</c>, in either case and not alone (<c>0B</c> is a size), stands at <paramref name="first"/>.</summary>
    internal static bool HasPrefix(string text, int first, int end) =>
        end - first > 2 && text[first] == '0' && (char)(text[first + 1] | 0x20) is 'x' or 'b' or 'o' && Digits.IsLetter(text[first + 1]);

    internal static bool TrySign(ulong magnitude, bool negative, out long value)
    {
        value = negative ? unchecked(-(long)magnitude) : unchecked((long)magnitude);
        return magnitude <= (negative ? (ulong)long.MaxValue + 1 : long.MaxValue);
    }

    private static LiteralFault ReadRadix(string text, int first, int end, out ulong magnitude)
    {
        magnitude = 0;
        char letter = text[first + 1];
        int bits = (char)(letter | 0x20) switch { 'x' => 4, 'o' => 3, _ => 1 };
        bool underscore = true, overflow = false, misplaced = false;
        for (int i = first + 2; i < end; i++)
        {
            if (text[i] == '_')
            {
                misplaced |= underscore;
                underscore = true;
                continue;
            }
            int digit = HexDigit(text[i]);
            if (digit < 0 || digit >= 1 << bits) return LiteralFault.DigitWord;
            overflow |= magnitude >> (64 - bits) != 0;
            magnitude = (magnitude << bits) | (uint)digit;
            underscore = false;
        }
        if (misplaced || underscore) return LiteralFault.MisplacedUnderscore;
        if (letter is 'X' or 'B' or 'O') return LiteralFault.UpperCasePrefix;
        return overflow ? LiteralFault.IntegerTooLarge : LiteralFault.None;
    }

    private static int HexDigit(char c) =>
        Digits.IsDigit(c) ? c - '0' : (char)(c | 0x20) is >= 'a' and <= 'f' && Digits.IsLetter(c) ? (c | 0x20) - 'a' + 10 : -1;
}
