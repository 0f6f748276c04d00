using System.Text;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Corpus;

/// <summary>Some <c>.tsk</c> files together, bound as one project.</summary>
internal sealed class Project
{
    private readonly FileIndex _index;

    private Project(IReadOnlyList<SourceFile> files) => _index = FileIndex.Create(files);

    public static Project OfText(string name, string text) => OfTexts((name, text));

    public static Project OfTexts(params (string Name, string Text)[] files) =>
        new([.. files.Select(static file => SourceFile.Create(SyntaxTree.Parse(file.Text, file.Name)))]);

    public static Project OfFile(string path) => OfText(Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8));

    public static Project OfFolder(string folder) => new(
    [
        .. Directory.EnumerateFiles(folder, "*.tsk", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => SourceFile.Create(SyntaxTree.Parse(File.ReadAllText(path, Encoding.UTF8), Path.GetRelativePath(folder, path).Replace('\\', '/')))),
    ]);

    public IReadOnlyList<SourceFile> Files => _index.Files;

    /// <summary>Every document of the project.</summary>
    public IReadOnlyList<BoundDocument> Documents =>
        field ??= [.. _index.Files.Where(file => file.Role == DocumentRole.Base).Select(file => DocumentBinder.Bind(DocumentGroup.Create(file, _index)))];

    /// <summary>The only document of a project of one file.</summary>
    public BoundDocument Document => Documents.Single();

    /// <summary>What is wrong with all files, each place once.</summary>
    public IEnumerable<TuskDiagnostic> Errors =>
        Documents.SelectMany(document => document.Diagnostics).Concat(_index.Files.SelectMany(file => file.Diagnostics))
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .DistinctBy(diagnostic => (diagnostic.Location.Text.Path, diagnostic.Location.Span, diagnostic.Id, diagnostic.Message));
}
