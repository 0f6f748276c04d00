using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>The map of scalars under <paramref name="path"/>. Values from outside change the values of its keys, or add keys.</summary>
    /// <typeparam name="T">A scalar; one that can be null where values may be.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's map; null where it has none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskMap<T>? Map<T>(string path, TuskMap<T>? compiled) => _overrides is null ? compiled : Change(path, _edition is null ? compiled : EditedMap(path, compiled));

    /// <summary>The entries that the document has, then those that only variables and arguments describe.</summary>
    /// <typeparam name="T">The record of a value.</typeparam>
    /// <param name="path">The map's key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's entries; null where it has no map here.</param>
    /// <param name="read">Reads the table of a key that the document does not have.</param>
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskMap<T>? TableMap<T>(string path, TuskMap<T>? compiled, TuskTableReader<T> read) =>
        _overrides is null ? compiled : Extend(path, _edition is null ? compiled : EditedTableMap(path, compiled, read), read);

    /// <summary>The map of scalars from outside: <c>map__key</c>, <c>map__other</c>… Empty where nothing sets one.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public TuskMap<T> MapFromOutside<T>(string path) => Map<T>(path, []);

    [MethodImpl(MethodImplOptions.NoInlining)]
    [return: NotNullIfNotNull(nameof(compiled))]
    private TuskMap<T>? Change<T>(string path, TuskMap<T>? compiled)
    {
        TuskOverrides overrides = _overrides!;
        if (!overrides.Concerns(path) || IsSetAsAWhole(path, "map", "key"))
            return compiled;

        OrderedDictionary<string, T> entries = new(StringComparer.Ordinal);
        foreach ((string key, T value) in compiled ?? [])
            entries[key] = TryReadEntry(Join(path, key), out T? changed) ? changed! : value;

        foreach (string key in NewKeys(path, compiled?.Keys))
        {
            if (TryReadEntry(Join(path, key), out T? value))
                entries[key] = value!;
        }

        return entries.Count == 0 ? compiled : TuskMap<T>.Own(entries);
    }

    private bool TryReadEntry<T>(string path, out T? value)
    {
        TuskOverrides overrides = _overrides!;
        overrides.Ask(path);
        if (!overrides.HasUnder(path))
            return TryReadOverride(path, isSecret: false, out value);

        value = default;
        Fail(path, overrides.FirstStrictlyUnder(path)!.Source, $"{path} is {TuskConvert.Describe<T>()}, so nothing can be set under it: set {path} itself.", FailureIds.OtherType);
        overrides.TakeUnder(path);
        return false;
    }

    [return: NotNullIfNotNull(nameof(compiled))]
    private TuskMap<T>? Extend<T>(string path, TuskMap<T>? compiled, TuskTableReader<T> read)
    {
        TuskOverrides overrides = _overrides!;
        if (!overrides.Concerns(path) || IsSetAsAWhole(path, "map of tables", "key", "key"))
            return compiled;

        foreach ((string key, T _) in compiled ?? [])
            IsSetAsAWhole(Join(path, key), "table", "key");

        OrderedDictionary<string, T>? entries = null;
        foreach (string key in NewKeys(path, compiled?.Keys))
        {
            string entry = Join(path, key);
            if (IsSetAsAWhole(entry, "table", "key"))
                continue;

            entries ??= new OrderedDictionary<string, T>(compiled ?? [], StringComparer.Ordinal);
            entries[key] = read(entry, ref this);
        }

        return entries is null ? compiled : TuskMap<T>.Own(entries);
    }

    /// <summary>Whether something is set at the path of a map or table itself, which is a failure that says how to set what is in it.</summary>
    private bool IsSetAsAWhole(string path, string what, params scoped ReadOnlySpan<string> keys)
    {
        if (!_overrides!.TryTakeSilently(path, out TuskOverride? whole))
            return false;

        string separator = whole.Kind == OverrideKind.Argument ? ":" : "__";
        string name = whole.Name;
        foreach (string key in keys)
            name += separator + key;

        Fail(path, whole.Source, $"{path} is a {what}: set its keys one by one, as in {name}.", FailureIds.OtherType);
        _overrides.TakeUnder(path);
        return true;
    }

    /// <summary>The keys under a map that only values from outside name, in ordinal order. No shell tells capitals in a variable's name from small letters, so those are small.</summary>
    private readonly List<string> NewKeys(string path, IEnumerable<string>? known)
    {
        HashSet<string> seen = new(known ?? [], PathComparer.Instance);
        List<string> keys = [];
        foreach ((string key, OverrideKind kind) in _overrides!.KeysUnder(path))
        {
            if (seen.Add(key))
                keys.Add(kind == OverrideKind.Argument ? key : key.ToLowerInvariant());
        }

        keys.Sort(StringComparer.Ordinal);
        return keys;
    }
}
