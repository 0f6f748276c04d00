namespace TuskGen.Emit.Tests;

public class GoldenTests
{
    internal static readonly string Folder = Path.Combine(RepositoryRoot.Folder, "tests", "TuskGen.Emit.Tests", "Golden");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Folder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_becomes_exactly_this_code(string name)
    {
        string[] texts = TuskProject.Emit(Files(name));
        foreach ((string text, string file) in texts.Zip(["types.g.cs", "map.g.cs", "declared.g.cs", "operators.g.cs"]))
        {
            string path = Path.Combine(Folder, name, file);
            if (Environment.GetEnvironmentVariable("TUSKGEN_UPDATE") == "1")
                File.WriteAllText(path, text);

            Assert.True(File.Exists(path), $"{name}/{file} is missing; run with TUSKGEN_UPDATE=1.");
            Assert.Equal(File.ReadAllText(path), text);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_code_compiles_without_a_warning(string name) => Assert.Empty(CSharpProject.Problems([.. TuskProject.Emit(Files(name)), .. Own(name)]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_types_do_not_need_the_map(string name) => Assert.Empty(CSharpProject.Problems([.. TuskProject.Emit(Files(name)).Where(static (_, index) => index != 1), .. Own(name)]));

    [Fact]
    public void No_golden_file_is_left_without_its_document() => Assert.All(
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories),
        static file => Assert.True(
            Path.GetFileName(file) is ".editorconfig" || file.EndsWith(".tsk", StringComparison.Ordinal)
                || (Path.GetFileName(file) is "types.g.cs" or "map.g.cs" or "declared.g.cs" or "operators.g.cs" or "operators.cs" or "hosting.g.cs" && File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "app.tsk"))),
            file));

    /// <summary>The C# of the program that declared operators need.</summary>
    internal static string[] Own(string name) =>
        [.. Directory.GetFiles(Path.Combine(Folder, name), "operators.cs").Select(static file => "#nullable enable\n" + File.ReadAllText(file))];

    internal static (string Path, string Text)[] Files(string name) =>
    [
        .. Directory.GetFiles(Path.Combine(Folder, name), "*.tsk").Select(static file => (Path.GetFileName(file), File.ReadAllText(file)))
            .OrderBy(static file => file.Item1.Length).ThenBy(static file => file.Item1, StringComparer.Ordinal),
    ];
}
