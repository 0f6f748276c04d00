using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TuskGen;

/// <summary>An immutable map from text to <typeparamref name="T"/>: keys are compared ordinally and keep the document's order; equality does not heed the order.</summary>
/// <remarks>
/// <see cref="System.Text.Json.JsonSerializer"/> writes it as an object without help. To read one back, add a <see cref="TuskMapJsonConverter{T}"/> to the options.
/// </remarks>
/// <typeparam name="T">The value under each key.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "Named for what the language calls it.")]
[CollectionBuilder(typeof(TuskMapBuilder), nameof(TuskMapBuilder.Create))]
public sealed class TuskMap<T> : IReadOnlyDictionary<string, T>, ITuskMap, IEquatable<TuskMap<T>>
{
    private readonly OrderedDictionary<string, T> _entries;

    private TuskMap(OrderedDictionary<string, T> entries) => _entries = entries;

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Select(static entry => entry.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => _entries.Select(static entry => entry.Value);

    IEnumerable<KeyValuePair<string, object?>> ITuskMap.Entries => _entries.Select(static entry => new KeyValuePair<string, object?>(entry.Key, entry.Value));

    internal static TuskMap<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    /// <exception cref="KeyNotFoundException">No entry has this key.</exception>
    public T this[string key] => _entries[key];

    /// <summary>Compares by entry.</summary>
    public static bool operator ==(TuskMap<T>? left, TuskMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares by entry.</summary>
    public static bool operator !=(TuskMap<T>? left, TuskMap<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(TuskMap<T>? other)
    {
        if (other is null || other.Count != Count)
            return false;

        foreach ((string key, T value) in _entries)
        {
            if (!other._entries.TryGetValue(key, out T? found) || !EqualityComparer<T>.Default.Equals(value, found))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TuskMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, because equality does not heed the order.
        int hash = Count;
        foreach ((string key, T value) in _entries)
            hash = unchecked(hash + HashCode.Combine(key, value));

        return hash;
    }

    /// <summary>The entries between braces.</summary>
    public override string ToString() => "{" + string.Join(", ", _entries.Select(static entry => $"{entry.Key}: {entry.Value}")) + "}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (KeyValuePair<string, T> entry in _entries)
            yield return entry;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes over <paramref name="entries"/>: the caller keeps no reference.</summary>
    internal static TuskMap<T> Own(OrderedDictionary<string, T> entries) => entries.Count == 0 ? Empty : new TuskMap<T>(entries);
}
