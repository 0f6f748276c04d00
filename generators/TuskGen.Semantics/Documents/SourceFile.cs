using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>One <c>.tsk</c> file: its tree and what its name says. Compared by identity: a file that was not edited stays the same object.</summary>
public sealed class SourceFile
{
    private const string Extension = ".tsk";
    private FileStructure? _structure;
    private LostNames? _lostNames;

    private SourceFile(SyntaxTree tree, string path, string name, DocumentRole role, string environment, FileSummary summary)
    {
        Tree = tree;
        Path = path;
        Folder = ProjectPath.FolderOf(path);
        DocumentName = name;
        Stem = FileIndex.Sibling(Folder, name);
        Role = role;
        Environment = environment;
        Summary = summary;
    }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The path with forward slashes, without <c>.</c> and <c>..</c>.</summary>
    public string Path { get; }

    /// <summary>The folder of <see cref="Path"/>, without a slash at its end.</summary>
    public string Folder { get; }

    /// <summary>The file's name without folder: <c>app.production.tsk</c>.</summary>
    public string FileName => Path.Substring(Folder.Length == 0 ? 0 : Folder.Length + 1);

    /// <summary>The document that the file belongs to: <c>app</c> for <c>app.production.tsk</c>.</summary>
    public string DocumentName { get; }

    /// <summary>The path of the document that the file belongs to, without <c>.tsk</c>: by it base, overlays and schema find each other.</summary>
    internal string Stem { get; }

    /// <summary>What the file is.</summary>
    public DocumentRole Role { get; }

    /// <summary>An overlay's environment, lower-case; empty for every other file.</summary>
    public string Environment { get; }

    /// <summary>The files that it mentions, and whether it has values.</summary>
    public FileSummary Summary { get; }

    /// <summary>Whether it is the base of a document or of inherited defaults.</summary>
    public bool IsBase => Role is DocumentRole.Base or DocumentRole.Peanut;

    /// <summary>What is wrong with the file, taken alone: its syntax, structure and directives.</summary>
    public IReadOnlyList<TuskDiagnostic> Diagnostics => Structure.AllDiagnostics;

    /// <summary>Its keys as a table, not evaluated. Found on first use; two threads may find it twice, with the same result.</summary>
    internal FileStructure Structure => _structure ??= StructureBuilder.Build(this);

    /// <summary>The names that may stand on its broken lines. Found on first use, as <see cref="Structure"/> is.</summary>
    internal LostNames LostNames => _lostNames ??= new LostNames(Tree);

    /// <summary>Wraps a tree. A pure function of that one tree.</summary>
    public static SourceFile Create(SyntaxTree tree)
    {
        string path = ProjectPath.Normalise(tree.Text.Path) ?? tree.Text.Path.Replace('\\', '/');
        string folder = ProjectPath.FolderOf(path);
        string stem = path.Substring(folder.Length == 0 ? 0 : folder.Length + 1);
        if (stem.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            stem = stem.Substring(0, stem.Length - Extension.Length);
        }

        int dot = stem.LastIndexOf('.');
        string name = dot > 0 ? stem.Substring(0, dot) : stem;
        string suffix = dot > 0 ? stem.Substring(dot + 1).ToLowerInvariant() : "";
        bool isPeanut = name.Equals("peanut", StringComparison.OrdinalIgnoreCase);
        DocumentRole role = suffix switch
        {
            "" => isPeanut ? DocumentRole.Peanut : DocumentRole.Base,
            "schema" => DocumentRole.Schema,
            "tests" => DocumentRole.Tests,
            _ => isPeanut ? DocumentRole.PeanutOverlay : DocumentRole.Overlay,
        };
        bool isOverlay = role is DocumentRole.Overlay or DocumentRole.PeanutOverlay;
        return new SourceFile(tree, path, name, role, isOverlay ? suffix : "", FileSummaryReader.Read(tree, folder));
    }

    /// <summary>The location of a span of this file.</summary>
    public SourceLocation Locate(TextSpan span) => Tree.Locate(span);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
