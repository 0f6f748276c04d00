using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>Which line of which layer sets each key in each environment: the map that is generated beside a document's types, taken apart only when a failure or an explanation asks.</summary>
internal sealed class TuskPositions
{
    private readonly Dictionary<(string Path, int Environment), (string File, int Line, int Column)> _places = new(PlaceComparer.Instance);

    /// <summary>Stands for the environment where the name is the number of an assertion.</summary>
    private const int Assertions = -1;

    private TuskPositions()
    {
    }

    /// <summary>Reads a map.</summary>
    /// <param name="map">Lines <c>environment file</c>, each followed by the keys that the file sets there: a blank, then <c>line,column path</c>. For assertions
    /// <c>assert</c> stands for the environment and the number for the path. What is no plain character is escaped as in a C# literal.</param>
    internal static TuskPositions Parse(string map)
    {
        TuskPositions positions = new();
        int environment = 0;
        string file = "";
        foreach (ReadOnlySpan<char> line in map.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
                continue;

            bool isKey = line[0] == ' ';
            ReadOnlySpan<char> rest = line[(isKey ? 1 : 0)..];
            int blank = rest.IndexOf(' ');
            string name = Unescape(rest[(blank + 1)..]);
            if (isKey)
            {
                int comma = rest.IndexOf(',');
                positions._places[(name, environment)] = (file, Number(rest[..comma]), Number(rest[(comma + 1)..blank]));
            }
            else
            {
                (environment, file) = (rest[..blank] is "assert" ? Assertions : Number(rest[..blank]), name);
            }
        }

        return positions;
    }

    /// <summary>The place of an assertion as a compiler prints it; empty where it is not known.</summary>
    internal string FindAssertion(int number) =>
        _places.TryGetValue((number.ToString(CultureInfo.InvariantCulture), Assertions), out (string File, int Line, int Column) place) ? Print(place) : "";

    /// <summary>The place as a compiler prints it, <c>app.tsk(3,5)</c>; that of the nearest table around the key where the key has none; else empty.</summary>
    internal string Find(string path, int environment)
    {
        for (string at = path; ; at = at[..at.LastIndexOf(':')])
        {
            if (_places.TryGetValue((at, environment), out (string File, int Line, int Column) place) || _places.TryGetValue((at, 0), out place))
                return Print(place);
            if (at.LastIndexOf(':') < 0)
                return "";
        }
    }

    private static string Print((string File, int Line, int Column) place) => $"{place.File}({place.Line},{place.Column})";

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
            return text.ToString();

        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            char escape = text[++i];
            if (escape == 'u')
            {
                plain.Append((char)ushort.Parse(text.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            plain.Append(escape switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', _ => escape });
        }

        return plain.ToString();
    }

    private sealed class PlaceComparer : IEqualityComparer<(string Path, int Environment)>
    {
        internal static PlaceComparer Instance { get; } = new();

        public bool Equals((string Path, int Environment) x, (string Path, int Environment) y) =>
            x.Environment == y.Environment && PathComparer.Instance.Equals(x.Path, y.Path);

        public int GetHashCode((string Path, int Environment) obj) => HashCode.Combine(PathComparer.Instance.GetHashCode(obj.Path), obj.Environment);
    }
}
