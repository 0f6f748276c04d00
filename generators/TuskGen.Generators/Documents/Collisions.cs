using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>The documents of a project whose types are called like those of another one, or of its own C#.</summary>
/// <param name="Paths">The bases of the documents, in ordinal order.</param>
internal sealed record Collisions(EquatableArray<string> Paths)
{
    /// <summary>The documents themselves, bound.</summary>
    public IEnumerable<BoundDocument> DocumentsOf(IEnumerable<DocumentGroup> groups, CancellationToken stop)
    {
        HashSet<string> paths = new(Paths, StringComparer.Ordinal);
        return groups
            .Where(group => paths.Contains(group.Document.Base.Path))
            .Select(group => BoundGroups.Get(group, stop).Document)
            .OfType<BoundDocument>();
    }

    /// <summary>Finds them; null where there are none.</summary>
    public static Collisions? Find(IEnumerable<DeclaredTypes> documents)
    {
        Dictionary<(string Namespace, string Name), string> known = [];
        SortedSet<string> paths = new(StringComparer.Ordinal);
        foreach (DeclaredTypes document in documents)
        {
            foreach (string name in document.Names)
            {
                if (!known.TryGetValue((document.Namespace, name), out string? other))
                {
                    known.Add((document.Namespace, name), document.Path);
                }
                else if (other != document.Path)
                {
                    paths.Add(other);
                    paths.Add(document.Path);
                }
            }
        }

        return paths.Count == 0 ? null : new Collisions(new EquatableArray<string>([.. paths]));
    }
}
