namespace TuskGen;

/// <summary>Which line of which layer sets each key in each environment. Filled by generated code, and only when a failure or an explanation asks.</summary>
public sealed class TuskPositions
{
    private readonly Dictionary<(string Path, int Environment), (string File, int Line, int Column)> _places = new(PlaceComparer.Instance);
    private readonly Dictionary<int, string> _assertions = [];

    /// <summary>Notes the line that sets a key.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="environment">The environment's index; 0 counts for every environment that has no entry of its own.</param>
    /// <param name="file">The layer's file name, as in <c>app.production.tsk</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public void Add(string path, int environment, string file, int line, int column) => _places[(path, environment)] = (file, line, column);

    /// <summary>Notes the line of an assertion.</summary>
    /// <param name="number">Its number in the document.</param>
    /// <param name="file">The layer's file name, as in <c>app.production.tsk</c>.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public void AddAssertion(int number, string file, int line, int column) => _assertions[number] = Print(file, line, column);

    /// <summary>The place of an assertion as a compiler prints it; empty where it is not known.</summary>
    internal string FindAssertion(int number) => _assertions.GetValueOrDefault(number, "");

    /// <summary>The place as a compiler prints it, <c>app.tsk(3,5)</c>; that of the nearest table around the key where the key has none; else empty.</summary>
    internal string Find(string path, int environment)
    {
        for (string at = path; ; at = at[..at.LastIndexOf(':')])
        {
            if (_places.TryGetValue((at, environment), out (string File, int Line, int Column) place) || _places.TryGetValue((at, 0), out place))
                return Print(place.File, place.Line, place.Column);
            if (at.LastIndexOf(':') < 0)
                return "";
        }
    }

    private static string Print(string file, int line, int column) => $"{file}({line},{column})";

    private sealed class PlaceComparer : IEqualityComparer<(string Path, int Environment)>
    {
        internal static PlaceComparer Instance { get; } = new();

        public bool Equals((string Path, int Environment) x, (string Path, int Environment) y) =>
            x.Environment == y.Environment && PathComparer.Instance.Equals(x.Path, y.Path);

        public int GetHashCode((string Path, int Environment) obj) => HashCode.Combine(PathComparer.Instance.GetHashCode(obj.Path), obj.Environment);
    }
}
