namespace TuskGen;

/// <summary>Makes maps from collection expressions: <c>TuskMap&lt;int&gt; limits = [new("a", 1)];</c>.</summary>
public static class TuskMapBuilder
{
    /// <summary>A map with a copy of <paramref name="entries"/>; of two entries with one key the later counts.</summary>
    /// <typeparam name="T">The value under each key.</typeparam>
    /// <param name="entries">The entries in the order they are to keep.</param>
    public static TuskMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        OrderedDictionary<string, T> copy = new(entries.Length, StringComparer.Ordinal);
        foreach ((string key, T value) in entries)
            copy[key] = value;

        return TuskMap<T>.Own(copy);
    }
}
