using System.Runtime.CompilerServices;

namespace TuskGen.Semantics;

/// <summary>
/// A document with every file that its meaning depends on. Two groups are equal when they hold the same file objects in the same places:
/// while a group stays equal, binding it again would give the same result.
/// </summary>
public sealed class DocumentGroup : IEquatable<DocumentGroup>
{
    private readonly IReadOnlyList<SourceFile> _members;
    private readonly string[] _colliding;
    private readonly (string Path, string Twin)[] _twins;

    /// <summary>By the path of the base; null where no file of the document refers to another.</summary>
    private readonly Dictionary<string, DocumentFiles>? _referenced;

    private DocumentGroup(
        DocumentFiles document,
        IReadOnlyList<SourceFile> members,
        Dictionary<string, DocumentFiles>? referenced,
        string[] colliding,
        (string Path, string Twin)[] twins)
    {
        Document = document;
        _members = members;
        _referenced = referenced;
        _colliding = colliding;
        _twins = twins;
    }

    /// <summary>The files of the document itself.</summary>
    public DocumentFiles Document { get; }

    /// <summary>Every file of the group: those of the document, then those of the documents and declarations it refers to, directly or not.</summary>
    public IReadOnlyList<SourceFile> Members => _members;

    /// <summary>Paths of the other documents that have the same name in other folders, in ordinal order: the C# name then needs the folder's name in
    /// front.</summary>
    public IReadOnlyList<string> CollidingPaths => _colliding;

    /// <summary>Files of the document that differ from another one in case only, with the path of that one.</summary>
    internal IReadOnlyList<(string Path, string Twin)> Twins => _twins;

    /// <summary>Whether the document makes a configuration: it has values, or a schema, or declares its shape itself by <c>#config</c>.</summary>
    public bool HasConfiguration =>
        Document.Base.Summary.HasValues || Document.Schema is not null ||
        Document.Base.Structure.Directives.HasConfig || Document.Overlays.Any(static overlay => overlay.Summary.HasValues) || UsesDirectives;

    /// <summary>Whether a directive that one of the files declares is used in the base: its uses are tables of the document, if it has no other key.</summary>
    private bool UsesDirectives => Document.Base.Structure.Uses.Any(use => Members.Any(
        file => file.Structure.Declarations.Types.Any(type => type.Role == TypeRole.Directive && type.Name == use.Name)));

    /// <summary>Finds the group of a base document. Lookups only: nothing is evaluated.</summary>
    public static DocumentGroup Create(SourceFile baseFile, FileIndex index)
    {
        DocumentFiles document = DocumentFiles.Find(baseFile, index);
        string[] colliding = FindColliding(baseFile, index);
        (string Path, string Twin)[] twins = [.. document.All.Select(file => (file.Path, Twin: index.FindTwin(file)?.Path ?? "")).Where(static pair => pair.Twin.Length > 0)];
        if (document.All.All(static file => file.Summary.References.Count == 0))
        {
            return new DocumentGroup(document, document.All, null, colliding, twins);
        }

        var members = new List<SourceFile>();
        var referenced = new Dictionary<string, DocumentFiles>(StringComparer.Ordinal) { [baseFile.Path] = document };
        var seen = new HashSet<SourceFile>();
        AddAll(document, members, seen);
        for (int at = 0; at < members.Count; at++)
        {
            foreach (FileReference reference in members[at].Summary.References)
            {
                if (index.Find(reference.Path) is not { } file)
                {
                    continue;
                }

                if (reference.Kind == ReferenceKind.Use || !file.IsBase)
                {
                    if (seen.Add(file))
                    {
                        members.Add(file);
                    }

                    // The base of the document whose schema it is may name the namespace of its types.
                    if (file.Role == DocumentRole.Schema && index.Find(file.Stem + ".tsk") is { } owner && seen.Add(owner))
                    {
                        members.Add(owner);
                    }
                }
                else if (!referenced.ContainsKey(file.Path))
                {
                    DocumentFiles files = DocumentFiles.Find(file, index);
                    referenced.Add(file.Path, files);
                    AddAll(files, members, seen);
                }
            }
        }

        return new DocumentGroup(document, members, referenced, colliding, twins);
    }

    /// <summary>The document itself and those that it reads or includes, directly or not.</summary>
    internal IReadOnlyCollection<DocumentFiles> Documents => _referenced is null ? [Document] : _referenced.Values;

    /// <summary>A document of the group by the path of its base, or null.</summary>
    public DocumentFiles? FindDocument(string path)
    {
        if (path == Document.Base.Path)
        {
            return Document;
        }

        return _referenced is not null && _referenced.TryGetValue(path, out DocumentFiles? found) ? found : null;
    }

    /// <summary>Whether the file that a <c>#use</c> names is there.</summary>
    internal bool HasUsed(FileReference reference) => reference.Path.Length > 0 && FindMember(reference.Path) is not null;

    /// <summary>A member by its path, or null.</summary>
    public SourceFile? FindMember(string path) => _members.FirstOrDefault(member => member.Path == path);

    /// <inheritdoc/>
    public bool Equals(DocumentGroup? other)
    {
        if (other is null || other._members.Count != _members.Count || other._colliding.Length != _colliding.Length)
        {
            return false;
        }

        for (int index = 0; index < _members.Count; index++)
        {
            if (!ReferenceEquals(_members[index], other._members[index]))
            {
                return false;
            }
        }

        return _colliding.SequenceEqual(other._colliding, StringComparer.Ordinal) && _twins.SequenceEqual(other._twins);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Document.Base);

    private static void AddAll(DocumentFiles document, List<SourceFile> members, HashSet<SourceFile> seen)
    {
        foreach (SourceFile file in document.All)
        {
            if (seen.Add(file))
            {
                members.Add(file);
            }
        }
    }

    private static string[] FindColliding(SourceFile baseFile, FileIndex index)
    {
        IReadOnlyList<SourceFile> named = index.BasesNamed(baseFile.DocumentName);
        if (named.Count < 2)
        {
            return [];
        }

        var others = new List<string>(named.Count - 1);
        foreach (SourceFile file in named)
        {
            if (!ReferenceEquals(file, baseFile))
            {
                others.Add(file.Path);
            }
        }

        return [.. others];
    }
}
