using System.Text;

namespace TuskGen.Syntax.Tests.Blocks;

/// <summary>Keys, scalars, white space and comments.</summary>
internal sealed partial class RandomPrinter
{
    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params string[] from) => from[_random.Next(from.Length)];

    private string Separator() => Pick(": ", ": ", " = ", "=", " : ", ":  ");

    private string Deeper(string indent) => indent + Pick("  ", "    ", "    ", "\t", " ");

    private string Trailed(string line) => line + Pick("", "", "", " ", "  # why: [not] { a key }", "\t## doc");

    private void Noise()
    {
        if (Chance(5))
        {
            _lines.Add(Pick("", "   ", "# comment", "      # key: value", "## doc", "#"));
        }
    }

    private string Key(string key)
    {
        bool isWord = key.Length > 0 && (char.IsLetter(key[0]) || key[0] == '_')
            && key.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
        bool isNumber = key.Length > 0 && key.All(char.IsAsciiDigit);
        return (isWord || isNumber) && !Chance(8) ? key : Quote(key);
    }

    /// <summary>Digits between dots would read as a number.</summary>
    private string PathPart(string key) => key.Length > 0 && char.IsAsciiDigit(key[0]) ? Quote(key) : Key(key);

    private string Inline(Known value)
    {
        switch (value)
        {
            case KnownScalar { IsString: true } text:
                return Text(text.Text);
            case KnownList list:
                return "[" + Pad() + string.Join(Pick(", ", ","), list.Items.Select(Inline)) + (list.Items.Count > 0 && Chance(5) ? "," : "") + Pad() + "]";
            case KnownTable table:
                string separator = Pick(", ", ",", "; ");
                return "{" + Pad() + string.Join(separator, table.Entries.Select(entry => Key(entry.Key) + Separator() + Inline(entry.Value))) + Pad() + "}";
            default:
                return ((KnownScalar)value).Text;
        }
    }

    private string Pad() => Pick("", " ");

    private string Text(string text) => _random.Next(4) switch
    {
        0 when !text.Contains('\n', StringComparison.Ordinal) =>
            "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'",
        1 when !text.Contains('\n', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal) => "'''" + text + "'''",
        _ => Quote(text),
    };

    private string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => Pick("\\t", "\t"),
                '$' => "\\$",
                'é' or 'ï' when Chance(2) => "\\u" + rune.Value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
                > 0xFFFF when Chance(2) => "\\u{" + rune.Value.ToString("X", System.Globalization.CultureInfo.InvariantCulture) + "}",
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
