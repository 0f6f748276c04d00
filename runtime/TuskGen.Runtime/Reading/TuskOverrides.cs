using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>The values from outside that concern one document in one load, by key path. There is none at all where nothing concerns it, which is the fast path of every read.</summary>
internal sealed class TuskOverrides
{
    private readonly Dictionary<string, TuskOverride> _byPath = new(PathComparer.Instance);
    private HashSet<string>? _asked;

    /// <summary>Every path that a reader asked for since <see cref="Record"/>.</summary>
    internal IReadOnlyCollection<string> Asked => _asked ?? [];

    internal bool TryTake(string path, [NotNullWhen(true)] out TuskOverride? found)
    {
        Ask(path);
        if (!_byPath.TryGetValue(path, out found))
            return false;

        found.Used = true;
        return true;
    }

    internal void Ask(string path) => _asked?.Add(path);

    /// <summary>Notes from now on which paths are asked for: the keys that the document has. A load does without.</summary>
    internal void Record() => _asked ??= new HashSet<string>(PathComparer.Instance);

    /// <summary>Whether anything is set at the key or under it, or every key is to be noted. For nearly every key the answer is no.</summary>
    internal bool Concerns(string path)
    {
        if (_asked is not null)
            return true;

        foreach (string candidate in _byPath.Keys)
        {
            if (candidate.Length >= path.Length && PathComparer.IsAtOrUnder(candidate, path))
                return true;
        }

        return false;
    }

    internal bool Contains(string path) => _byPath.ContainsKey(path);

    /// <summary>Whether anything is set under the table or list at <paramref name="path"/>.</summary>
    internal bool HasUnder(string path) => _byPath.Keys.Any(candidate => candidate.Length > path.Length && PathComparer.IsAtOrUnder(candidate, path));

    /// <summary>The indexes that are set under the list at <paramref name="path"/>, each once, rising.</summary>
    internal SortedSet<int> IndexesUnder(string path)
    {
        SortedSet<int> indexes = [];
        foreach (string candidate in _byPath.Keys)
        {
            if (candidate.Length <= path.Length || !PathComparer.IsAtOrUnder(candidate, path))
                continue;

            ReadOnlySpan<char> rest = candidate.AsSpan(path.Length + 1);
            int end = rest.IndexOf(':');
            if (int.TryParse(end < 0 ? rest : rest[..end], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index))
                indexes.Add(index);
        }

        return indexes;
    }

    /// <summary>The last value set at or under <paramref name="path"/>, to be named in a message.</summary>
    internal TuskOverride? FirstUnder(string path) =>
        _byPath.Where(entry => PathComparer.IsAtOrUnder(entry.Key, path)).OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => entry.Value).FirstOrDefault();

    internal void TakeUnder(string path)
    {
        foreach ((string candidate, TuskOverride found) in _byPath)
            found.Used |= PathComparer.IsAtOrUnder(candidate, path);
    }

    internal bool IsTakenElsewhere(TuskOverride value) => _byPath.Values.Any(other => other.Used && string.Equals(other.Source, value.Source, StringComparison.Ordinal));

    internal void Set(string path, TuskOverride value) => _byPath[path] = value;

    /// <summary>The paths whose value a key took.</summary>
    internal TuskList<string> Taken() => [.. _byPath.Where(static entry => entry.Value.Used).Select(static entry => entry.Key).Order(StringComparer.Ordinal)];

    /// <summary>The values that no key took, with the path each was meant for, in the order of their names.</summary>
    internal IEnumerable<(string Path, TuskOverride Value)> Untaken() =>
        _byPath.Where(static entry => !entry.Value.Used).OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => (entry.Key, entry.Value));
}
