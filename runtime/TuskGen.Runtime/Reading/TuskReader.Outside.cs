using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>Whether a variable or an argument sets something under the key of a table that the document lacks here, or a live file has the table.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public readonly bool HasTable(string path) =>
        _overrides is not null && ((_overrides.Concerns(path) && _overrides.HasUnder(path)) || IsTable(path));

    /// <summary>Whether a variable or an argument sets the key, or something under it, or a live file gives it another value.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public readonly bool IsSet(string path) => _overrides is not null && (IsOverridden(path) || IsEdited(path));

    private readonly bool IsOverridden(string path)
    {
        if (!_overrides!.Concerns(path))
            return false;

        _overrides.Ask(path);
        return _overrides.Contains(path) || _overrides.HasUnder(path);
    }

    /// <summary>The value from outside for a key that the document does not set here but that its table needs; without one, a failure.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public T Required<T>(string path)
    {
        if (!TryReadOverride(path, isSecret: false, out T? value) && _overrides?.Contains(path) != true)
        {
            if (_edition?.Find(path) is { } entry)
                return FromEdition<T>(path, entry, TuskConvert.KindOf<T>(), isSecret: false, out _)!;

            FailMissing<T>(path);
        }

        return value!;
    }

    /// <summary>The secret from outside for a key that the document does not set here but that its table needs; without one, a failure.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public Secret<T> RequiredSecret<T>(string path)
    {
        if (OptionalSecret<T>(path) is { } secret)
            return secret;
        if (_overrides?.Contains(path) != true && _edition?.Find(path) is null)
            FailMissing<T>(path);

        return null!;
    }

    /// <summary>The value from outside for a key that may be absent.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public Secret<T>? OptionalSecret<T>(string path)
    {
        if (_overrides is null)
            return null;
        if (TryReadOverride(path, isSecret: true, out T? value))
            return new Secret<T>(value!);
        if (_edition?.Find(path) is not { } entry)
            return null;

        value = FromEdition<T>(path, entry, TuskConvert.KindOf<T>(), isSecret: true, out bool isFound);
        return isFound && value is not null ? new Secret<T>(value) : null;
    }

    /// <summary>The list from outside: <c>key__0</c>, <c>key__1</c>…, else that of live files. Empty where nothing sets one; null where a live file takes away one that may be absent.</summary>
    /// <typeparam name="T">A scalar.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public TuskList<T> ListFromOutside<T>(string path)
    {
        if (_overrides is null)
            return [];
        if (_edition is not null && !IsOverridden(path))
            return EditedList<T>(path)!;

        if (_overrides.TryTake(path, out TuskOverride? whole))
        {
            // .NET reads `[]` of a JSON file as this.
            if (whole is { Kind: OverrideKind.Setting, Text: "" } && !_overrides.HasUnder(path))
                return [];

            string list = $"{path} is a list of {TuskConvert.Describe<T>()}";
            Fail(path, whole.Source, $"{list}: set its elements one by one, {ElementName(whole, 0)}, {ElementName(whole, 1)} and so on.", FailureIds.OtherType);
            _overrides.TakeUnder(path);
            return [];
        }

        SortedSet<int> indexes = _overrides.IndexesUnder(path);
        var items = new T[indexes.Count];
        int next = 0;
        foreach (int index in indexes)
        {
            string element = Join(path, index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (index != next)
            {
                Fail(element, _overrides.FirstUnder(element)!.Source, $"{element} is set, but {path}:{next} is not: the elements of a list are numbered from 0 without a gap.");
                _overrides.TakeUnder(path);
                return [];
            }

            if (TryReadOverride(element, isSecret: false, out T? item))
                items[next] = item!;

            next++;
        }

        return TuskList<T>.Own(items);
    }

    /// <summary>The elements that the document has, then those that only variables and arguments describe, from the next number on.</summary>
    /// <typeparam name="T">The record of an element.</typeparam>
    /// <param name="path">The list's key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's elements; null where it has no list here.</param>
    /// <param name="read">Reads an element that the document does not have.</param>
    [return: NotNullIfNotNull(nameof(compiled))]
    public TuskList<T>? Tables<T>(string path, TuskList<T>? compiled, TuskTableReader<T> read) =>
        _overrides is null ? compiled : Extend(path, _edition is null ? compiled : EditedTables(path, compiled, read), read);

    /// <summary>A value that cannot be set from outside: something set there is a failure that says so.</summary>
    /// <typeparam name="T">Any type.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">The document's value.</param>
    public T Fixed<T>(string path, T compiled)
    {
        if (_overrides is null)
            return compiled;

        string what = compiled is ITuskMap ? "a map whose values" : "a list whose elements";
        if (IsOverridden(path))
        {
            Fail(path, _overrides.FirstUnder(path)!.Source, $"{path} is {what} are no plain values; no variable and no argument can set it. Change the document.");
            _overrides.TakeUnder(path);
        }

        if (IsEdited(path))
            Fail(path, _edition!.FindSource(path), $"{path} is {what} are no plain values; no live file can change it. Build the program anew.");

        return compiled;
    }

    private static string ElementName(TuskOverride whole, int index) => whole.NameUnder(index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [return: NotNullIfNotNull(nameof(compiled))]
    private TuskList<T>? Extend<T>(string path, TuskList<T>? compiled, TuskTableReader<T> read)
    {
        TuskOverrides overrides = _overrides!;
        if (!overrides.Concerns(path))
            return compiled;

        if (overrides.TryTake(path, out TuskOverride? whole))
        {
            string example = (whole with { Name = ElementName(whole, 0) }).NameUnder("key");
            Fail(path, whole.Source, $"{path} is a list of tables: set the keys of its elements one by one, as in {example}.", FailureIds.OtherType);
            return compiled;
        }

        TuskList<T> known = compiled ?? [];
        List<T>? items = null;
        foreach (int index in overrides.IndexesUnder(path))
        {
            if (index < known.Count)
                continue;

            items ??= [.. known];
            string element = Join(path, index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (index != items.Count)
            {
                Fail(element, overrides.FirstUnder(element)!.Source, $"{path} has {items.Count} elements, so the next one is {path}:{items.Count}, not {element}.");
                overrides.TakeUnder(element);
                break;
            }

            items.Add(read(element, ref this));
        }

        return items is null ? compiled : [.. items];
    }

    private void FailMissing<T>(string path)
    {
        string at = path[..Math.Max(0, path.LastIndexOf(':'))];
        string source = _overrides?.FirstUnder(at)?.Source ?? "";
        Fail(path, source, $"{path} is missing; expected {TuskConvert.Describe<T>()}, because {at} is described from outside alone.", FailureIds.MissingKey);
    }
}
