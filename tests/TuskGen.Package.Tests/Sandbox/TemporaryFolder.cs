namespace TuskGen.Package.Tests.Sandbox;

/// <summary>One folder for everything of one test run; it goes when the run ends.</summary>
internal static class TemporaryFolder
{
    public static string Root { get; } = Create();

    private static string Create()
    {
        string folder = Directory.CreateTempSubdirectory("tuskgen-package-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                // A build server may still hold a file; the system clears its temporary folder itself.
            }
        };

        // Neither this repository's props nor the user's own reach the projects below.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        return folder;
    }
}
