namespace TuskGen.Semantics;

/// <summary>The files of a project by path, document and folder. Immutable; built once after each edit, in one pass.</summary>
public sealed class FileIndex
{
    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly Dictionary<string, SourceFile> _byAnyCase;
    private readonly Dictionary<string, List<SourceFile>> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceFile>> _overlays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceFile>> _peanuts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SourceFile>> _inherited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceFile>> _basesByName = new(StringComparer.OrdinalIgnoreCase);

    private FileIndex(IReadOnlyList<SourceFile> files, string projectFolder)
    {
        ProjectFolder = projectFolder;
        Files = files;
        _byPath = new Dictionary<string, SourceFile>(files.Count, StringComparer.Ordinal);
        _byAnyCase = new Dictionary<string, SourceFile>(files.Count, StringComparer.OrdinalIgnoreCase);
        foreach (SourceFile file in files)
        {
            if (_byPath.ContainsKey(file.Path))
            {
                continue;
            }

            _byPath.Add(file.Path, file);
            if (!_byAnyCase.TryGetValue(file.Path, out SourceFile? spelled) || string.CompareOrdinal(file.Path, spelled.Path) > 0)
            {
                _byAnyCase[file.Path] = file;
            }

            switch (file.Role)
            {
                case DocumentRole.Base:
                    Add(_basesByName, file.DocumentName, file);
                    break;
                case DocumentRole.Schema:
                    Add(_schemas, file.Stem, file);
                    break;
                case DocumentRole.Overlay:
                    Add(_overlays, file.Stem, file);
                    break;
                case DocumentRole.Peanut or DocumentRole.PeanutOverlay:
                    Add(_peanuts, file.Folder, file);
                    break;
            }
        }

        Sort(_schemas);
        Sort(_overlays);
        Sort(_peanuts);
        Sort(_basesByName);
        foreach (SourceFile file in files)
        {
            if (!_inherited.ContainsKey(file.Folder))
            {
                _inherited.Add(file.Folder, FindInherited(file.Folder));
            }
        }
    }

    /// <summary>The folder that bounds the project, with forward slashes; empty where paths are relative to it.</summary>
    public string ProjectFolder { get; }

    /// <summary>All files, as given.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Indexes the files of a project.</summary>
    /// <param name="files">The files; of two with one path the first counts.</param>
    /// <param name="projectFolder">The folder that bounds the project, in the form of the files' paths; defaults above it do not count. Empty: no
    /// bound.</param>
    public static FileIndex Create(IReadOnlyList<SourceFile> files, string projectFolder = "") =>
        new(files, ProjectPath.Normalise(projectFolder) ?? "");

    /// <summary>The file at a normalised path, or null.</summary>
    public SourceFile? Find(string path) => _byPath.TryGetValue(path, out SourceFile? file) ? file : null;

    /// <summary>The environments for which some file of the project has values, or that one lists; lower-case, in ordinal order.</summary>
    public IReadOnlyCollection<string> FindEnvironments()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SourceFile file in Files)
        {
            names.UnionWith(file.Environment.Length > 0 ? [file.Environment] : file.Role == DocumentRole.Base ? file.Structure.Directives.Environments ?? [] : []);
        }

        return names;
    }

    /// <summary>The overlays of a document, in the ordinal order of their environments.</summary>
    /// <param name="document">Any file of the document.</param>
    public IReadOnlyList<SourceFile> OverlaysOf(SourceFile document) => _overlays.TryGetValue(document.Stem, out List<SourceFile>? found) ? found : [];

    /// <summary>The schema of a document, or null. Of several that differ in case the ordinally last, so that it is the one that is right on most systems.</summary>
    /// <param name="document">Any file of the document.</param>
    public SourceFile? SchemaOf(SourceFile document) =>
        _schemas.TryGetValue(document.Stem, out List<SourceFile>? found) ? found[found.Count - 1] : null;

    /// <summary>What the documents of the project declare, and the schemas that stand alone.</summary>
    public IEnumerable<DeclarationUnit> Declarations() => Files
        .Where(file => (file.Role == DocumentRole.Base && ReferenceEquals(Find(file.Path), file)) || IsStandalone(file))
        .Select(file => DeclarationUnit.Create(DocumentGroup.Create(file, this)));

    /// <summary>Whether a file declares for no document: a schema that stands alone, for others to use.</summary>
    public bool IsStandalone(SourceFile file) => file.Role == DocumentRole.Schema && !_byPath.ContainsKey(file.Stem + ".tsk") && ReferenceEquals(SchemaOf(file), file) && FindTwin(file) is null;

    /// <summary>The file that another one is mistaken for on some file systems: its path, or that of the document it belongs to, differs in case only. Null
    /// for most; of several files the ordinally last, which is the one in lower case, has none.</summary>
    public SourceFile? FindTwin(SourceFile file)
    {
        SourceFile spelled = _byAnyCase[file.Path];
        if (!ReferenceEquals(spelled, file) && spelled.Path != file.Path)
        {
            return spelled;
        }

        string baseOfFile = file.Stem + ".tsk";
        return file.Role is DocumentRole.Overlay or DocumentRole.Schema or DocumentRole.Tests && !_byPath.ContainsKey(baseOfFile) &&
            _byAnyCase.TryGetValue(baseOfFile, out SourceFile? document) ? document : null;
    }

    /// <summary>What the documents of a folder inherit, from the project's root down to the folder; in each folder the base, then the overlays.</summary>
    /// <param name="folder">The folder of a file of the project.</param>
    public IReadOnlyList<SourceFile> PeanutsDownTo(string folder) =>
        _inherited.TryGetValue(folder, out IReadOnlyList<SourceFile>? found) ? found : FindInherited(folder);

    /// <summary>The base documents of one name, case ignored, in the ordinal order of their paths.</summary>
    public IReadOnlyList<SourceFile> BasesNamed(string documentName) => _basesByName.TryGetValue(documentName, out List<SourceFile>? found) ? found : [];

    /// <summary>The path of a file beside a document: <c>folder/name</c>.</summary>
    internal static string Sibling(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    private List<SourceFile> FindInherited(string folder)
    {
        var found = new List<SourceFile>();
        while (_peanuts.Count > 0)
        {
            if (_peanuts.TryGetValue(folder, out List<SourceFile>? here))
            {
                found.InsertRange(0, here);
            }

            if (folder.Length == 0 || folder == ProjectFolder)
            {
                break;
            }

            folder = ProjectPath.FolderOf(folder);
        }

        return found;
    }

    private static void Add(Dictionary<string, List<SourceFile>> index, string key, SourceFile file)
    {
        if (!index.TryGetValue(key, out List<SourceFile>? files))
        {
            index.Add(key, files = new List<SourceFile>(1));
        }

        files.Add(file);
    }

    private static void Sort(Dictionary<string, List<SourceFile>> index)
    {
        foreach (List<SourceFile> files in index.Values)
        {
            if (files.Count > 1)
            {
                files.Sort(static (left, right) =>
                {
                    int order = string.CompareOrdinal(left.Environment, right.Environment);
                    return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
                });
            }
        }
    }
}
