namespace TuskGen;

/// <summary>Makes lists from collection expressions: <c>TuskList&lt;int&gt; ports = [80, 443];</c>.</summary>
public static class TuskListBuilder
{
    /// <summary>A list with a copy of <paramref name="items"/>.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="items">The elements in order.</param>
    public static TuskList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? TuskList<T>.Empty : TuskList<T>.Own(items.ToArray());
}
