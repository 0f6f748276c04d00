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

    /// <summary>A key with a list of tables.</summary>
    /// <typeparam name="T">The record of an element.</typeparam>
    /// <param name="path">The key, parts joined by <c>:</c>; within another list of tables, from its element on.</param>
    /// <param name="values">The elements; null where the list is absent.</param>
    /// <param name="visit">Walks one element.</param>
    public void Tables<T>(string path, TuskList<T>? values, TuskTableVisitor<T> visit)
        where T : class
    {
        string outer = _prefix;
        for (int i = 0; i < values?.Count; i++)
        {
            _prefix = string.Create(CultureInfo.InvariantCulture, $"{outer}{path}:{i}:");
            visit(values[i], this);
        }

        _prefix = outer;
    }
}
