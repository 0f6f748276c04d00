namespace TuskGen.Semantics;

/// <summary>
/// The environments of each document of a group: what its <c>#environments</c> lists; else the base alone, its overlays, inherited ones, and the
/// environments of the documents that it reads or includes, since their values differ there and so do its own.
/// </summary>
internal sealed class EnvironmentNames
{
    private readonly Dictionary<string, SourceFile> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);

    public EnvironmentNames(DocumentGroup group)
    {
        foreach (SourceFile member in group.Members)
        {
            _members[member.Path] = member;
        }

        foreach (DocumentFiles document in group.Documents)
        {
            _names.Add(document.Base.Path, FindOwn(document));
        }

        Spread(group.Documents);
    }

    /// <summary>The names in ordinal order; "", the base alone, comes first.</summary>
    public IReadOnlyList<string> Of(DocumentFiles document) => [.. _names[document.Base.Path]];

    /// <summary>The environment of the document that a program in <paramref name="environment"/> runs in, as the only element; none where there is no such.</summary>
    public IReadOnlyList<string> For(DocumentFiles document, string environment)
    {
        string name = environment.ToLowerInvariant();
        return Has(document, name) ? [name] : Has(document, "") ? [""] : [];
    }

    /// <summary>Whether a name is an environment of the document.</summary>
    public bool Has(DocumentFiles document, string environment) => _names[document.Base.Path].Contains(environment);

    private static SortedSet<string> FindOwn(DocumentFiles document)
    {
        if (document.Base.Structure.Directives.Environments is { } listed)
        {
            return new SortedSet<string>(listed, StringComparer.Ordinal);
        }

        var names = new SortedSet<string>(StringComparer.Ordinal) { "" };
        foreach (SourceFile file in document.Overlays)
        {
            names.Add(file.Environment);
        }

        foreach (SourceFile file in document.Peanuts)
        {
            names.Add(file.Environment);
        }

        return names;
    }

    /// <summary>From each document to those that read it, until nothing grows: documents that read each other end up with the same names.</summary>
    private void Spread(IReadOnlyCollection<DocumentFiles> documents)
    {
        var readers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (DocumentFiles document in documents)
        {
            if (document.Base.Structure.Directives.Environments is null)
            {
                AddReader(document, readers);
            }
        }

        var grown = new Queue<string>(readers.Keys);
        while (grown.Count > 0)
        {
            string path = grown.Dequeue();
            if (!readers.TryGetValue(path, out List<string>? found))
            {
                continue;
            }

            foreach (string reader in found)
            {
                SortedSet<string> names = _names[reader];
                int count = names.Count;
                names.UnionWith(_names[path]);
                if (names.Count > count)
                {
                    grown.Enqueue(reader);
                }
            }
        }
    }

    /// <summary>A declaration that the document uses may read others in its defaults: what it reads, the document reads.</summary>
    private void AddReader(DocumentFiles document, Dictionary<string, List<string>> readers)
    {
        var files = new List<SourceFile>(document.All);
        var seen = new HashSet<string>(files.Select(static file => file.Path), StringComparer.Ordinal);
        for (int at = 0; at < files.Count; at++)
        {
            foreach (FileReference reference in files[at].Summary.References)
            {
                if (reference.Kind == ReferenceKind.Use)
                {
                    if (_members.TryGetValue(reference.Path, out SourceFile? used) && seen.Add(used.Path))
                    {
                        files.Add(used);
                    }
                }
                else if (_names.ContainsKey(reference.Path))
                {
                    if (!readers.TryGetValue(reference.Path, out List<string>? found))
                    {
                        readers.Add(reference.Path, found = []);
                    }

                    found.Add(document.Base.Path);
                }
            }
        }
    }
}
