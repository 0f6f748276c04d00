namespace TuskGen.Syntax.Tests.Formatting;

/// <summary>One pair of files is one case: <c>NAME.tsk</c> is formatted to <c>NAME.formatted.tsk</c>. <c>TUSKGEN_UPDATE=1</c> writes the expected files anew.</summary>
public sealed class GoldenTests
{
    private const string Expected = ".formatted.tsk";

    private static readonly string s_folder = Path.Combine(RepositoryRoot.Folder, "tests", "TuskGen.Syntax.Tests", "Formatting", "Golden");

    public static TheoryData<string> Cases { get; } =
        [.. Directory.EnumerateFiles(s_folder, "*.tsk").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(Expected, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_is_laid_out_as_its_golden_file(string name)
    {
        string formatted = Formatter.Format(SyntaxTree.Parse(File.ReadAllText(Path.Combine(s_folder, name)), name));
        string golden = Path.Combine(s_folder, Path.GetFileNameWithoutExtension(name) + Expected);
        if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
        {
            File.WriteAllText(golden, formatted);
        }

        Assert.Equal(File.ReadAllText(golden), formatted);
        Assert.Equal(formatted, Formatter.Format(SyntaxTree.Parse(formatted, name)));
    }

    [Fact]
    public void Every_golden_file_has_its_case()
    {
        IEnumerable<string> goldens = Directory.EnumerateFiles(s_folder, "*" + Expected).Select(path => Path.GetFileName(path)![..^Expected.Length] + ".tsk");
        Assert.Empty(goldens.Except(Directory.EnumerateFiles(s_folder).Select(path => Path.GetFileName(path)!)));
        Assert.NotEmpty(Cases);
    }
}
