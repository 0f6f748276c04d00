using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Contents;

[Trait("Tier", "package")]
public sealed class PackageContentTests
{
    [Fact]
    public void The_package_holds_every_compiler_extension_and_no_assembly_of_anybody_else_but_the_engine_of_templates()
    {
        string[] extensions = [.. Feed.Entries("TuskGen").Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "analyzers/dotnet/cs/Scriban.Signed.dll", "analyzers/dotnet/cs/TuskGen.Analyzers.dll", "analyzers/dotnet/cs/TuskGen.Emit.dll", "analyzers/dotnet/cs/TuskGen.Generators.dll",
                "analyzers/dotnet/cs/TuskGen.Roslyn.dll", "analyzers/dotnet/cs/TuskGen.Semantics.dll", "analyzers/dotnet/cs/TuskGen.Syntax.dll",
                "analyzers/dotnet/cs/TuskGen.Templates.dll", "analyzers/dotnet/cs/TuskGen.Values.dll",
            ],
            extensions);
    }

    [Theory]
    [InlineData("build/net10.0/TuskGen.props")]
    [InlineData("build/net10.0/TuskGen.targets")]
    [InlineData("buildTransitive/net10.0/TuskGen.props")]
    [InlineData("buildTransitive/net10.0/TuskGen.targets")]
    [InlineData("lib/net10.0/_._")]
    [InlineData("README.md")]
    [InlineData("tools/net10.0/TuskGen.BuildTool.dll")]
    [InlineData("tools/net10.0/TuskGen.BuildTool.runtimeconfig.json")]
    public void The_package_holds(string entry) => Assert.Contains(entry, Feed.Entries("TuskGen"));

    [Fact]
    public void The_package_brings_the_runtime_and_the_values_and_no_other_package()
    {
        string nuspec = Feed.ReadText("TuskGen", "TuskGen.nuspec");

        Assert.Equal(2, nuspec.Split("<dependency ").Length - 1);
        Assert.Contains("<dependency id=\"TuskGen.Runtime\"", nuspec, StringComparison.Ordinal);
        Assert.Contains("<dependency id=\"TuskGen.Values\"", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_for_hosts_brings_the_runtime_and_abstractions_of_dotnet_alone()
    {
        string nuspec = Feed.ReadText("TuskGen.Hosting", "TuskGen.Hosting.nuspec");

        Assert.Contains("<dependency id=\"TuskGen.Runtime\"", nuspec, StringComparison.Ordinal);
        Assert.All(
            nuspec.Split("<dependency id=\"").Skip(1), static dependency => Assert.True(
                dependency.StartsWith("TuskGen.", StringComparison.Ordinal) || dependency.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal), dependency));
    }

    [Theory]
    [InlineData("TuskGen.Values", "lib/netstandard2.0/TuskGen.Values.dll")]
    [InlineData("TuskGen.Values", "lib/net10.0/TuskGen.Values.xml")]
    [InlineData("TuskGen.Runtime", "lib/net10.0/TuskGen.Runtime.dll")]
    [InlineData("TuskGen.Runtime", "lib/net10.0/TuskGen.Runtime.xml")]
    [InlineData("TuskGen.Hosting", "lib/net10.0/TuskGen.Hosting.dll")]
    [InlineData("TuskGen.Data", "lib/net10.0/TuskGen.Data.xml")]
    [InlineData("TuskGen.Data.PostgreSql", "lib/net10.0/TuskGen.Data.PostgreSql.dll")]
    [InlineData("TuskGen.Http", "lib/net10.0/TuskGen.Http.dll")]
    [InlineData("TuskGen.Caching", "lib/net10.0/TuskGen.Caching.dll")]
    [InlineData("TuskGen.Tuning", "lib/net10.0/TuskGen.Tuning.dll")]
    [InlineData("TuskGen.Features", "lib/net10.0/TuskGen.Features.dll")]
    [InlineData("TuskGen.Hosting", "lib/net10.0/TuskGen.Hosting.xml")]
    [InlineData("TuskGen.Binary", "lib/net10.0/TuskGen.Binary.dll")]
    [InlineData("TuskGen.Binary", "lib/net10.0/TuskGen.Binary.xml")]
    public void A_library_package_holds(string package, string entry) => Assert.Contains(entry, Feed.Entries(package));

    [Theory]
    [InlineData("TuskGen")]
    [InlineData("TuskGen.Values")]
    [InlineData("TuskGen.Runtime")]
    [InlineData("TuskGen.Hosting")]
    [InlineData("TuskGen.Binary")]
    [InlineData("TuskGen.Data")]
    [InlineData("TuskGen.Data.PostgreSql")]
    [InlineData("TuskGen.Http")]
    [InlineData("TuskGen.Caching")]
    [InlineData("TuskGen.Tuning")]
    [InlineData("TuskGen.Features")]
    public void No_assembly_says_in_which_folder_it_was_built(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(Feed.PathOf(package));
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.Name.StartsWith("TuskGen", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using MemoryStream image = new();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(image);
            }

            image.Position = 0;
            using PEReader assembly = new(image);
            DebugDirectoryEntry symbols = assembly.ReadDebugDirectory().Single(item => item.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
            MetadataReader reader = provider.GetMetadataReader();
            Assert.All(reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)), name => Assert.StartsWith("/_/", name, StringComparison.Ordinal));
        }
    }
}
