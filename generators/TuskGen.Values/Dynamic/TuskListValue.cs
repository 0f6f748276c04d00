using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TuskGen;

/// <summary>A list of values, in order.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Named for what the language calls it.")]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(TuskValueJsonConverter))]
#endif
public sealed record TuskListValue : TuskValue, IReadOnlyList<TuskValue>
{
    private readonly TuskValue[] _items;
    private readonly int _hash;

    private TuskListValue(TuskValue[] items)
    {
        _items = items;
        (ElementCount, TextSize, Depth) = Measure(items);
        foreach (TuskValue item in items) _hash = unchecked((_hash * 31) + item.GetHashCode());
    }

    /// <summary>The list without elements.</summary>
    public static TuskListValue Empty { get; } = new([]);

    /// <inheritdoc/>
    public override ValueKinds Kind => ValueKinds.List;

    /// <inheritdoc/>
    public override long ElementCount { get; }

    /// <inheritdoc/>
    public override long TextSize { get; }

    /// <inheritdoc/>
    public override int Depth { get; }

    /// <summary>How many elements the list itself has.</summary>
    public int Count => _items.Length;

    /// <summary>The element at <paramref name="index"/>, from 0.</summary>
    public TuskValue this[int index] => _items[index];

    /// <summary>The list of these elements.</summary>
    /// <exception cref="ArgumentException">They are beyond what <see cref="TuskBudget"/> admits.</exception>
    public static TuskListValue Create(params IEnumerable<TuskValue> items) =>
        TryCreate([.. items], out TuskListValue? list, out string? error)
            ? list
            : throw new ArgumentException("A list is too large: " + error + ".", nameof(items));

    /// <summary>The list of these elements, or, where <see cref="TuskBudget"/> does not admit it, the end of a message; nothing is copied before.</summary>
    /// <param name="items">The elements in order.</param>
    /// <param name="list">The list.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop.</param>
    /// <param name="hideValues">Whether the message may not tell the size, since an element is secret.</param>
    public static bool TryCreate(
        IReadOnlyList<TuskValue> items, [NotNullWhen(true)] out TuskListValue? list, [NotNullWhen(false)] out string? error,
        bool hideValues = false)
    {
        (long elements, long text, int depth) = Measure(items);
        list = TuskBudget.Admits(elements, text, depth, out error, hideValues) ? items.Count == 0 ? Empty : new TuskListValue([.. items]) : null;
        return list != null;
    }

    /// <summary>Whether the lists have equal elements in the same order.</summary>
    public bool Equals(TuskListValue? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || _hash != other._hash || Count != other.Count) return false;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!_items[i].Equals(other._items[i])) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string? ToConfigurationText() => null;

    /// <inheritdoc/>
    public IEnumerator<TuskValue> GetEnumerator() => ((IEnumerable<TuskValue>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override void Write(StringBuilder text)
    {
        text.Append('[');
        for (int i = 0; i < _items.Length; i++)
        {
            if (i > 0) text.Append(", ");
            _items[i].WriteTo(text);
        }
        text.Append(']');
    }

    private static (long Elements, long Text, int Depth) Measure(IReadOnlyList<TuskValue> items)
    {
        long elements = items.Count, text = 0;
        int depth = 0;
        for (int i = 0; i < items.Count; i++)
        {
            elements += items[i].ElementCount;
            text += items[i].TextSize;
            depth = Math.Max(depth, items[i].Depth);
        }
        return (elements, text, depth + 1);
    }
}
