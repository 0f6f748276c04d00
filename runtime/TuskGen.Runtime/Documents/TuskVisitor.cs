using System.Globalization;

namespace TuskGen;

/// <summary>Walks a configuration's values with their paths. Generated code leads it, so that differences, explanations and listings need no reflection.</summary>
public sealed class TuskVisitor
{
    private readonly List<(string Path, object? Value)> _entries = [];
    private string _prefix = "";

    internal TuskVisitor()
    {
    }

    /// <summary>The values so far, in the document's order: scalars, lists of scalars, secrets.</summary>
    internal IReadOnlyList<(string Path, object? Value)> Entries => _entries;

    /// <summary>A key with a scalar, a list of scalars or a secret.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>; within a list of tables, from its element on.</param>
    /// <param name="value">Its value; null where it is absent.</param>
    public void Value(string path, object? value)
    {
        if (value is not null)
            _entries.Add((_prefix + path, value));
    }

    /// <summary>A key with a map of scalars or secrets.</summary>
    /// <typeparam name="T">The value of an entry.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>; within a list of tables, from its element on.</param>
    /// <param name="values">The entries; null where the map is absent.</param>
    public void Map<T>(string path, TuskMap<T>? values)
    {
        foreach ((string key, T value) in values ?? [])
            Value(TuskReader.Join(path, key), value);
    }

    /// <summary>A key with a map of tables.</summary>
    /// <typeparam name="T">The record of a value.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>; within a list of tables, from its element on.</param>
    /// <param name="values">The entries; null where the map is absent.</param>
    /// <param name="visit">Walks the value of one entry.</param>
    public void TableMap<T>(string path, TuskMap<T>? values, TuskTableVisitor<T> visit)
    {
        foreach ((string key, T value) in values ?? [])
        {
            if (value is not null)
                Walk(TuskReader.Join(path, key), value, visit);
        }
    }

    /// <summary>A key with a table that has a method of its own, since its record can contain itself.</summary>
    /// <typeparam name="T">The table's record.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>; within a list of tables, from its element on.</param>
    /// <param name="value">The table; null where it is absent.</param>
    /// <param name="visit">Walks it.</param>
    public void Table<T>(string path, T? value, TuskTableVisitor<T> visit)
        where T : class
    {
        if (value is not null)
            Walk(path, value, visit);
    }

    /// <summary>A key with a list of tables.</summary>
    /// <typeparam name="T">The record of an element.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>; within another list of tables, from its element on.</param>
    /// <param name="values">The elements; null where the list is absent.</param>
    /// <param name="visit">Walks one element.</param>
    public void Tables<T>(string path, TuskList<T>? values, TuskTableVisitor<T> visit)
        where T : class
    {
        for (int i = 0; i < values?.Count; i++)
            Walk(string.Create(CultureInfo.InvariantCulture, $"{path}:{i}"), values[i], visit);
    }

    private void Walk<T>(string path, T value, TuskTableVisitor<T> visit)
    {
        string outer = _prefix;
        _prefix = $"{outer}{path}:";
        visit(value, this);
        _prefix = outer;
    }
}
