using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TuskGen;

/// <summary>Keys with their values, in the order in which they were given; keys are compared ordinally and each is there once.</summary>
/// <remarks>Two tables are equal where they have equal values under the same keys, in whatever order.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Named for what the language calls it.")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed partial record TuskTable : TuskValue, IReadOnlyList<KeyValuePair<string, TuskValue>>
{
    /// <summary>Up to here looking through the keys is faster than hashing one.</summary>
    private const int SmallTable = 8;

    private readonly KeyValuePair<string, TuskValue>[] _entries;
    private readonly int _hash;
    private Dictionary<string, int>? _index;

    private TuskTable(KeyValuePair<string, TuskValue>[] entries)
    {
        _entries = entries;
        (ElementCount, TextSize, Depth) = Measure(entries);
        foreach (KeyValuePair<string, TuskValue> entry in entries)
            _hash = unchecked(_hash + ((StringComparer.Ordinal.GetHashCode(entry.Key) * 31) ^ entry.Value.GetHashCode()));
    }

    /// <summary>The table without keys.</summary>
    public static TuskTable Empty { get; } = new([]);

    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.Table;

    /// <inheritdoc/>
    public override long ElementCount { get; }

    /// <inheritdoc/>
    public override long TextSize { get; }

    /// <inheritdoc/>
    public override int Depth { get; }

    /// <summary>How many keys the table itself has.</summary>
    public int Count => _entries.Length;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => _entries.Select(static entry => entry.Key);

    /// <summary>The key and value at <paramref name="index"/>, from 0, in order.</summary>
    public KeyValuePair<string, TuskValue> this[int index] => _entries[index];

    /// <summary>The table of these entries.</summary>
    /// <exception cref="ArgumentException">A key is there twice, or they are beyond what <see cref="TuskBudget"/> admits.</exception>
    public static TuskTable Create(params IEnumerable<KeyValuePair<string, TuskValue>> entries) =>
        TryCreate([.. entries], out TuskTable? table, out string? error)
            ? table
            : throw new ArgumentException("A table cannot be built: " + error + ".", nameof(entries));

    /// <summary>The table of these entries, or the end of a message: where a key is there twice, or <see cref="TuskBudget"/> does not admit it.</summary>
    /// <param name="entries">The keys with their values in order.</param>
    /// <param name="table">The table.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop; a key that is there twice is named.</param>
    /// <param name="hideValues">Whether the message may not tell the size, since a value is secret.</param>
    public static bool TryCreate(
        IReadOnlyList<KeyValuePair<string, TuskValue>> entries, [NotNullWhen(true)] out TuskTable? table, [NotNullWhen(false)] out string? error,
        bool hideValues = false)
    {
        table = null;
        (long elements, long text, int depth) = Measure(entries);
        if (!TuskBudget.Admits(elements, text, depth, out error, hideValues)) return false;
        var created = entries.Count == 0 ? Empty : new TuskTable([.. entries]);
        if (created.FindDuplicate() is { } twice)
        {
            error = "the key '" + twice + "' is there twice";
            return false;
        }
        table = created;
        return true;
    }

    /// <summary>The value under <paramref name="key"/>; false where there is none.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out TuskValue? value)
    {
        int at = IndexOf(key);
        value = at < 0 ? null : _entries[at].Value;
        return at >= 0;
    }

    /// <summary>Whether the tables have equal values under the same keys, in whatever order.</summary>
    public bool Equals(TuskTable? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || Count != other.Count || _hash != other._hash) return false;
        foreach (KeyValuePair<string, TuskValue> entry in _entries)
        {
            if (!other.TryGet(entry.Key, out TuskValue? value) || !value.Equals(entry.Value)) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TuskValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, TuskValue>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override void Write(StringBuilder text)
    {
        text.Append('{');
        for (int i = 0; i < _entries.Length; i++)
        {
            if (i > 0) text.Append(", ");
            QuotedText.WriteKey(text, _entries[i].Key);
            text.Append(": ");
            _entries[i].Value.WriteTo(text);
        }
        text.Append('}');
    }

    private int IndexOf(string key)
    {
        if (_entries.Length > SmallTable) return (_index ??= BuildIndex()).TryGetValue(key, out int found) ? found : -1;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal)) return i;
        }
        return -1;
    }

    private Dictionary<string, int> BuildIndex()
    {
        var index = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < _entries.Length; i++) index[_entries[i].Key] = i;
        return index;
    }

    private string? FindDuplicate()
    {
        if (_entries.Length > SmallTable && (_index = BuildIndex()).Count == _entries.Length) return null;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (IndexOf(_entries[i].Key) != i) return _entries[i].Key;
        }
        return null;
    }

    private static (long Elements, long Text, int Depth) Measure(IReadOnlyList<KeyValuePair<string, TuskValue>> entries)
    {
        long elements = entries.Count, text = 0;
        int depth = 0;
        for (int i = 0; i < entries.Count; i++)
        {
            elements += entries[i].Value.ElementCount;
            text += entries[i].Key.Length + entries[i].Value.TextSize;
            depth = Math.Max(depth, entries[i].Value.Depth);
        }
        return (elements, text, depth + 1);
    }
}
