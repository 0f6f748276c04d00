namespace TuskGen.Semantics;

/// <summary>Where an expression stands: what its names mean depends on it.</summary>
/// <param name="Table">The innermost table around it.</param>
/// <param name="Own">The entry whose value it is, or is a part of.</param>
/// <param name="File">The file in which it is written.</param>
internal readonly record struct Scope(MergedTable Table, MergedEntry Own, SourceFile File)
{
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
