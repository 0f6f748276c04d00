using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests;

/// <summary>A project of texts, bound as a whole.</summary>
internal sealed class TestProject
{
    private readonly FileIndex _index;

    public TestProject(params (string Path, string Text)[] files)
    {
        Files = [.. files.Select(static file => SourceFile.Create(SyntaxTree.Parse(file.Text, file.Path)))];
        _index = FileIndex.Create(Files);
    }

    public IReadOnlyList<SourceFile> Files { get; }

    public FileIndex Index => _index;

    /// <summary>What is wrong in the project, each thing once, as <c>path(line,column): severity id: message</c>.</summary>
    public IReadOnlyList<TuskDiagnostic> Diagnostics =>
    [
        .. Files.Where(static file => file.Role == DocumentRole.Base).SelectMany(file => Bind(file.Path).Diagnostics).Concat(ProjectChecker.Check(_index))
            .GroupBy(static diagnostic => diagnostic.ToString(), StringComparer.Ordinal).Select(static group => group.First()),
    ];

    /// <summary>One document of one text.</summary>
    public static BoundDocument Bind(string text, string path, params (string Path, string Text)[] others) =>
        new TestProject([(path, text), .. others]).Bind(path);

    /// <summary>The document <c>app.tsk</c> of one text.</summary>
    public static BoundDocument BindApp(string text) => Bind(text, "app.tsk");

    /// <summary>A value of <c>app.tsk</c>, as a document would write it; previews stand for loaded values.</summary>
    public static string Value(string text, string key) => Show(BindApp(text).Environments[0].Root.Find(key)!.Value);

    /// <summary>The only error or warning of <c>app.tsk</c>; hints do not count.</summary>
    public static TuskDiagnostic Single(string text) =>
        Assert.Single(BindApp(text).Diagnostics, static diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning);

    public static string Show(BoundValue value) => value switch
    {
        BoundConstant constant => constant.Value.ToString(),
        BoundList list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        BoundTable table => "{" + string.Join(", ", table.Entries.Select(static entry => entry.Key + ": " + Show(entry.Value))) + "}",
        BoundLoad load => "load " + (load.Preview?.ToString() ?? "?"),
        BoundLive live => "live " + live.Operator.Name,
        _ => "error",
    };

    public BoundDocument Bind(string path) => DocumentBinder.Bind(DocumentGroup.Create(_index.Find(path)!, _index));
}
