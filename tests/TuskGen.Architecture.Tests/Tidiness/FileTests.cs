using Xunit.Abstractions;

namespace TuskGen.Architecture.Tests.Tidiness;

public sealed class FileTests(ITestOutputHelper output)
{
    private const int Smell = 400;
    private const int Limit = 600;
    private const int WidthSmell = 160;
    private const int WidthLimit = 200;

    [Fact]
    public void No_source_file_is_longer_than_600_lines()
    {
        // Golden files are output: their length is their input's.
        var tall = Repository.Files("*.cs").Where(path => !path.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(path => (Path: path, Lines: File.ReadLines(Repository.FullPath(path)).Count()))
            .Where(file => file.Lines > Smell)
            .OrderByDescending(file => file.Lines)
            .ToList();
        foreach ((string path, int lines) in tall)
        {
            output.WriteLine($"{lines} lines: {path}");
        }

        Assert.DoesNotContain(tall, file => file.Lines > Limit);
    }

    [Fact]
    public void No_line_of_source_is_longer_than_200_characters()
    {
        var wide = Repository.Files("*.cs", "generators", "analyzers", "runtime", "build", "samples")
            .SelectMany(path => File.ReadLines(Repository.FullPath(path)).Select((line, index) => (line.Length, Place: $"{path}({index + 1})")))
            .Where(line => line.Length > WidthSmell)
            .ToList();
        foreach ((int length, string place) in wide)
        {
            output.WriteLine($"{length} characters: {place}");
        }

        None([.. wide.Where(line => line.Length > WidthLimit).Select(line => line.Place)]);
    }

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        string[] drawers = ["utils", "util", "utilities", "helpers", "helper", "common", "misc", "shared"];
        string[] found =
        [
            .. Repository.Files("*.cs").Where(path => Path.GetDirectoryName(path)!.Split('/', '\\').Any(part => drawers.Contains(part.ToLowerInvariant(), StringComparer.Ordinal))),
        ];

        None(found);
    }

    [Fact]
    public void No_file_names_a_package_registry_or_a_path_of_one_machine()
    {
        // Put together here, so that this file itself stays clean; then this repository's own place and its user's home.
        string[] forbidden =
        [
            "nuget" + ".org", "npmjs" + ".org", "pypi" + ".org", "crates" + ".io", "/v3/" + "index.json", "/work" + "/", Repository.Root,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar,
        ];
        string[] textual = [".cs", ".csproj", ".props", ".targets", ".json", ".md", ".txt", ".sln", ".config", ".tsv", ".yml", ".sh", ""];
        string[] found =
        [
            .. Repository.Files("*")
                .Where(path => textual.Contains(Path.GetExtension(path), StringComparer.Ordinal) && !path.StartsWith("tests/corpus/", StringComparison.Ordinal))
                .SelectMany(path => File.ReadLines(Repository.FullPath(path)).Select((line, index) => (line, place: $"{path}({index + 1})")))
                .Where(item => forbidden.Any(word => item.line.Contains(word, StringComparison.Ordinal)))
                .Select(item => item.place),
        ];

        None(found);
    }

    /// <summary>A build for publication maps paths of source files to nowhere: continuous integration found such a test, and nobody's machine did.</summary>
    [Fact]
    public void No_test_looks_for_files_by_the_path_that_it_was_compiled_from() => None(
    [
        .. Repository.Files("*.cs", "tests").Where(static path => File.ReadAllText(Repository.FullPath(path)).Contains("Caller" + "FilePath", StringComparison.Ordinal)),
    ]);

    private static void None(string[] found) => Assert.True(found.Length == 0, string.Join('\n', found));
}
