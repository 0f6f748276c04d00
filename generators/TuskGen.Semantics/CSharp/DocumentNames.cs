using System.Globalization;

namespace TuskGen.Semantics;

/// <summary>What a document, its types, namespace and outputs are called.</summary>
public sealed class DocumentNames
{
    /// <summary>The names of a group's document.</summary>
    public DocumentNames(DocumentGroup group)
    {
        SourceFile file = group.Document.Base;
        string[] folders = FoldersInFront(group);
        Prefix = string.Concat(folders.Select(PascalCase.Of)) + PascalCase.Of(file.DocumentName);
        Name = string.Join("/", folders.Append(file.DocumentName));
    }

    /// <summary>What its types begin with: <c>App</c>; with names of folders in front where other documents have its name.</summary>
    public string Prefix { get; }

    /// <summary>What messages call it and its variables begin with: <c>app</c>, with the same folders in front.</summary>
    public string Name { get; }

    /// <summary>The namespace: the document's own, else the project's with the folders down to the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rootNamespace">The project's root namespace; empty for none.</param>
    /// <param name="projectFolder">The project's folder as the paths of its documents begin, forward slashes; empty where paths are relative to it.</param>
    public static string Namespace(BoundDocument document, string rootNamespace, string projectFolder)
    {
        if (document.Settings.Namespace is { Length: > 0 } own)
        {
            return own;
        }

        return DefaultNamespace(document.Group.Document.Base.Path, rootNamespace, projectFolder);
    }

    /// <summary>The project's namespace with the folders down to a file.</summary>
    internal static string DefaultNamespace(string file, string rootNamespace, string projectFolder)
    {
        IEnumerable<string> folders = Relative(file, projectFolder) is { } path ? Folders(path).SelectMany(NamespaceParts) : [];
        return string.Join(".", rootNamespace.Split('.').Concat(folders).Where(static part => part.Length > 0));
    }

    /// <summary>The stem of the outputs' names: the path in the project, unique in it even where case is ignored.</summary>
    /// <param name="group">The document with its files.</param>
    /// <param name="projectFolder">The project's folder as the paths of its documents begin, forward slashes; empty where paths are relative to it.</param>
    public static string Hint(DocumentGroup group, string projectFolder)
    {
        string path = group.Document.Base.Path;
        string? relative = Relative(path, projectFolder);
        string stem = relative ?? path.Substring(path.LastIndexOf('/') + 1);
        stem = stem.EndsWith(".tsk", StringComparison.OrdinalIgnoreCase) ? stem.Substring(0, stem.Length - 4) : stem;
        bool isPlain = relative is not null && stem.All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '/');
        string hint = new([.. stem.Select(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' ? character : '.')]);
        return isPlain ? hint : hint + "." + Hash(path);
    }

    /// <summary>The names of the files, with their folders where two have one name.</summary>
    /// <param name="group">The document with its files.</param>
    /// <param name="projectFolder">The project's folder as the paths of its documents begin, forward slashes; empty where paths are relative to it.</param>
    public static Dictionary<SourceFile, string> Files(DocumentGroup group, string projectFolder)
    {
        Dictionary<SourceFile, string> names = [];
        foreach (SourceFile file in group.Members)
        {
            bool isUnique = group.Members.Count(other => string.Equals(other.FileName, file.FileName, StringComparison.Ordinal)) == 1;
            names[file] = isUnique && group.CollidingPaths.Count == 0 ? file.FileName : Relative(file.Path, projectFolder) ?? file.FileName;
        }

        return names;
    }

    /// <summary>The folders that tell a document from others of its name, as few as do.</summary>
    private static string[] FoldersInFront(DocumentGroup group)
    {
        string[] folders = Folders(group.Document.Base.Path);
        if (group.CollidingPaths.Count == 0)
        {
            return [];
        }

        for (int count = 1; count < folders.Length; count++)
        {
            string prefix = Take(folders, count);
            if (group.CollidingPaths.All(other => !string.Equals(Take(Folders(other), count), prefix, StringComparison.OrdinalIgnoreCase)))
            {
                return Last(folders, count);
            }
        }

        return folders;
    }

    private static string? Relative(string path, string folder)
    {
        string root = folder.TrimEnd('/');
        if (root.Length == 0)
        {
            return path.Length > 0 && path[0] != '/' ? path : null;
        }

        return path.Length > root.Length && path[root.Length] == '/' && path.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? path.Substring(root.Length + 1) : null;
    }

    private static string[] Folders(string path)
    {
        string[] parts = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Take(parts.Length - 1)];
    }

    private static string Take(string[] folders, int count) => string.Concat(Last(folders, count).Select(PascalCase.Of));

    private static string[] Last(string[] folders, int count) => [.. folders.Skip(Math.Max(0, folders.Length - count))];

    /// <summary>
    /// A folder as .NET puts it into names: spelled as it is, so that the namespace is the one of a C# file beside the document; a point parts, and <c>_</c> stands for what a name
    /// cannot have and in front of what it cannot begin with.
    /// </summary>
    private static IEnumerable<string> NamespaceParts(string folder)
    {
        foreach (string part in folder.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            string name = new([.. part.Select(static character => PascalCase.IsNamePart(character) ? character : '_')]);
            yield return char.IsLetter(name[0]) || name[0] == '_' ? name : "_" + name;
        }
    }

    /// <summary>FNV-1a over the path: the same in every process.</summary>
    private static string Hash(string path)
    {
        uint hash = 2166136261;
        foreach (char character in path)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
