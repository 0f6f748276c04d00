using System.IO.Compression;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TuskGen.Package.Tests.Sandbox;

/// <summary>An analyzer package of somebody else, compiled and packed here.</summary>
internal static class Neighbour
{
    private const string Generator = """
        using Microsoft.CodeAnalysis;
        [Generator(LanguageNames.CSharp)]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(static output => output.AddSource("Neighbour.g.cs", "static class Neighbour { public const string Text = \"neighbour\"; }"));
        }
        """;

    public static string PackageName(string companion, Version version) => $"Neighbour.{companion}.{version.Major}";

    public static void Pack(string folder, Version version, string companion)
    {
        string name = PackageName(companion, version);
        using ZipArchive package = ZipFile.Open(Path.Combine(folder, name + ".1.0.0.nupkg"), ZipArchiveMode.Create);
        Add(package, name + ".nuspec", System.Text.Encoding.UTF8.GetBytes(
            $"<package><metadata><id>{name}</id><version>1.0.0</version><authors>somebody else</authors><description>A neighbour.</description></metadata></package>"));
        Add(package, "analyzers/dotnet/cs/NeighbourGenerator.dll", Compile("NeighbourGenerator", Generator));
        Add(package, $"analyzers/dotnet/cs/{companion}.dll", Compile(companion, $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]"));
    }

    private static byte[] Compile(string name, string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location), MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static void Add(ZipArchive package, string path, byte[] content)
    {
        using Stream entry = package.CreateEntry(path).Open();
        entry.Write(content);
    }
}
