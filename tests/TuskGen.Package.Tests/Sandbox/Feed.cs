using System.IO.Compression;

namespace TuskGen.Package.Tests.Sandbox;

/// <summary>The packages under test: those that <c>build/test</c> has packed, else packed now.</summary>
internal static class Feed
{
    private static readonly Lazy<string> s_folder = new(FindOrPack);

    public static string Folder => s_folder.Value;

    public static string Version { get; } = typeof(Feed).Assembly.GetName().Version!.ToString(3);

    /// <summary>The compiler extensions as the package holds them, unpacked into a folder.</summary>
    public static string ExtractCompilerExtensions()
    {
        string folder = Path.Combine(TemporaryFolder.Root, "extensions");
        using ZipArchive package = ZipFile.OpenRead(PathOf("TuskGen"));
        foreach (ZipArchiveEntry entry in package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(folder);
            entry.ExtractToFile(Path.Combine(folder, entry.Name), overwrite: true);
        }

        return folder;
    }

    public static IReadOnlyList<string> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(package));
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public static string ReadText(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(package));
        using StreamReader reader = new(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public static string PathOf(string package) => Path.Combine(Folder, $"{package}.{Version}.nupkg");

    private static string FindOrPack()
    {
        if (Environment.GetEnvironmentVariable("TUSKGEN_FEED") is { Length: > 0 } packed)
        {
            return packed;
        }

        string feed = Path.Combine(TemporaryFolder.Root, "feed");
        Outcome outcome = DotNet.RunShell(Clone.Folder, $"build/pack '{feed}'", isolated: false);
        Assert.True(outcome.ExitCode == 0, outcome.Text);
        return feed;
    }
}
