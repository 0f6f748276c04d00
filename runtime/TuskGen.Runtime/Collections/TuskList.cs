using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TuskGen;

/// <summary>An immutable list that is compared by its elements. It holds an array that nobody else can reach: no cast changes it.</summary>
/// <remarks>
/// <see cref="System.Text.Json.JsonSerializer"/> writes it as an array without help. To read one back, add a <see cref="TuskListJsonConverter{T}"/> to the options.
/// </remarks>
/// <typeparam name="T">The element; two lists are equal where the default comparer of <typeparamref name="T"/> finds the elements equal in order.</typeparam>
[CollectionBuilder(typeof(TuskListBuilder), nameof(TuskListBuilder.Create))]
public sealed class TuskList<T> : IReadOnlyList<T>, IEquatable<TuskList<T>>
{
    private readonly T[] _items;

    private TuskList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    internal static TuskList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A copy of an array, as of the arguments that a program is given; null for null.</summary>
    /// <param name="items">The elements. The list keeps no reference to the array.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator TuskList<T>?(T[]? items) => items is null ? null : Own([.. items]);

    /// <summary>Compares by element.</summary>
    public static bool operator ==(TuskList<T>? left, TuskList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares by element.</summary>
    public static bool operator !=(TuskList<T>? left, TuskList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TuskList<T>? other) => ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TuskList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
            hash.Add(item);

        return hash.ToHashCode();
    }

    /// <summary>The elements between brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Takes over <paramref name="items"/>: the caller keeps no reference.</summary>
    internal static TuskList<T> Own(T[] items) => items.Length == 0 ? Empty : new TuskList<T>(items);

    /// <summary>Walks the elements in order.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The element at the current place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element; false behind the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
