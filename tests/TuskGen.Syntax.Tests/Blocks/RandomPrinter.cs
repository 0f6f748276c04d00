namespace TuskGen.Syntax.Tests.Blocks;

/// <summary>Prints a known tree in random layout and style, using every way the language has to write a block.</summary>
/// <param name="seed">Stands for one layout and style, always the same.</param>
internal sealed partial class RandomPrinter(int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _lines = [];

    public static string Print(KnownTable root, int seed)
    {
        var printer = new RandomPrinter(seed);
        printer.Noise();
        if (printer.Chance(12))
        {
            printer._lines.Add("{");
            printer.Statements(root, printer.Chance(3) ? "" : "    ", Style.InBraces);
            printer._lines.Add("}");
        }
        else
        {
            printer.Document(root);
        }

        printer.Noise();
        string text = string.Join('\n', printer._lines) + (printer.Chance(4) ? "" : "\n");
        text = printer.Chance(4) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return printer.Chance(6) ? "\uFEFF" + text : text;
    }

    /// <summary>Entries of the root first or behind <c>[]</c>, and some of its tables as sections.</summary>
    private void Document(KnownTable root)
    {
        var sections = root.Entries.Where(entry => CanBeSection(entry.Value) && Chance(2)).ToList();
        var entries = root.Entries.Except(sections).ToList();
        int later = sections.Count > 0 && Chance(3) ? _random.Next(entries.Count + 1) : 0;
        Statements(Table(entries.Skip(later)), "", Style.Lines);
        foreach ((string key, Known value) in sections)
        {
            Section([key], value);
        }

        if (later > 0)
        {
            _lines.Add(Trailed("[]"));
            Statements(Table(entries.Take(later)), "", Style.Lines);
        }
    }

    private static bool CanBeSection(Known value) =>
        value is KnownTable || (value is KnownList list && list.Items.Count > 0 && list.Items.All(item => item is KnownTable));

    private void Section(string[] path, Known value)
    {
        if (value is KnownTable table)
        {
            Section(path, table, "[", "]");
            return;
        }

        foreach (Known item in ((KnownList)value).Items)
        {
            Section(path, (KnownTable)item, "[[", "]]");
        }
    }

    private void Section(string[] path, KnownTable table, string open, string close)
    {
        var below = table.Entries.Where(entry => CanBeSection(entry.Value) && Chance(3)).ToList();
        KnownTable direct = Table(table.Entries.Except(below));
        bool isImplied = open == "[" && direct.Entries.Count == 0 && below.Count > 0 && Chance(2);
        if (!isImplied)
        {
            Noise();
            _lines.Add(Trailed(open + string.Join('.', path.Length == 1 ? path.Select(Key) : path.Select(PathPart)) + close));
            Statements(direct, Chance(4) ? "  " : "", Style.Lines);
        }

        foreach ((string key, Known value) in below)
        {
            Section([.. path, key], value);
        }
    }

    private void Statements(KnownTable table, string indent, Style style)
    {
        foreach ((string key, Known value) in table.Entries)
        {
            Noise();
            int line = _lines.Count;
            bool isWhole = Entry(Key(key), value, indent, style);
            string separator = style == Style.InBraces ? Pick("", "", ",", ";") : Pick("", "", ";");
            if (isWhole && line < _lines.Count)
            {
                _lines[^1] += separator;
            }

            _lines[^1] = isWhole ? Trailed(_lines[^1]) : _lines[^1];
        }
    }

    /// <returns>Whether a separator and a comment may follow on its last line.</returns>
    private bool Entry(string key, Known value, string indent, Style style)
    {
        if (value is KnownTable dotted && dotted.Entries.Count > 0 && Chance(5))
        {
            Dotted(char.IsAsciiDigit(key[0]) ? Quote(key) : key, dotted, indent, style);
            return false;
        }

        switch (value)
        {
            case KnownTable { Entries.Count: > 0 } table when Chance(4):
                _lines.Add(Trailed(indent + key + ":" + Pick("", " ")));
                Statements(table, Deeper(indent), Style.Lines);
                return false;
            case KnownTable table when style != Style.InBraces && Chance(4):
                _lines.Add(Trailed(indent + key + Pick(" >", ">")));
                Statements(table, Chance(4) ? indent : Deeper(indent), Style.Lines);
                _lines.Add(Trailed(indent + "<"));
                return false;
            case KnownTable table when Chance(2):
                _lines.Add(indent + key + Pick(" {", "{", ": {", " = {", ":{"));
                _lines[^1] = Trailed(_lines[^1]);
                Statements(table, Chance(5) ? indent : Deeper(indent), Style.InBraces);
                _lines.Add(indent + "}");
                return true;
            case KnownTable table:
                _lines.Add(indent + key + Pick(" ", "", ": ", " = ") + Inline(table));
                return true;
            case KnownList { Items.Count: > 0 } list when Chance(2) && !list.Items.Any(item => item is KnownList):
                _lines.Add(Trailed(indent + key + ":"));
                Dashes(list, Chance(3) ? indent : Deeper(indent));
                return false;
            case KnownList { Items.Count: > 0 } list when Chance(2):
                _lines.Add(Trailed(indent + key + Separator() + "["));
                Elements(list, Deeper(indent));
                _lines.Add(indent + "]");
                return true;
            default:
                _lines.Add(indent + key + Separator() + Inline(value));
                return true;
        }
    }

    private void Dotted(string key, KnownTable table, string indent, Style style)
    {
        foreach ((string part, Known value) in table.Entries)
        {
            if (Entry(key + "." + PathPart(part), value, indent, style) && style == Style.InBraces)
            {
                _lines[^1] += Pick("", ",");
            }
        }
    }

    private void Dashes(KnownList list, string indent)
    {
        foreach (Known item in list.Items)
        {
            Noise();
            if (item is KnownTable { Entries.Count: > 0 } table && Chance(2))
            {
                int first = _lines.Count;
                string inner = indent + "  ";
                bool isFirst = true;
                foreach ((string key, Known value) in table.Entries)
                {
                    Entry(Key(key), value, inner, Style.Lines);
                    _lines[first] = isFirst ? indent + "- " + _lines[first][inner.Length..] : _lines[first];
                    isFirst = false;
                }
            }
            else
            {
                _lines.Add(Trailed(indent + "- " + Inline(item)));
            }
        }
    }

    private void Elements(KnownList list, string indent)
    {
        foreach (Known item in list.Items)
        {
            Noise();
            _lines.Add(Trailed(indent + Inline(item) + Pick("", ",")));
        }
    }

    private static KnownTable Table(IEnumerable<KeyValuePair<string, Known>> entries) => new(entries.ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>Where statements stand: a block of lines, or between braces.</summary>
    private enum Style
    {
        Lines,
        InBraces,
    }
}
