using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>The generator out of the package, loaded as a compiler does: by its path, its companions beside it.</summary>
internal static class GeneratorUnderTest
{
    private static readonly Lazy<Type> s_generator = new(Load);

    public static IReadOnlyList<MetadataReference> RuntimeReferences { get; } = FindRuntime();

    public static IIncrementalGenerator Create() => (IIncrementalGenerator)Activator.CreateInstance(s_generator.Value)!;

    private static Type Load()
    {
        string folder = Feed.ExtractCompilerExtensions();
        AssemblyLoadContext context = new("packed");
        context.Resolving += (context, name) =>
        {
            string path = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
        Assembly assembly = context.LoadFromAssemblyPath(Path.Combine(folder, "TuskGen.Generators.dll"));
        return assembly.GetTypes().Single(type => type.IsDefined(typeof(GeneratorAttribute)));
    }

    private static List<MetadataReference> FindRuntime()
    {
        List<MetadataReference> found = [];
        foreach (string package in new[] { "TuskGen.Runtime", "TuskGen.Values" })
        {
            using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(Feed.PathOf(package));
            using MemoryStream image = new();
            using Stream entry = archive.GetEntry($"lib/net10.0/{package}.dll")!.Open();
            entry.CopyTo(image);
            found.Add(MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/packages/{package}.dll"));
        }

        return found;
    }
}
