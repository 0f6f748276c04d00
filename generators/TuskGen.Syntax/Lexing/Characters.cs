namespace TuskGen.Syntax.Lexing;

/// <summary>What characters the language's tokens are made of.</summary>
internal static class Characters
{
    private const byte Start = 1;
    private const byte Part = 2;
    private const byte Value = 4;

    private static readonly byte[] Classes = Classify();

    /// <summary>A letter of any script, or <c>_</c>.</summary>
    public static bool IsWordStart(char c) => c < 128 ? (Classes[c] & Start) != 0 : char.IsLetter(c);

    /// <summary>A character within a key: letter, digit, <c>_</c>, <c>-</c>.</summary>
    public static bool IsKeyPart(char c) => c < 128 ? (Classes[c] & Part) != 0 : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>An ASCII character that begins a value and nothing else, as those of nearly all values do.</summary>
    public static bool BeginsPlainValue(char c) => c < 128 && (Classes[c] & Value) != 0;

    /// <summary>An ASCII letter, digit or <c>_</c>, or a letter of any script.</summary>
    public static bool IsAlphanumeric(char c) => c != '-' && IsKeyPart(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => IsDigit(c) || ((uint)(c | 0x20) - 'a') < 6;

    /// <summary>An ASCII character that is neither space nor control nor <c>#</c>: nothing that is skipped begins with it.</summary>
    public static bool IsVisible(char c) => c is > ' ' and < '\u007F' and not '#';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>A space that is neither blank nor line end, or is invisible: an error outside strings and comments.</summary>
    public static bool IsForeignSpace(char c) => c is '\u200B' or '\uFEFF' or '\f' or '\v' || (c >= 0x80 && char.IsWhiteSpace(c));

    /// <summary>The characters with the Unicode property Bidi_Control (UAX #9): text that contains them does not read as it means.</summary>
    public static bool IsBidirectionalControl(char c) =>
        c >= 0x061C && (c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static byte[] Classify()
    {
        byte[] classes = new byte[128];
        for (char c = 'a'; c <= 'z'; c++)
        {
            classes[c] = classes[c - 32] = Start | Part | Value;
        }

        for (char c = '0'; c <= '9'; c++)
        {
            classes[c] = Part | Value;
        }

        classes['_'] = Start | Part | Value;
        classes['-'] = Part;
        classes['"'] = classes['\''] = classes['['] = classes['{'] = Value;
        return classes;
    }
}
