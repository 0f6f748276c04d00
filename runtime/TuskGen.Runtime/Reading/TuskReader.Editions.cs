
namespace TuskGen;

public ref partial struct TuskReader
{
    /// <summary>A table that may be absent: what was built for it, or null where the document as it is now has none.</summary>
    /// <typeparam name="T">The record of the table.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    /// <param name="compiled">What was built; null where the document has no such table here.</param>
    public T? Optional<T>(string path, T? compiled)
        where T : class
    {
        if (_edition is null || compiled is null || IsTable(path) || !_edition.HasAround(path))
            return compiled;
        if (_overrides!.FirstStrictlyUnder(path) is { } under)
        {
            Fail(path, under.Source, $"{path} is not in the document as its live files have it, so nothing can be set under it.");
            _overrides.TakeUnder(path);
        }

        return null;
    }

    private readonly bool IsTable(string path) => _edition?.Find(path)?.Keys is not null;

    /// <summary>Whether the edition has another list or map under the key than what was compiled.</summary>
    private readonly bool IsEdited(string path) => _edition is not null && (_edition.Find(path) is { } entry ? !entry.IsCompiled : _edition.HasAround(path));

    /// <summary>What the edition, where there is one, has in the place of a compiled value.</summary>
    private T Edited<T>(string path, T compiled, TuskKind kind)
    {
        if (_edition is null)
            return compiled;
        if (_edition.Find(path) is not { } entry)
            return _edition.HasAround(path) ? default! : compiled;

        return entry.IsCompiled ? compiled : FromEdition<T>(path, entry, kind, isSecret: false, out _)!;
    }

    /// <summary>The value of an edition's entry. One that is no <typeparamref name="T"/> is a failure.</summary>
    private T? FromEdition<T>(string path, TuskEditionEntry entry, TuskKind kind, bool isSecret, out bool isFound)
    {
        isFound = false;
        if (entry.IsSecret && !isSecret && kind != TuskKind.Secret)
        {
            FailSecret(path);
            return default;
        }

        if (entry.IsLive)
        {
            string operators = $"a live operator, @{(entry.Operator is { } key ? _context.FindOperator(key)?.Name ?? key : "…")}(…)";
            Fail(path, _edition!.FindSource(path), $"{path} is computed by {operators}, and the program was built for {TuskConvert.Describe<T>(kind)}: build it anew.");
            return default;
        }

        if (entry.Expression is { } expression)
            return Compute<T>(path, expression, isOptional: default(T) is null, isSecret, out isFound);

        TuskValue value = entry.Value!;
        if (value is TuskNull && default(T) is null)
            return default;
        if (TuskConvert.TryUnwrap(value, out T? result))
        {
            isFound = true;
            return result;
        }

        Fail(path, _edition!.FindSource(path), NotA<T>(path, value, isSecret), FailureIds.OtherType);
        return default;
    }

    /// <summary>What holds no secret would show it.</summary>
    private void FailSecret(string path) =>
        Fail(path, _edition!.FindSource(path), $"{path} is made of a secret, and the program was built for a value that everybody may see: build it anew.");

    private TuskList<T>? EditedList<T>(string path)
    {
        if (_edition!.Find(path) is not { } entry)
            return null;
        if (entry.IsSecret && TuskConvert.KindOf<T>() != TuskKind.Secret)
        {
            FailSecret(path);
            return null;
        }

        TuskValue? value = entry.IsLive ? FromEdition<TuskValue>(path, entry, TuskKind.Any, isSecret: true, out _)
            : entry.Expression is { } expression ? Compute<TuskValue>(path, expression, isOptional: true, isSecret: true, out _)
            : entry.Value;
        return value is null or TuskNull ? null : ToList<T>(path, value);
    }

    private TuskList<T>? EditedTables<T>(string path, TuskList<T>? compiled, TuskTableReader<T> read)
    {
        if (_edition!.Find(path) is not { } entry)
            return _edition.HasAround(path) ? null : compiled;
        if (entry.Value is TuskNull)
            return null;

        var items = new T[entry.Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = i < compiled?.Count ? compiled[i] : read(Join(path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), ref this);

        return TuskList<T>.Own(items);
    }

    private TuskMap<T>? EditedMap<T>(string path, TuskMap<T>? compiled)
    {
        if (_edition!.Find(path) is not { } entry)
            return _edition.HasAround(path) ? null : compiled;
        if (entry.IsCompiled)
            return compiled;
        if (entry.Keys is not { } keys)
            return null;

        OrderedDictionary<string, T> entries = new(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            string at = Join(path, key);
            entries[key] = FromEdition<T>(at, _edition.Find(at)!, TuskConvert.KindOf<T>(), isSecret: false, out _)!;
        }

        return TuskMap<T>.Own(entries);
    }

    private TuskMap<T>? EditedTableMap<T>(string path, TuskMap<T>? compiled, TuskTableReader<T> read)
    {
        if (_edition!.Find(path) is not { } entry)
            return _edition.HasAround(path) ? null : compiled;
        if (entry.Keys is not { } keys)
            return null;

        OrderedDictionary<string, T> entries = new(StringComparer.Ordinal);
        foreach (string key in keys)
            entries[key] = compiled is not null && compiled.TryGetValue(key, out T? known) ? known : read(Join(path, key), ref this);

        return TuskMap<T>.Own(entries);
    }

    /// <summary>The kind that the edition says, where it has the table.</summary>
    private readonly string? EditedKind(string path, string? compiled, scoped ReadOnlySpan<string> kinds) =>
        _edition?.Find(Join(path, "kind"))?.Value is TuskString { Value: var kind } && kinds.Contains(kind) ? kind : compiled;

    /// <summary>The live value that the edition has in the place of the compiled one; null where the compiled one stands, or there is a failure.</summary>
    private LiveValue<T>? EditedLive<T>(string path, LiveTarget target, LiveConversion<T> conversion, out bool isCompiled)
    {
        isCompiled = false;
        if (_edition?.Find(path) is not { IsCompiled: false } entry)
        {
            isCompiled = _edition is null || _edition.Find(path) is not null;
            return isCompiled ? null : Absent<T>(target);
        }

        if (entry.IsSecret && !conversion.IsSecret)
        {
            FailSecret(path);
            return null;
        }

        if (entry.Operator is { } name)
            return Describe(path, target, name, [.. entry.Arguments]) is { } descriptor ? new LiveValue<T>(descriptor, _context.Live, conversion) : null;
        if (entry.Expression is { } expression)
            return Capture(path, target, expression, conversion);
        if (entry.Value is { } value and not TuskNull)
        {
            if (conversion.TryConvert(value, out T? result))
                return new LiveValue<T>(result);

            Fail(path, _edition!.FindSource(path), $"{path} is {(conversion.IsSecret ? value.TypeName : TuskConvert.Show(value))}; expected {conversion.Expect(value)}.");
        }

        return Absent<T>(target);
    }

    /// <summary>A live value that may be null is one where the document says nothing of it; any other is then none.</summary>
    private static LiveValue<T>? Absent<T>(LiveTarget target) => target.IsNullable && typeof(T) != typeof(TuskValue) ? new LiveValue<T>(default(T)!) : null;
}
