using Shop;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>A temporary folder of live files, with the manifest of this build.</summary>
internal sealed class LiveShopFolder : IDisposable
{
    internal const string Manifest = "app.tsk.manifest.json";

    internal LiveShopFolder(bool hasManifest = true)
    {
        if (hasManifest)
            Write(Manifest, $$"""{ "version": 1, "build": "{{Build}}" }""");
    }

    internal static string Build => AppTsk.Document.Sources()!.Build;

    internal string Path { get; } = Directory.CreateTempSubdirectory("tuskgen-live-").FullName;

    /// <summary>The base as it was compiled, edited.</summary>
    internal static string Base(params (string Before, string After)[] edits)
    {
        string text = AppTsk.Document.Sources()!.Files.Single(static file => file.Path.EndsWith("/app.tsk", StringComparison.Ordinal)).Text;
        foreach ((string before, string after) in edits)
        {
            Assert.Contains(before, text, StringComparison.Ordinal);
            text = text.Replace(before, after, StringComparison.Ordinal);
        }

        return text;
    }

    internal string At(string name) => System.IO.Path.Combine(Path, name);

    internal void Write(string name, string text) => File.WriteAllText(At(name), text);

    /// <summary>Writes beside, and renames over, as editors and deployments do.</summary>
    internal void Replace(string name, string text)
    {
        string beside = At(name + ".tmp");
        File.WriteAllText(beside, text);
        File.Move(beside, At(name), overwrite: true);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
