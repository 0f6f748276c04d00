using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>The list of scalars under <paramref name="path"/>. Elements from outside replace the whole list.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's list; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskList<T>? List<T>(string path, TuskList<T>? compiled) => _overrides is null ? compiled : ReplaceList(path, compiled);

    [MethodImpl(MethodImplOptions.NoInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    private TuskList<T>? ReplaceList<T>(string path, TuskList<T>? compiled) =>
        IsSet(path) ? ListFromOutside<T>(path) : compiled;
}
