namespace TuskGen;

public static partial class Literals
{
    /// <summary>The literal that was probably meant, without quotes; null where only quoting helps.</summary>
    public static string? Mend(string text, int start, int end)
    {
        Classify(text, start, end, out LiteralFault fault);
        string literal = text.Substring(start, end - start);
        string? mended = fault switch
        {
            LiteralFault.LeadingDot => literal.Insert(literal.IndexOf('.'), "0"),
            LiteralFault.TrailingDot => literal.Insert(literal.LastIndexOf('.') + 1, "0"),
            LiteralFault.MisplacedUnderscore => literal.Replace("_", ""),
            LiteralFault.LetterForZero => literal.Replace('O', '0').Replace('o', '0'),
            LiteralFault.UpperCasePrefix => Lower(literal, literal.IndexOf('0') + 1),
            LiteralFault.WrongUnitCase or LiteralFault.WrongUnit => UnitAlias.Mend(literal),
            _ => null,
        };
        return mended != null && Classify(mended, 0, mended.Length) != LiteralKind.Malformed ? mended : null;
    }

    /// <summary>
    /// What is wrong with the span and how to mend it, as a clause that ends a message: <c>`10mb` is no literal; write `10MB`</c>. Empty for a literal.
    /// </summary>
    public static string Explain(string text, int start, int end)
    {
        Classify(text, start, end, out LiteralFault fault);
        string shown = "`" + Shorten(text, start, end) + "`";
        string? mend = Mend(text, start, end);
        string write = mend == null ? "quote it" : "write `" + Shorten(mend, 0, mend.Length) + "`";
        return fault switch
        {
            LiteralFault.None => "",
            LiteralFault.LeadingZero => shown + " has a leading zero; quote it, or write an octal number with `0o`",
            LiteralFault.LeadingDot or LiteralFault.TrailingDot => shown + " is no number; " + write,
            LiteralFault.MisplacedUnderscore => shown + " has an underscore that is not between two digits; " + write,
            LiteralFault.LetterForZero => shown + " has the letter O where a digit should stand; " + write + (mend == null ? "" : ", or quote it if it is text"),
            LiteralFault.UpperCasePrefix => shown + " has a prefix in upper case; " + write,
            LiteralFault.WrongUnitCase => shown + " has its unit in the wrong case; " + write,
            LiteralFault.WrongUnit => shown + " has an unknown unit; " + write + UnitAlias.OtherThan(text.Substring(start, end - start)),
            LiteralFault.UnitOrder => shown + " must name each unit once, from the largest to the smallest, as in `1h30m`",
            LiteralFault.DateLike => shown + " looks like a date; quote it",
            LiteralFault.TimeLike => shown + " looks like a time of day; quote it",
            LiteralFault.IpLike => shown + " looks like an IP address; quote it",
            LiteralFault.IntegerTooLarge => shown + " does not fit into 64 bits; quote it where text is meant",
            LiteralFault.OutOfRange => shown + " is out of range",
            LiteralFault.TooPrecise => shown + " is finer than its type can hold (whole bytes, 100 ns, 28 digits)",
            _ => shown + " is no literal; quote it",
        };
    }

    internal static string Shorten(string text, int start, int end)
    {
        const int Limit = 40;
        if (end - start <= Limit) return text.Substring(start, end - start);
        int cut = start + Limit - 1;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return text.Substring(start, cut - start) + "…";
    }

    private static string Lower(string literal, int at) => literal.Substring(0, at) + (char)(literal[at] | 0x20) + literal.Substring(at + 1);

    private static LiteralFault NameWord(string text, int start, int end)
    {
        if (start >= end) return LiteralFault.NotALiteral;
        int at = Digits.Skip(text, start, end);
        if (at == start) return text[start] == '-' && Digits.StartAt(text, start + 1, end) ? LiteralFault.DigitWord : LiteralFault.NotALiteral;
        bool isTime = at - start <= 2 && at < end && text[at] == ':' && Digits.Skip(text, at + 1, end) == at + 3;
        return isTime ? LiteralFault.TimeLike : LiteralFault.DigitWord;
    }

    /// <summary>Digits, at most one dot, and the letter O: nobody writes text like that as often as that slip of a number.</summary>
    private static bool HasLetterForZero(string text, int start, int end)
    {
        int letters = 0;
        int dots = 0;
        for (int at = text[start] == '-' ? start + 1 : start; at < end; at++)
        {
            letters += text[at] is 'O' or 'o' ? 1 : 0;
            dots += text[at] == '.' ? 1 : 0;
            if (!Digits.IsDigit(text[at]) && text[at] is not ('O' or 'o' or '.')) return false;
        }
        return letters > 0 && dots <= 1;
    }

    private static LiteralFault NameUnit(string text, int start, int end, LiteralFault fault) =>
        fault == LiteralFault.DigitWord ? UnitAlias.Find(text, start, end) : fault;

    /// <summary>Four numbers are an address, not a version with one number too many.</summary>
    private static LiteralFault NameAddress(string text, int start, int end, LiteralFault fault)
    {
        if (fault is LiteralFault.None) return fault;
        int at = start;
        for (int part = 0; part < 4; part++)
        {
            int partStart = at;
            while (Digits.StartAt(text, at, end)) at++;
            if (at == partStart || at - partStart > 3 || (part < 3 && (at == end || text[at++] != '.'))) return fault;
        }
        return at == end || text[at] is '/' or ':' ? LiteralFault.IpLike : fault;
    }

    private static LiteralFault NameDate(string text, int start, int end, LiteralFault fault)
    {
        if (fault is LiteralFault.None) return fault;
        int year = Digits.Skip(text, start, end);
        if (year - start != 4 || year + 2 >= end || text[year] != '-') return fault;
        int month = Digits.Skip(text, year + 1, end);
        return month - year == 3 && (month == end || text[month] == '-') ? LiteralFault.DateLike : fault;
    }
}
