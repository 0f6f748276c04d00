using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

public sealed partial record TuskTable
{
    /// <summary>The table with <paramref name="value"/> under <paramref name="key"/>: in place, or as the last entry.</summary>
    /// <exception cref="ArgumentException">The result is beyond what <see cref="TuskBudget"/> admits.</exception>
    public TuskTable With(string key, TuskValue value)
    {
        var entry = new KeyValuePair<string, TuskValue>(key, value);
        int at = IndexOf(key);
        return Create(at < 0 ? [.. _entries, entry] : _entries.Select((kept, i) => i == at ? entry : kept));
    }

    /// <summary>
    /// This table with the entries of <paramref name="over"/>: tables are merged key by key, everything else is replaced; new keys stand last.
    /// Where the result is beyond what <see cref="TuskBudget"/> admits, the end of a message.
    /// </summary>
    /// <param name="over">The table whose values win.</param>
    /// <param name="merged">The merged table.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop.</param>
    /// <param name="hideValues">Whether the message may not tell the size, since a value is secret.</param>
    public bool TryMerge(TuskTable over, [NotNullWhen(true)] out TuskTable? merged, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        merged = null;
        error = null;
        var entries = new List<KeyValuePair<string, TuskValue>>(_entries);
        foreach (KeyValuePair<string, TuskValue> entry in over)
        {
            int at = IndexOf(entry.Key);
            if (at < 0)
            {
                entries.Add(entry);
                continue;
            }
            TuskValue value = entry.Value;
            if (value is TuskTable inner && entries[at].Value is TuskTable below)
            {
                if (!below.TryMerge(inner, out TuskTable? both, out error, hideValues)) return false;
                value = both;
            }
            entries[at] = new KeyValuePair<string, TuskValue>(entry.Key, value);
        }
        return TryCreate(entries, out merged, out error, hideValues);
    }
}
