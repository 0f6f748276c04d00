using System.Globalization;
using TuskGen.Semantics;

namespace TuskGen.Emit;

/// <summary>What a document's types, namespace and outputs are called.</summary>
internal static class DocumentNames
{
    /// <summary>What its types begin with: <c>App</c>; with names of folders in front where other documents have its name.</summary>
    public static string Prefix(DocumentGroup group)
    {
        SourceFile file = group.Document.Base;
        string name = PascalCase.Of(file.DocumentName);
        if (group.CollidingPaths.Count == 0)
            return name;

        string[] folders = Folders(file.Path);
        for (int count = 1; count <= folders.Length; count++)
        {
            string prefix = Take(folders, count);
            if (group.CollidingPaths.All(other => !string.Equals(Take(Folders(other), count), prefix, StringComparison.OrdinalIgnoreCase)))
                return prefix + name;
        }

        return Take(folders, folders.Length) + name;
    }

    /// <summary>The namespace: the document's own, else the project's with the folders down to the document.</summary>
    public static string Namespace(BoundDocument document, DocumentModelOptions options)
    {
        if (document.Settings.Namespace is { Length: > 0 } own)
            return own;

        IEnumerable<string> folders = Relative(document.Group.Document.Base.Path, options.ProjectFolder) is { } path ? Folders(path).Select(PascalOrSame) : [];
        return string.Join(".", options.RootNamespace.Split('.').Concat(folders).Where(static part => part.Length > 0));
    }

    /// <summary>The stem of the outputs' names: the path in the project, unique in it even where case is ignored.</summary>
    public static string Hint(DocumentGroup group, DocumentModelOptions options)
    {
        string path = group.Document.Base.Path;
        string? relative = Relative(path, options.ProjectFolder);
        string stem = relative ?? path.Substring(path.LastIndexOf('/') + 1);
        stem = stem.EndsWith(".tsk", StringComparison.OrdinalIgnoreCase) ? stem.Substring(0, stem.Length - 4) : stem;
        bool isPlain = relative is not null && stem.All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '/');
        string hint = new([.. stem.Select(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' ? character : '.')]);
        return isPlain ? hint : hint + "." + Hash(path);
    }

    /// <summary>The names of the files, with their folders where two have one name.</summary>
    public static Dictionary<SourceFile, string> Files(DocumentGroup group, DocumentModelOptions options)
    {
        Dictionary<SourceFile, string> names = [];
        foreach (SourceFile file in group.Members)
        {
            bool isUnique = group.Members.Count(other => string.Equals(other.FileName, file.FileName, StringComparison.Ordinal)) == 1;
            names[file] = isUnique ? file.FileName : Relative(file.Path, options.ProjectFolder) ?? file.FileName;
        }

        return names;
    }

    private static string? Relative(string path, string folder)
    {
        string root = folder.TrimEnd('/');
        if (root.Length == 0)
            return path.Length > 0 && path[0] != '/' ? path : null;

        return path.Length > root.Length && path[root.Length] == '/' && path.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? path.Substring(root.Length + 1) : null;
    }

    private static string[] Folders(string path)
    {
        string[] parts = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Take(parts.Length - 1)];
    }

    private static string Take(string[] folders, int count) => string.Concat(folders.Skip(Math.Max(0, folders.Length - count)).Select(PascalCase.Of));

    /// <summary>A folder as part of a namespace: as it is, where that is a name.</summary>
    private static string PascalOrSame(string folder) =>
        folder.Length > 0 && (char.IsLetter(folder[0]) || folder[0] == '_') && folder.All(static character => char.IsLetterOrDigit(character) || character == '_') ? folder : PascalCase.Of(folder);

    /// <summary>FNV-1a over the path: the same in every process.</summary>
    private static string Hash(string path)
    {
        uint hash = 2166136261;
        foreach (char character in path)
            hash = unchecked((hash ^ character) * 16777619);

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
