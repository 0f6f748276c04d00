namespace TuskGen.Tests;

/// <summary>
/// The clone of the repository that the tests were built in. Not found by the path of a source file: a build for publication maps those away (<c>ContinuousIntegrationBuild</c>).
/// Compiled into every test project.
/// </summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds <c>TuskGen.sln</c>.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TuskGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds TuskGen.sln.");
    }
}
