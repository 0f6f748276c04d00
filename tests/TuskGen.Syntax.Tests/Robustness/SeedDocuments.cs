using System.Text;

namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>The documents that mutation starts from: the project's own cases, and the shared corpus where it is.</summary>
public static class SeedDocuments
{
    /// <summary>All of them, in an order that does not change.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        string[] folders = [Path.Combine(RepositoryRoot.Folder, "tests", "corpus"), Path.Combine(RepositoryRoot.Folder, "..", "shared", "corpus", "files"),
            Path.Combine(RepositoryRoot.Folder, "..", "shared", "corpus", "values"), Path.Combine(RepositoryRoot.Folder, "..", "shared", "corpus", "errors")];
        return
        [
            .. folders.Where(Directory.Exists)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.tsk", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                .Select(path => File.ReadAllText(path, Encoding.UTF8)),
        ];
    }
}
