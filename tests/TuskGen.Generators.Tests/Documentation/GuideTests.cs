using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

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

    public static TheoryData<string, string> Sections()
    {
        TheoryData<string, string> sections = [];
        foreach (string page in Directory.EnumerateFiles(Guide(), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (GuideSection section in GuideSection.Read(File.ReadAllText(page)))
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
            section.Documents, BuildProperties.Default.With("RunAnalyzers", "false"), Usings + section.Program, kind: OutputKind.ConsoleApplication).Run();

        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
        Assert.Equal(section.Output, Execute(session.Output));
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

    private static string Guide()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TuskGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder!, "docs", "guide");
    }
}
