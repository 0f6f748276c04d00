using System.Text;

namespace TuskGen.Conformance.Corpus;

/// <summary>A folder of cases in the form that the corpus's own page describes: <c>files snippets values errors schema</c>.</summary>
internal sealed class CorpusFolder
{
    private const string Variable = "TUSKGEN_CORPUS";

    private CorpusFolder(string path, bool isKnown)
    {
        Path = path;
        IsKnown = isKnown;
    }

    /// <summary>Why the tests over the shared corpus are skipped; null where it is there.</summary>
    public static string? WhyMissing { get; } =
        Shared is null ? "No corpus: set " + Variable + " to its folder, or put it beside the repository as ../shared/corpus." : null;

    /// <summary>The corpus of <c>TUSKGEN_CORPUS</c>, or the one beside the repository; null where there is none.</summary>
    public static CorpusFolder? Shared => FindShared();

    /// <summary>The project's own cases.</summary>
    public static CorpusFolder Own { get; } = new(System.IO.Path.Combine(RepositoryRoot.Folder, "tests", "corpus"), isKnown: false);

    /// <summary>Both, as far as they are there.</summary>
    public static IEnumerable<CorpusFolder> All => Shared is { } shared ? [Own, shared] : [Own];

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Whether it is the corpus that <c>docs/conformance.md</c> speaks of; one set by the variable need not be.</summary>
    public bool IsKnown { get; }

    /// <summary>Name in the counts: <c>corpus</c> for the shared one, <c>own</c> for the project's.</summary>
    public string Name => ReferenceEquals(this, Own) ? "own" : "corpus";

    /// <summary>The <c>.tsk</c> files of a subfolder, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string subfolder) => List(subfolder, folder => Directory.EnumerateFiles(folder, "*.tsk"));

    /// <summary>The folders of a subfolder, in ordinal order.</summary>
    public IReadOnlyList<string> Folders(string subfolder) => List(subfolder, Directory.EnumerateDirectories);

    /// <summary>The snippets of <c>snippets/index.tsv</c>, in its order.</summary>
    public IReadOnlyList<Snippet> Snippets()
    {
        string index = System.IO.Path.Combine(Path, "snippets", "index.tsv");
        return !File.Exists(index)
            ? []
            : [.. File.ReadLines(index, Encoding.UTF8).Skip(1).Select(line => line.Split('\t')).Select(cells =>
                new Snippet(System.IO.Path.Combine(Path, "snippets", cells[0]), cells[1] == "config"))];
    }

    private string[] List(string subfolder, Func<string, IEnumerable<string>> enumerate)
    {
        string folder = System.IO.Path.Combine(Path, subfolder);
        return Directory.Exists(folder) ? [.. enumerate(folder).Order(StringComparer.Ordinal)] : [];
    }

    private static CorpusFolder? FindShared()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set)
        {
            return Directory.Exists(set)
                ? new CorpusFolder(set, isKnown: false)
                : throw new DirectoryNotFoundException(Variable + " names " + set + ", which is no folder.");
        }

        string beside = System.IO.Path.Combine(RepositoryRoot.Folder, "..", "shared", "corpus");
        return Directory.Exists(beside) ? new CorpusFolder(System.IO.Path.GetFullPath(beside), isKnown: true) : null;
    }
}
