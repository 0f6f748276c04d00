using System.Collections;

namespace TuskGen.Syntax;

/// <summary>An immutable list of nodes or tokens; <c>default</c> is empty.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public readonly struct SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
{
    private readonly T[]? _items;

    /// <summary>Wraps an array that the caller no longer changes.</summary>
    public SyntaxList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items is null ? 0 : _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items![index];

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both wrap the same array.</summary>
    public bool Equals(SyntaxList<T> other) => ReferenceEquals(_items, other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _items is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_items);

    /// <summary>Whether both wrap the same array.</summary>
    public static bool operator ==(SyntaxList<T> left, SyntaxList<T> right) => left.Equals(right);

    /// <summary>Whether they wrap different arrays.</summary>
    public static bool operator !=(SyntaxList<T> left, SyntaxList<T> right) => !left.Equals(right);

    /// <summary>Walks a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item the enumerator stands on.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
