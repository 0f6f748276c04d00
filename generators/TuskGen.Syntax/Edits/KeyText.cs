using System.Globalization;
using System.Text;
using TuskGen.Syntax.Lexing;

namespace TuskGen.Syntax;

/// <summary>Writes keys: bare where they can be, else in quotes.</summary>
internal static class KeyText
{
    /// <param name="name">The name as it counts.</param>
    /// <param name="isPart">Whether dots stand beside it: digits alone would then read as a number.</param>
    public static string Write(string name, bool isPart) => IsBare(name, isPart) ? name : Quote(name);

    public static string Quote(string name)
    {
        var text = new StringBuilder("\"");
        foreach (char c in name)
        {
            switch (c)
            {
                case '"' or '\\' or '$':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or '\u007F' or '\u0085' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.Append('"').ToString();
    }

    private static bool IsBare(string name, bool isPart)
    {
        if (name.Length == 0)
        {
            return false;
        }

        bool isWord = Characters.IsWordStart(name[0]);
        foreach (char c in name)
        {
            if (isWord ? !Characters.IsKeyPart(c) && c != '-' : isPart || !Characters.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
