namespace TuskGen;

/// <summary>
/// The literals that begin with a digit, defined once: for the lexer, for text from outside, and for the C# types' own parsing.
/// A span is the whole literal; classifying it is linear and allocates nothing. ASCII only, whatever the culture.
/// </summary>
public static partial class Literals
{
    /// <summary>What the characters from <paramref name="start"/> up to <paramref name="end"/> are.</summary>
    public static LiteralKind Classify(string text, int start, int end) => Classify(text, start, end, out _);

    /// <summary>What the characters from <paramref name="start"/> up to <paramref name="end"/> are, or why they are no literal.</summary>
    public static LiteralKind Classify(string text, int start, int end, out LiteralFault fault)
    {
        LiteralKind shape = Shape(text, start, end);
        fault = shape switch
        {
            LiteralKind.Integer => IntegerLiteral.Read(text, start, end, out _),
            LiteralKind.Float => FloatLiteral.Scan(text, start, end),
            LiteralKind.Duration => NameUnit(text, start, end, DurationLiteral.Read(text, start, end, out _)),
            LiteralKind.Size => NameUnit(text, start, end, SizeLiteral.Read(text, start, end, out _)),
            LiteralKind.Percent => PercentLiteral.Read(text, start, end, out _),
            LiteralKind.Version => NameAddress(text, start, end, VersionLiteral.Scan(text, start, end)),
            LiteralKind.Range => NameDate(text, start, end, RangeLiteral.Read(text, start, end, out _, out _)),
            _ => NameWord(text, start, end),
        };
        if (fault == LiteralFault.DigitWord && HasLetterForZero(text, start, end)) fault = LiteralFault.LetterForZero;
        return fault == LiteralFault.None ? shape : LiteralKind.Malformed;
    }

    /// <summary>Reads an integer literal.</summary>
    public static bool TryReadInteger(string text, int start, int end, out long value) =>
        IntegerLiteral.Read(text, start, end, out value) == LiteralFault.None;

    /// <summary>Reads a float literal, or an integer one as a float; never infinite, and zero only where zero is written.</summary>
    public static bool TryReadFloat(string text, int start, int end, out double value)
    {
        if (FloatLiteral.Read(text, start, end, out value) == LiteralFault.None) return true;
        bool isInteger = TryReadInteger(text, start, end, out long integer);
        value = integer;
        return isInteger;
    }

    /// <summary>Reads a float or integer literal exactly, as its text says: <c>0.10</c> keeps both places. At most 28 significant digits.</summary>
    public static bool TryReadDecimal(string text, int start, int end, out decimal value)
    {
        if (FloatLiteral.ReadDecimal(text, start, end, out value) == LiteralFault.None) return true;
        bool isInteger = TryReadInteger(text, start, end, out long integer);
        value = integer;
        return isInteger;
    }

    /// <summary>Reads a duration literal; exact, in ticks of 100 ns.</summary>
    public static bool TryReadDuration(string text, int start, int end, out TimeSpan value) =>
        DurationLiteral.Read(text, start, end, out value) == LiteralFault.None;

    /// <summary>Reads a size literal; exact, in bytes.</summary>
    public static bool TryReadSize(string text, int start, int end, out ByteSize value) =>
        SizeLiteral.Read(text, start, end, out value) == LiteralFault.None;

    /// <summary>Reads a percent literal; exact.</summary>
    public static bool TryReadPercent(string text, int start, int end, out Percent value) =>
        PercentLiteral.Read(text, start, end, out value) == LiteralFault.None;

    /// <summary>Reads a version literal.</summary>
    public static bool TryReadVersion(string text, int start, int end, out SemanticVersion value) =>
        VersionLiteral.Read(text, start, end, out value) == LiteralFault.None;

    /// <summary>Reads a range literal; false also where its low end is above its high one.</summary>
    public static bool TryReadRange(string text, int start, int end, out IntRange value)
    {
        value = default;
        return RangeLiteral.Read(text, start, end, out long? low, out long? high) == LiteralFault.None && IntRange.TryCreate(low, high, out value);
    }

    /// <summary>The one kind that the span can be, by the characters that tell the kinds apart.</summary>
    private static LiteralKind Shape(string text, int start, int end)
    {
        int at = start < end && text[start] == '-' ? start + 1 : start;
        if (at >= end) return LiteralKind.Malformed;
        if (text[at] == '.') return at == start && at + 1 < end && text[at + 1] == '.' ? LiteralKind.Range : LiteralKind.Float;
        if (!Digits.IsDigit(text[at])) return LiteralKind.Malformed;
        if (IntegerLiteral.HasPrefix(text, at, end)) return IsPrefixedRange(text, at, end) ? LiteralKind.Range : LiteralKind.Integer;
        int digitsEnd = Digits.Skip(text, at, end);
        if (digitsEnd == end) return LiteralKind.Integer;
        switch (text[digitsEnd])
        {
            case '-': return LiteralKind.Range;
            case '%': return LiteralKind.Percent;
            case '.' when digitsEnd + 1 < end && text[digitsEnd + 1] == '.': return LiteralKind.Range;
            case '.': return ShapeBehindDot(text, Digits.Skip(text, digitsEnd + 1, end), end, negative: at > start);
            default: return ShapeOfLetters(text, digitsEnd, end);
        }
    }

    private static LiteralKind ShapeBehindDot(string text, int fractionEnd, int end, bool negative)
    {
        if (fractionEnd == end) return LiteralKind.Float;
        if (text[fractionEnd] == '%') return LiteralKind.Percent;
        if (text[fractionEnd] == '.') return negative || !Digits.StartAt(text, fractionEnd + 1, end) ? LiteralKind.Malformed : LiteralKind.Version;
        return ShapeOfLetters(text, fractionEnd, end);
    }

    private static LiteralKind ShapeOfLetters(string text, int at, int end)
    {
        if (!Digits.IsLetter(text[at]) && text[at] != 'µ') return LiteralKind.Malformed;
        if (text[at] is 'e' or 'E' && at + 1 < end && (Digits.IsDigit(text[at + 1]) || text[at + 1] is '+' or '-')) return LiteralKind.Float;
        return text[end - 1] == 'B' ? LiteralKind.Size : LiteralKind.Duration;
    }

    private static bool IsPrefixedRange(string text, int at, int end)
    {
        while (at < end && (Digits.IsDigit(text[at]) || Digits.IsLetter(text[at]) || text[at] == '_')) at++;
        return at + 1 < end && (text[at] == '-' || (text[at] == '.' && text[at + 1] == '.'));
    }
}
