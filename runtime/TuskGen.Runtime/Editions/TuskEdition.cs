namespace TuskGen;

/// <summary>
/// A document's values as other texts of its files give them, in one environment: what a load takes in the place of the compiled values. Live files make one of each edit. Immutable.
/// </summary>
public sealed class TuskEdition
{
    private readonly IReadOnlyDictionary<string, TuskEditionEntry> _entries;
    private readonly Func<string, string?> _sources;

    /// <summary>An edition of a document.</summary>
    /// <param name="entries">What stands under each key, tables and lists of tables included; keys with their parts joined by <c>:</c>.</param>
    /// <param name="assertions">What only the load can check.</param>
    /// <param name="sources">Gives the place that sets a key as a compiler prints it, <c>app.tsk(3,5)</c>; null where nobody knows.</param>
    public TuskEdition(IReadOnlyDictionary<string, TuskEditionEntry> entries, TuskList<TuskEditionAssertion> assertions, Func<string, string?> sources)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(assertions);
        ArgumentNullException.ThrowIfNull(sources);
        (_entries, _sources) = (entries, sources);
        Assertions = assertions;
    }

    /// <summary>What only the load can check.</summary>
    public TuskList<TuskEditionAssertion> Assertions { get; }

    /// <summary>What stands under a key; null where nothing does.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>.</param>
    public TuskEditionEntry? Find(string path) => _entries.GetValueOrDefault(path);

    /// <summary>Whether the document has the table, list or map that a key stands in, so that the key itself is absent by the document's will.</summary>
    internal bool HasAround(string path) => path.LastIndexOf(':') is var end && (end < 0 || _entries.ContainsKey(path[..end]));

    /// <summary>Where a key, or the nearest table around it, is set; empty where nobody knows.</summary>
    internal string FindSource(string path)
    {
        for (string at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf(':'))])
        {
            if (_sources(at) is { } source)
                return source;
        }

        return "";
    }
}
