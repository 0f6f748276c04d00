namespace TuskGen;

/// <summary>Walks a configuration's values with their paths. Generated code leads it, so that differences, explanations and listings need no reflection.</summary>
public sealed class TuskVisitor
{
    private readonly List<(string Path, object? Value)> _entries = [];

    internal TuskVisitor()
    {
    }

    /// <summary>The values so far, in the document's order: scalars, lists of scalars, secrets.</summary>
    internal IReadOnlyList<(string Path, object? Value)> Entries => _entries;

    /// <summary>A key with a scalar, a list of scalars or a secret.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value; null where it is absent.</param>
    public void Value<T>(string at, string key, T value)
    {
        if (value is not null)
            _entries.Add((TuskReader.Join(at, key), value));
    }

    /// <summary>A key with a table.</summary>
    /// <typeparam name="T">The table's record.</typeparam>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The table; null where it is absent.</param>
    /// <param name="visit">Walks the table.</param>
    public void Table<T>(string at, string key, T? value, TuskTableVisitor<T> visit)
        where T : class
    {
        if (value is not null)
            visit(value, TuskReader.Join(at, key), this);
    }

    /// <summary>A key with a list of tables.</summary>
    /// <typeparam name="T">The record of an element.</typeparam>
    /// <param name="at">The table's path, parts joined by <c>:</c>; empty for the root.</param>
    /// <param name="key">The key.</param>
    /// <param name="values">The elements; null where the list is absent.</param>
    /// <param name="visit">Walks one element.</param>
    public void Tables<T>(string at, string key, TuskList<T>? values, TuskTableVisitor<T> visit)
        where T : class
    {
        string path = TuskReader.Join(at, key);
        for (int i = 0; i < values?.Count; i++)
            Table(path, i.ToString(System.Globalization.CultureInfo.InvariantCulture), values[i], visit);
    }
}
