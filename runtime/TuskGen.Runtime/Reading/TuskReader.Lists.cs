using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>The list of scalars under <paramref name="key"/>. Elements from outside replace the whole list.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="compiled">The document's list; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskList<T>? List<T>(string at, string key, TuskList<T>? compiled) => _overrides is null ? compiled : ReplaceList(at, key, compiled);

    [MethodImpl(MethodImplOptions.NoInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    private TuskList<T>? ReplaceList<T>(string at, string key, TuskList<T>? compiled) =>
        IsSet(at, key) ? ListFromOutside<T>(at, key) : compiled;
}
