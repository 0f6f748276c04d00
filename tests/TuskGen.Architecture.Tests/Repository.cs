using System.Reflection;

namespace TuskGen.Architecture.Tests;

/// <summary>The files of this repository as they lie on disk, without build output.</summary>
internal static class Repository
{
    private static readonly string[] s_outputFolders = ["bin", "obj", "artifacts", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    public static string Root { get; } = RepositoryRoot.Folder;

    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string FullPath(string relative) => Path.Combine(Root, relative);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Paths relative to the root, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string pattern = "*", params string[] folders)
    {
        IEnumerable<string> starts = folders.Length == 0 ? [Root] : folders.Select(FullPath).Where(Directory.Exists);
        return [.. starts.SelectMany(start => Walk(start, pattern)).Select(Relative).Order(StringComparer.Ordinal)];
    }

    /// <summary>The C# that ships: no tests, no samples.</summary>
    public static IReadOnlyList<string> ProductionSources() => Files("*.cs", "generators", "analyzers", "runtime", "build");

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !s_outputFolders.Contains(Path.GetFileName(child), StringComparer.Ordinal))
                .SelectMany(child => Walk(child, pattern)));
}
