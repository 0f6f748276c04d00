#if NET
using System.Buffers;

#endif
namespace TuskGen.Syntax.Lexing;

/// <summary>Where runs of characters end that are most of a document: where the platform can, many characters are looked at in one step.</summary>
internal static class CharacterRuns
{
#if NET
    private static readonly SearchValues<char> s_asciiKeyParts = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
#endif

    private static readonly char[] s_marksOfString = ['"', '\'', '\\', '$', '\n'];

    /// <summary>The first position at or behind <paramref name="at"/> that is no character of a key.</summary>
    public static int PastKeyPart(string text, int at, int end)
    {
        while (at < end)
        {
            at = PastAsciiKeyPart(text, at, end);
            if (at >= end || text[at] < 128 || !Characters.IsKeyPart(text[at]))
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
        int mark = at < end ? text.IndexOfAny(s_marksOfString, at, end - at) : -1;
        return mark < 0 ? end : mark;
    }

    private static int PastAsciiKeyPart(string text, int at, int end)
    {
#if NET
        int offset = text.AsSpan(at, end - at).IndexOfAnyExcept(s_asciiKeyParts);
        return offset < 0 ? end : at + offset;
#else
        while (at < end && text[at] < 128 && Characters.IsKeyPart(text[at]))
        {
            at++;
        }

        return at;
#endif
    }
}
