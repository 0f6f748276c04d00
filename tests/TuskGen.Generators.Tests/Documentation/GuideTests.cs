using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;
using TuskGen.Semantics;

namespace TuskGen.Generators.Tests.Documentation;

[Collection("console")]
public sealed class GuideTests
{
    // The implicit ones of a console program, and the two that the page names.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Shop; global using TuskGen;

        """;

    // The page about hosts is about projects that reference one package more, and names what it uses.
    private const string HostingPage = "hosting.md";

    // It ends with a host, whose usings it says itself.
    private const string ConfigurationPage = "configuration.md";

    private const string HostingUsings = """
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging; global using Microsoft.Extensions.Options;

        """;

    // The page about live values is about projects that reference what computes them, and says its usings itself.
    private const string LivePage = "live.md";

    private static IReadOnlyList<MetadataReference> LiveReferences() =>
    [
        .. HostingReferences(),
        .. new[] { typeof(QueryOperator), typeof(HttpOperator), typeof(CacheOperator), typeof(LearnOperator), typeof(TuskFeatures), typeof(Microsoft.FeatureManagement.IFeatureFilterMetadata) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    // The page about binary files has no document, and so no namespace of one.
    private const string BinaryPage = "binary.md";

    private static IReadOnlyList<MetadataReference> ReferencesOf(string page) => page switch
    {
        HostingPage or ConfigurationPage => HostingReferences(),
        LivePage => LiveReferences(),
        BinaryPage => [MetadataReference.CreateFromFile(typeof(PnutDocument).Assembly.Location)],
        _ => [],
    };

    private static string UsingsOf(string page) => page switch
    {
        HostingPage => Usings + HostingUsings,
        BinaryPage => Usings.Replace("global using Shop; ", "", StringComparison.Ordinal),
        _ => Usings,
    };

    private static IReadOnlyList<MetadataReference> HostingReferences() =>
    [
        MetadataReference.CreateFromFile(typeof(TuskHosting).Assembly.Location),
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string, string> Sections()
    {
        TheoryData<string, string> sections = [];
        foreach (string page in Directory.EnumerateFiles(Guide(), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (GuideSection section in GuideSection.Read(File.ReadAllText(page)).Where(static section => section.Program.Length > 0))
            {
                sections.Add(Path.GetFileName(page), section.Title);
            }
        }

        return sections;
    }

    [Theory, MemberData(nameof(Sections))]
    public void A_section_of_the_guide_builds_and_prints_what_it_says(string page, string title)
    {
        GuideSection section = GuideSection.Read(File.ReadAllText(Path.Combine(Guide(), page))).Single(section => section.Title == title);
        GeneratorSession session = new GeneratorSession(
            section.Documents,
            BuildProperties.Default.With("RunAnalyzers", "false"),
            UsingsOf(page) + section.Program,
            references: ReferencesOf(page),
            kind: OutputKind.ConsoleApplication).Run();

        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
        Assert.Equal(section.Output, Execute(session.Output));
    }

    [Fact]
    public void What_the_guide_shows_of_a_build_that_fails_is_what_the_build_says()
    {
        (string Page, GuideSection Section)[] sections =
        [
            .. Directory.EnumerateFiles(Guide(), "*.md").SelectMany(static page => GuideSection.Read(File.ReadAllText(page)).Where(static section => section.Errors.Length > 0).Select(section => (page, section))),
        ];
        Assert.NotEmpty(sections);
        foreach ((string page, GuideSection section) in sections)
        {
            SourceFile[] files = [.. section.Documents.Select(static document => SourceFile.Create(Syntax.SyntaxTree.Parse(document.Value, document.Key)))];
            string said = string.Concat(DocumentBinder.Bind(DocumentGroup.Create(files.Single(static file => file.Role == DocumentRole.Base), FileIndex.Create(files)))
                .Diagnostics.Where(static one => one.Severity == TuskGen.Syntax.Severity.Error).Select(static one => one + "\n"));
            Assert.True(section.Errors == said, $"{page}, {section.Title}: the build says\n{said}");
        }
    }

    private static string Execute(Compilation compilation)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext context = new("guide", isCollectible: true);
        MethodInfo main = context.LoadFromStream(image).EntryPoint!;
        TextWriter before = Console.Out;
        using StringWriter output = new() { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }

        return output.ToString();
    }

    private static string Guide() => Path.Combine(RepositoryRoot.Folder, "docs", "guide");
}
