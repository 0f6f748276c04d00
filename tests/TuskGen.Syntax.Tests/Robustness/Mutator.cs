using System.Text;

namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>Breaks documents at random: a number stands for one mutated document, always the same.</summary>
/// <param name="seeds">The documents it starts from, at least one.</param>
public sealed class Mutator(IReadOnlyList<string> seeds)
{
    private static readonly string[] s_pieces =
    [
        "\"", "'", "\"\"\"", "'''", "${", "}", "{", "[", "]", "(", ")", "<", ">", "[[", "]]", "\n", "\r\n", "\t", "    ", "#", "## ", "#type ", "#client x {",
        "#!api", "$", "$x", "@", "@env(",
        "@x.tsk.get(", "php(", ":", "=", ",", ";", ".", "..", "-", "- ", "?", "??", "||", "&&", "==", "+", "%", "\\", "\\u{", "\\uD83D", "/*", "*/", "//",
        "<<TAG", "<<<", "TAG", "|", "=>", "if (", "} else {",
        "return", "map<", "0x", "01", "1e", "1..", "10MB", "1h30m", "1.2.3", "99999999999999999999", "null", "true", "\0", "\u2028", "\u202E", "\uFEFF",
        "\uD800", "\u00A0", "é", "🐘", "key: 1\n", "[s]\n",
        "a >\n", "\n<\n", "  - x\n", "a:\n    b: 1\n  c: 2\n",
    ];

    /// <summary>The document that a number stands for.</summary>
    public string Create(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(Pick(random, seeds));
        for (int count = random.Next(1, 8); count > 0; count--)
        {
            Mutate(text, random);
        }

        return text.ToString();
    }

    private void Mutate(StringBuilder text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - start, random.Next(4) == 0 ? random.Next(200) : random.Next(6));
        switch (random.Next(8))
        {
            case 0:
                text.Remove(start, length);
                break;
            case 1 or 2:
                text.Insert(start, Pick(random, s_pieces));
                break;
            case 3:
                string moved = text.ToString(start, length);
                text.Remove(start, length).Insert(random.Next(text.Length + 1), moved);
                break;
            case 4:
                text.Insert(random.Next(text.Length + 1), text.ToString(start, length));
                break;
            case 5 when random.Next(4) == 0:
                text.Length = start;
                break;
            case 6 when random.Next(2) == 0:
                string other = Pick(random, seeds);
                text.Length = start;
                text.Append(other.AsSpan(random.Next(other.Length + 1)));
                break;
            default:
                text.Remove(start, Math.Min(1, text.Length - start)).Insert(start, Pick(random, s_pieces));
                break;
        }
    }

    private static string Pick(Random random, IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
