#if NET
using System.Buffers;

#endif
namespace TuskGen.Syntax.Lexing;

/// <summary>What characters the language's tokens are made of.</summary>
internal static class Characters
{
    private const byte Start = 1;
    private const byte Part = 2;
    private const byte Digit = 4;

    private static readonly byte[] Classes = Classify();

    /// <summary>A letter of any script, or <c>_</c>.</summary>
    public static bool IsWordStart(char c) => c < 128 ? (Classes[c] & Start) != 0 : char.IsLetter(c);

    /// <summary>A character within a key: letter, digit, <c>_</c>, <c>-</c>.</summary>
    public static bool IsKeyPart(char c) => c < 128 ? (Classes[c] & Part) != 0 : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>An ASCII letter, digit or <c>_</c>, or a letter of any script.</summary>
    public static bool IsAlphanumeric(char c) => c != '-' && IsKeyPart(c);

    /// <summary>The first position at or behind <paramref name="at"/> that is no character of a key.</summary>
    public static int PastKeyPart(string text, int at, int end)
    {
        while (at < end)
        {
            at = PastAsciiKeyPart(text, at, end);
            if (at >= end || text[at] < 128 || !IsKeyPart(text[at]))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Goes on from <paramref name="at"/> to the next character that may mean something within a string on one line: a quote, a backslash, <c>$</c>, a line feed; or to the end.</summary>
    public static int PastPlainText(string text, int at, int end)
    {
#if NET
        if (at >= end)
        {
            return end;
        }

        int offset = text.AsSpan(at, end - at).IndexOfAny(s_marksOfString);
        return offset < 0 ? end : at + offset;
#else
        while (at < end && text[at] is not ('"' or '\'' or '\\' or '$' or '\n'))
        {
            at++;
        }

        return at;
#endif
    }

#if NET
    // Both runs are most of a document's characters: many of them are looked at in one step.
    private static readonly SearchValues<char> s_asciiKeyParts = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> s_marksOfString = SearchValues.Create("\"'\\$\n");
#endif

    private static int PastAsciiKeyPart(string text, int at, int end)
    {
#if NET
        int offset = text.AsSpan(at, end - at).IndexOfAnyExcept(s_asciiKeyParts);
        return offset < 0 ? end : at + offset;
#else
        byte[] classes = Classes;
        while (at < end && text[at] is var c && c < (uint)classes.Length && (classes[c] & Part) != 0)
        {
            at++;
        }

        return at;
#endif
    }

    public static bool IsDigit(char c) => c < 128 && (Classes[c] & Digit) != 0;

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
            classes[c] = classes[c - 32] = Start | Part;
        }

        for (char c = '0'; c <= '9'; c++)
        {
            classes[c] = Part | Digit;
        }

        classes['_'] = Start | Part;
        classes['-'] = Part;
        return classes;
    }
}
