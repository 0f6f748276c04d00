using TuskGen.Semantics;

namespace TuskGen.BuildTool;

/// <summary>Writes the manifest of each document, and takes away those of documents that are gone.</summary>
internal static class ManifestCommand
{
    /// <summary>Writes them. A file whose text stays is not touched, and a document with errors has none: the compiler says what is wrong.</summary>
    /// <returns>0.</returns>
    public static int Run(BuildRequest request)
    {
        Dictionary<string, string> manifests = new(StringComparer.OrdinalIgnoreCase);
        foreach (BoundDocument document in ProjectDocuments.Bind(request).Where(static document => !document.HasErrors))
        {
            manifests.TryAdd(PathOf(document, request), DocumentManifest.Write(document));
        }

        Directory.CreateDirectory(request.OutputFolder);
        foreach (string old in Directory.EnumerateFiles(request.OutputFolder, "*" + DocumentManifest.Extension, SearchOption.AllDirectories))
        {
            if (!manifests.ContainsKey(old))
            {
                File.Delete(old);
            }
        }

        foreach ((string path, string text) in manifests)
        {
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }

        return 0;
    }

    /// <summary>Where the document lies in the project; one from elsewhere lies at the top.</summary>
    private static string PathOf(BoundDocument document, BuildRequest request)
    {
        string path = document.Group.Document.Base.Path;
        bool isInside = !path.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(path);
        return Path.GetFullPath(Path.Combine(request.OutputFolder, (isInside ? path : Path.GetFileName(path)) + DocumentManifest.Extension));
    }
}
