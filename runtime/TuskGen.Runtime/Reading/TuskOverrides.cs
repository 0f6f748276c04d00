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
        return TryTakeSilently(path, out found);
    }

    /// <summary>The same for a path that is no key itself, as that of a table.</summary>
    internal bool TryTakeSilently(string path, [NotNullWhen(true)] out TuskOverride? found)
    {
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

    /// <summary>The keys of the map at <paramref name="path"/> that are set, or have something set under them, each with what sets it last.</summary>
    internal IEnumerable<(string Key, OverrideKind Kind)> KeysUnder(string path)
    {
        foreach ((string candidate, TuskOverride found) in _byPath.OrderByDescending(static entry => entry.Value.Kind).ThenBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            if (candidate.Length <= path.Length + 1 || !PathComparer.IsAtOrUnder(candidate, path))
                continue;

            string rest = candidate[(path.Length + 1)..];
            int end = rest.IndexOf(':', StringComparison.Ordinal);
            if (end != 0)
                yield return (end < 0 ? rest : rest[..end], found.Kind);
        }
    }

    /// <summary>What a key was given by, at or under <paramref name="path"/>; null where nothing of it comes from outside.</summary>
    internal TuskOverride? FirstTaken(string path) => AtOrUnder(path).FirstOrDefault(static entry => entry.Value.Used).Value;

    /// <summary>The first value set under <paramref name="path"/>, to be named in a message.</summary>
    internal TuskOverride? FirstStrictlyUnder(string path) => AtOrUnder(path).FirstOrDefault(entry => entry.Key.Length > path.Length).Value;

    /// <summary>The first value set at or under <paramref name="path"/>, to be named in a message.</summary>
    internal TuskOverride? FirstUnder(string path) => AtOrUnder(path).FirstOrDefault().Value;

    internal void TakeUnder(string path)
    {
        foreach ((string candidate, TuskOverride found) in _byPath)
            found.Used |= PathComparer.IsAtOrUnder(candidate, path);
    }

    internal bool IsTakenElsewhere(TuskOverride value) => _byPath.Values.Any(other => other.Used && string.Equals(other.Source, value.Source, StringComparison.Ordinal));

    internal void Set(string path, TuskOverride value)
    {
        // A new key of a map is spelled as what sets it last spells it.
        _byPath.Remove(path);
        _byPath.Add(path, value);
    }

    /// <summary>
    /// Leaves out names of sections whose text is empty, where their keys are set: so .NET hands over a section that has none,
    /// as <c>WebApplicationFactory</c> does with every section of what a test sets.
    /// </summary>
    internal void RemoveEmptySections()
    {
        foreach (string path in _byPath.Where(static entry => entry.Value.Text is { Length: 0 }).Select(static entry => entry.Key).ToList())
        {
            if (HasUnder(path))
                _byPath.Remove(path);
        }
    }

    /// <summary>The paths whose value a key took.</summary>
    internal TuskList<string> Taken() => [.. _byPath.Where(static entry => entry.Value.Used).Select(static entry => entry.Key).Order(StringComparer.Ordinal)];

    /// <summary>The values that no key took, with the path each was meant for, in the order of their names.</summary>
    internal IEnumerable<(string Path, TuskOverride Value)> Untaken() =>
        _byPath.Where(static entry => !entry.Value.Used).OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => (entry.Key, entry.Value));

    private IEnumerable<KeyValuePair<string, TuskOverride>> AtOrUnder(string path) =>
        _byPath.Where(entry => PathComparer.IsAtOrUnder(entry.Key, path)).OrderBy(static entry => entry.Key, StringComparer.Ordinal);
}
