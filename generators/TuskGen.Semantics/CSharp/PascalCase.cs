using System.Globalization;
using System.Text;

namespace TuskGen.Semantics;

/// <summary>Keys as C# names.</summary>
public static class PascalCase
{
    /// <summary>The compiler refuses names above 1,023 bytes; what is made of this one is longer.</summary>
    private const int Longest = 100;

    /// <summary>The name of a key: <c>max_connections</c>, <c>max-connections</c> and <c>maxConnections</c> are <c>MaxConnections</c>.
    /// Always an identifier without underscore; a long key is cut.</summary>
    public static string Of(string key)
    {
        StringBuilder name = new(key.Length);
        bool startsWord = true;
        for (int i = 0; i < key.Length && name.Length < Longest; i++)
        {
            char character = key[i];
            if (!IsNamePart(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        if (name.Length == 0)
        {
            return "Key";
        }

        // A name cannot begin with a digit or a mark.
        return char.IsLetter(name[0]) ? name.ToString() : "Key" + name;
    }

    /// <summary>Whether a character of a key stands in its name too; all others part its words.</summary>
    internal static bool IsNamePart(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
        _ => false,
    };
}
