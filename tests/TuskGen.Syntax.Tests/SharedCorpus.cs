namespace TuskGen.Syntax.Tests;

/// <summary>The corpus of real documents: the folder that <c>TUSKGEN_CORPUS</c> names, else <c>../shared/corpus</c> beside the project; nothing where neither is there.</summary>
internal static class SharedCorpus
{
    private static readonly string s_folder =
        Environment.GetEnvironmentVariable("TUSKGEN_CORPUS") is { Length: > 0 } named ? named : Path.Combine(RepositoryRoot.Folder, "..", "shared", "corpus");

    /// <summary>Whether there is one.</summary>
    public static bool IsThere => Directory.Exists(s_folder);

    /// <summary>Names and texts of the documents of some of its folders, by path.</summary>
    public static IEnumerable<(string Name, string Text)> Read(params string[] folders) => folders
        .Select(folder => Path.Combine(s_folder, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.tsk", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        .Select(path => (Path.GetRelativePath(s_folder, path), File.ReadAllText(path)));
}
