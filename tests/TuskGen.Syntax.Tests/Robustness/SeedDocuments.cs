using System.Text;

namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>The documents that mutation starts from: the project's own cases, and the shared corpus where it is.</summary>
public static class SeedDocuments
{
    /// <summary>All of them, in an order that does not change.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    /// <summary>The folder that holds <c>TuskGen.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static string[] Read()
    {
        string[] folders = [Path.Combine(FindRoot(), "tests", "corpus"), Path.Combine(FindRoot(), "..", "shared", "corpus", "files"),
            Path.Combine(FindRoot(), "..", "shared", "corpus", "values"), Path.Combine(FindRoot(), "..", "shared", "corpus", "errors")];
        return
        [
            .. folders.Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.tsk", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                .Select(path => File.ReadAllText(path, Encoding.UTF8)),
        ];
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TuskGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds TuskGen.sln.");
    }
}
