namespace TuskGen.Semantics;

/// <summary>Where an expression stands: what its names mean depends on it.</summary>
/// <param name="Table">The innermost table around it.</param>
/// <param name="Own">The entry whose value it is, or is a part of.</param>
/// <param name="File">The file in which it is written.</param>
internal readonly record struct Scope(MergedTable Table, MergedEntry Own, SourceFile File)
{
    /// <summary>What the expression must be, where that is declared.</summary>
    public Expectation? Expected { get; init; }

    /// <summary>The path of the part of the entry's value that the expression is; null for all of it.</summary>
    private string? PartPath { get; init; }

    /// <summary>The path of what the expression gives, parts joined by <c>:</c>.</summary>
    public string Path => PartPath ?? Own.Path;

    /// <summary>The same as a document writes it.</summary>
    public string DisplayName => Path.Replace(':', '.');

    /// <summary>The declarations that the document sees; null where it has no schema.</summary>
    public DeclarationScope? Types => Table.Document.Types;

    /// <summary>The same place for an expression of which nothing is declared.</summary>
    public Scope Untyped => Expected is null ? this : this with { Expected = null };

    /// <summary>The place of an element.</summary>
    public Scope At(int index) => At(index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The place of a key.</summary>
    public Scope At(string key) => this with { PartPath = Path + ":" + key };

    /// <summary>Finds the entry that a name means, from the innermost table outward.</summary>
    /// <param name="name">One part of a path.</param>
    /// <param name="isWhole">Whether the name alone is the value, so that it cannot mean a table that the value stands in.</param>
    public MergedEntry? Find(string name, bool isWhole)
    {
        MergedEntry? through = Own;
        for (MergedTable? table = Table; table is not null; through = table.Holder, table = table.Parent)
        {
            if (table.Find(name) is { } found)
            {
                bool isThrough = through is not null && ReferenceEquals(through.Owner, table) && through.Key == name;
                if (!isThrough || (!ReferenceEquals(table, Table) && !isWhole))
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Every name in scope, innermost first.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            for (MergedTable? table = Table; table is not null; table = table.Parent)
            {
                foreach (MergedEntry entry in table.Entries)
                {
                    yield return entry.Key;
                }
            }
        }
    }
}
