using System.Globalization;
using System.Text;
using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>The one place where text of a document becomes text of a C# file: literals, documentation and comments, from which nothing can break out.</summary>
public static class CSharpText
{
    /// <summary>A string literal with quotes that the compiler reads back as exactly <paramref name="text"/>; null becomes <c>null</c>.</summary>
    public static string Literal(string? text)
    {
        if (text is null)
            return "null";

        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        AppendEscaped(literal, text);
        return literal.Append('"').ToString();
    }

    /// <summary>What stands between the quotes of a <see cref="Literal"/>: one line of plain characters, everything else by <c>\\</c>, quotes too.</summary>
    public static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        AppendEscaped(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Text for an XML documentation comment: markup escaped, control characters gone, line ends kept as <c>\n</c>.</summary>
    public static string Xml(string text)
    {
        StringBuilder xml = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(character).Append(text[++i]);
                continue;
            }

            switch (character)
            {
                case '&': xml.Append("&amp;"); break;
                case '<': xml.Append("&lt;"); break;
                case '>': xml.Append("&gt;"); break;
                case '\n': xml.Append('\n'); break;
                case '\r': break;
                // The compiler takes these for line ends, after which the text would be code.
                case '\u0085' or '\u2028' or '\u2029': xml.Append(' '); break;
                case '\uFFFE' or '\uFFFF': break;
                default: xml.Append(char.IsSurrogate(character) || IsFormat(character) ? "" : char.IsControl(character) ? " " : character.ToString()); break;
            }
        }

        return xml.ToString();
    }

    /// <summary>As <see cref="Xml"/>, on one line.</summary>
    public static string XmlLine(string text) => Xml(text).Replace('\n', ' ');

    /// <summary>Text for a <c>//</c> comment: one line whatever it holds.</summary>
    public static string Comment(string text)
    {
        StringBuilder comment = new(text.Length);
        foreach (char character in text)
            comment.Append(char.IsControl(character) || character is '\u2028' or '\u2029' || char.IsSurrogate(character) || IsFormat(character) ? ' ' : character);

        return comment.ToString();
    }

    /// <summary>A name as an identifier: a keyword gets its <c>@</c>.</summary>
    public static string Identifier(string name) => CSharpKeywords.Contains(name) ? "@" + name : name;

    /// <summary>A dotted name as C# wants it, keywords with <c>@</c>.</summary>
    public static string QualifiedName(string name) => string.Join(".", name.Split('.').Select(Identifier));

    private static void AppendEscaped(StringBuilder literal, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair && IsPlain(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                literal.Append(character).Append(text[++i]);
                continue;
            }

            AppendEscaped(literal, character);
        }
    }

    private static void AppendEscaped(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            case '\0': literal.Append("\\0"); break;
            default:
                if (character is >= ' ' and < '\u007F' || (!char.IsSurrogate(character) && IsPlain(CharUnicodeInfo.GetUnicodeCategory(character))))
                    literal.Append(character);
                else
                    literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));

                break;
        }
    }

    /// <summary>Letters, digits, marks, punctuation, symbols: what shows as itself and cannot reorder the line or end it.</summary>
    private static bool IsPlain(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static bool IsFormat(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
