using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class ProjectKindTests
{
    private const string App = "name: \"shop\"\nretries: null\nhosts: [\"a\", \"b\"]\n## Where it listens.\n[server]\nport = 8080\ntimeout = 30s\nmode = fast\n";

    [Fact]
    public void Warnings_as_errors_with_every_analysis_and_documentation_files_accept_what_is_generated()
    {
        const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>"
            + "<GenerateDocumentationFile>true</GenerateDocumentationFile>";
        NewProject project = NewProject.In(NewProject.NewFolder(), "Shop", Strict, "").Write("app.tsk", App.Replace("retries: null\n", "", StringComparison.Ordinal));

        Assert.Contains("0 Warning(s)", project.Build().Succeeds().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_about_a_document_is_an_error_where_warnings_are()
    {
        NewProject project = NewProject.Console("return;", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Write("app.tsk", App);

        Assert.Contains("app.tsk(2,1): error TSK2015: ", Assert.Single(project.Build().Fails().Errors), StringComparison.Ordinal);
        Assert.Contains(": warning TSK2015", project.Build("-p:WarningsNotAsErrors=TSK2015").Succeeds().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_a_library_are_internal_where_the_project_says_so()
    {
        string solution = NewProject.NewFolder();
        NewProject.In(solution, "Store", "<TuskGenAccessibility>internal</TuskGenAccessibility>", "")
            .Write("Settings.cs", "namespace Store;\npublic static class Settings { public static int Port => StoreConfig.Load().Server.Port; }\n")
            .Write("store.tsk", App);
        NewProject program = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Store/Store.csproj\" />", package: "")
            .Write("Program.cs", "Console.WriteLine(Store.Settings.Port);");

        program.Build().Succeeds();
        Assert.Equal("8080", program.Start().Succeeds().Text.Trim());
        Assert.Contains(
            "CS0122: 'StoreConfig' is inaccessible",
            Assert.Single(program.Write("Program.cs", "Console.WriteLine(Store.StoreConfig.Load());").Build().Fails().Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_project_is_a_project_like_any_other()
    {
        NewProject project = NewProject.In(NewProject.NewFolder(), "Shop", "<OutputType>Exe</OutputType>", "")
            .Write("app.tsk", App)
            .Write("wwwroot/site.tsk", "title: \"Shop\"\n")
            .Write(
                "Program.cs",
                """
                using Shop;
                using Shop.wwwroot;
                await using WebApplication app = WebApplication.CreateBuilder(args).Build();
                Console.WriteLine($"{AppConfig.Load().Server.Port} {SiteConfig.Load().Title} {app.Environment.ApplicationName}");
                """);
        project.Write("Shop.csproj", File.ReadAllText(Path.Combine(project.Folder, "Shop.csproj")).Replace("Microsoft.NET.Sdk\"", "Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal));

        Assert.DoesNotContain(": error", project.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("8080 Shop Shop", project.Start().Succeeds().Text.Trim());
    }

    [Fact]
    public void Folders_and_documents_may_have_spaces_and_letters_of_any_language_in_their_names()
    {
        string solution = Directory.CreateDirectory(Path.Combine(NewProject.NewFolder(), "Läden & Söhne (100% 店)")).FullName;
        NewProject project = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "")
            .Write("meine Läden/straßen café.tsk", App)
            .Write("Program.cs", "Console.WriteLine(Shop.meine_Läden.StraßenCaféConfig.Load().Server.Port);");

        project.Build().Succeeds();
        Assert.Equal("8080", project.Start().Succeeds().Text.Trim());
        Assert.Contains(
            "straßen café.tsk(6,8): error TSK0030",
            project.Write("meine Läden/straßen café.tsk", App.Replace("8080", "80O0", StringComparison.Ordinal)).Build().Fails().Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_may_be_built_for_several_targets()
    {
        // A second target that needs no package: the libraries of Windows' desktop, which it may use, are left out.
        const string Windows = "<EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>";
        NewProject project = NewProject.In(NewProject.NewFolder(), "Shop", Windows, "")
            .Write("app.tsk", App)
            .Write("Settings.cs", "namespace Shop;\npublic static class Settings { public static int Port => AppConfig.Load().Server.Port; }\n");
        string oneTarget = File.ReadAllText(Path.Combine(project.Folder, "Shop.csproj"));
        project.Write("Shop.csproj", oneTarget.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>", StringComparison.Ordinal));

        project.Build().Succeeds();
        Assert.Equal(
            ["bin/Debug/net10.0-windows/Shop.dll", "bin/Debug/net10.0/Shop.dll"],
            project.Built("Shop.dll").Where(file => file.StartsWith("bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_program_of_one_file_has_documents_too_and_sees_their_edits()
    {
        // PublishAot, which such programs have by default, would ask the feed for the ahead-of-time compiler.
        string program = $"#:property PublishAot=false\n#:package TuskGen@{Feed.Version}\nusing shop;\nConsole.WriteLine(AppConfig.Load().Server.Port);\n";
        NewProject project = NewProject.In(NewProject.NewFolder(), "Files", "", "").Delete("Files.csproj").Write("shop.cs", program).Write("app.tsk", App);
        Outcome Run() => DotNet.Run(project.Folder, "run shop.cs");

        Assert.Equal("8080", LastLine(Run().Succeeds()));
        project.Write("app.tsk", App.Replace("8080", "8081", StringComparison.Ordinal));
        Assert.Equal("8081", LastLine(Run().Succeeds()));
        project.WriteOld("app.production.tsk", "server.port: 443\n");
        Assert.Equal("443", LastLine(Run().Succeeds()));
        project.Delete("app.production.tsk");
        Assert.Equal("8081", LastLine(Run().Succeeds()));
        project.Write("app.tsk", App.Replace("8080", "80O0", StringComparison.Ordinal));
        Assert.Contains("app.tsk(6,8): error TSK0030", Run().Fails().Text, StringComparison.Ordinal);
    }

    private static string LastLine(Outcome outcome) => outcome.Text.TrimEnd().Split('\n')[^1];
}
