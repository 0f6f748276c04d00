using System.Globalization;

namespace TuskGen;

/// <summary><c>1.5</c>, <c>-0.25</c>, <c>1e-4</c>, <c>1.5E+3</c>.</summary>
internal static class FloatLiteral
{
    /// <summary>Beyond this many digits or this exponent, only reading the number tells whether a double holds it.</summary>
    private const int SafeMagnitude = 290;

    internal static LiteralFault Scan(string text, int start, int end)
    {
        LiteralFault fault = ScanShape(text, start, end, out bool safe);
        return fault != LiteralFault.None || safe ? fault : Parse(text, start, end, out _);
    }

    internal static LiteralFault Read(string text, int start, int end, out double value)
    {
        value = 0;
        LiteralFault fault = ScanShape(text, start, end, out _);
        return fault != LiteralFault.None ? fault : Parse(text, start, end, out value);
    }

    /// <summary>The same text as an exact decimal number: an integer or a float literal of at most 28 digits.</summary>
    internal static LiteralFault ReadDecimal(string text, int start, int end, out decimal value)
    {
        value = 0;
        LiteralFault fault = ScanShape(text, start, end, out _);
        if (fault != LiteralFault.None) return fault;
        if (CountSignificant(text, start, end) > 28) return LiteralFault.TooPrecise;
        if (!decimal.TryParse(Plain(text, start, end), NumberStyles.Float, CultureInfo.InvariantCulture, out value)) return LiteralFault.OutOfRange;
        // An exponent below -28 is read as zero.
        return value == 0 && CountSignificant(text, start, end) > 0 ? LiteralFault.TooPrecise : LiteralFault.None;
    }

    private static LiteralFault ScanShape(string text, int start, int end, out bool safe)
    {
        safe = false;
        int first = start < end && text[start] == '-' ? start + 1 : start;
        if (first < end && text[first] == '.') return Digits.StartAt(text, first + 1, end) ? LiteralFault.LeadingDot : LiteralFault.NotALiteral;
        int mantissaEnd = first;
        while (mantissaEnd < end && text[mantissaEnd] is not ('e' or 'E')) mantissaEnd++;
        LiteralFault fault = Digits.SplitAtDot(text, first, mantissaEnd, out _, out _);
        if (fault != LiteralFault.None) return fault;
        safe = end - first < SafeMagnitude;
        return mantissaEnd == end ? LiteralFault.None : ScanExponent(text, mantissaEnd + 1, end, ref safe);
    }

    private static LiteralFault ScanExponent(string text, int at, int end, ref bool safe)
    {
        if (at < end && text[at] is '+' or '-') at++;
        if (!Digits.StartAt(text, at, end) || Digits.Skip(text, at, end) != end) return LiteralFault.DigitWord;
        if (!Digits.AreGrouped(text, at, end)) return LiteralFault.MisplacedUnderscore;
        safe &= end - at <= 2;
        return LiteralFault.None;
    }

    private static LiteralFault Parse(string text, int start, int end, out double value)
    {
        bool read = double.TryParse(Plain(text, start, end), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        if (!read || double.IsInfinity(value)) return LiteralFault.OutOfRange;
        // What is too small for a double would silently become zero.
        return value == 0 && CountSignificant(text, start, end) > 0 ? LiteralFault.OutOfRange : LiteralFault.None;
    }

    private static string Plain(string text, int start, int end) => text.Substring(start, end - start).Replace("_", "");

    /// <summary>The digits of the mantissa from its first to its last one that is not zero; 0 for zero.</summary>
    private static int CountSignificant(string text, int start, int end)
    {
        int count = 0, zeros = 0;
        for (int i = start; i < end && text[i] is not ('e' or 'E'); i++)
        {
            if (!Digits.IsDigit(text[i])) continue;
            if (text[i] == '0')
            {
                if (count > 0) zeros++;
                continue;
            }
            count += zeros + 1;
            zeros = 0;
        }
        return count;
    }
}
