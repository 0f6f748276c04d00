using System.Text.Json;
using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class ManifestTests
{
    private const string Output = "bin/Debug/net10.0/";
    private const string Program = """
        using Shop;
        Console.WriteLine(AppTsk.Document.Hash(AppConfig.Load()));
        """;

    private const string App = """
        #config App { host: string = "localhost", port: int(1..65535), who: string = @env("WHO", "nobody"), peers: uri[] = [] }
        port: 8080
        """;

    [Fact]
    public void The_manifest_lies_beside_the_program_and_has_the_programs_hash_until_something_from_outside_changes_a_value()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App).Write("app.production.tsk", "port: 443\n").Write("cfg/mail.tsk", "from: \"a@b.example\"\n");
        project.Build().Succeeds();

        JsonElement environments = Read(project, "app.tsk").GetProperty("environments");
        Assert.Equal(HashOf(environments, "*"), project.Start(("DOTNET_ENVIRONMENT", "Development")).Succeeds().Text.Trim());
        Assert.Equal(HashOf(environments, "production"), project.Start().Succeeds().Text.Trim());
        Assert.NotEqual(HashOf(environments, "*"), HashOf(environments, "production"));
        Assert.NotEqual(HashOf(environments, "production"), project.Start(("APP__PORT", "444")).Succeeds().Text.Trim());
        Assert.NotEqual(HashOf(environments, "production"), project.Start(("WHO", "me")).Succeeds().Text.Trim());
        Assert.Equal("mail", Read(project, "cfg/mail.tsk").GetProperty("document").GetString());
        Assert.DoesNotContain(project.Built("*.manifest.json"), path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_that_changes_nothing_runs_no_tool_and_an_edit_or_a_removal_does()
    {
        NewProject project = NewProject.Console("return;").Write("app.tsk", App).Write("old.tsk", "x: 1\n");
        Assert.Contains(" manifests ", project.Build("--verbosity detailed").Succeeds().Text, StringComparison.Ordinal);
        string first = ReadText(project, "app.tsk");
        DateTime written = File.GetLastWriteTimeUtc(PathOf(project, "app.tsk"));

        Assert.DoesNotContain(" manifests ", project.Build("--verbosity detailed").Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf(project, "app.tsk")));

        project.Delete("old.tsk").Write("app.tsk", App.Replace("8080", "8081", StringComparison.Ordinal)).Build().Succeeds();
        Assert.NotEqual(first, ReadText(project, "app.tsk"));
        Assert.DoesNotContain("obj/Debug/net10.0/tusk/old.tsk.manifest.json", project.Built("*.manifest.json"));
        DotNet.Run(project.Folder, "clean --nologo").Succeeds();
        Assert.Empty(project.Built("*.manifest.json"));
    }

    [Fact]
    public void Two_machines_write_the_same_manifest_and_it_names_no_folder()
    {
        string first = ReadText(Built(), "app.tsk");

        Assert.Equal(first, ReadText(Built(), "app.tsk"));
        Assert.DoesNotContain(TemporaryFolder.Root, first, StringComparison.Ordinal);

        static NewProject Built()
        {
            NewProject project = NewProject.Console("return;").Write("app.tsk", App);
            project.Build().Succeeds();
            return project;
        }
    }

    [Fact]
    public void A_design_time_build_writes_nothing_and_a_property_switches_manifests_off()
    {
        NewProject project = NewProject.Console("return;").Write("app.tsk", App);
        project.Build("-p:DesignTimeBuild=true -t:Restore;ResolveReferences;CoreCompile -p:SkipCompilerExecution=true").Succeeds();
        project.Build("-p:TuskGenWriteManifests=false").Succeeds();

        Assert.Empty(project.Built("*.manifest.json"));
    }

    [Fact]
    public void Publishing_takes_the_manifest_along_also_without_a_build()
    {
        NewProject project = NewProject.Console("return;").Write("cfg/app.tsk", App);
        project.Build("-c Release").Succeeds();

        DotNet.Run(project.Folder, "publish --nologo --no-build -o out").Succeeds();

        Assert.True(File.Exists(Path.Combine(project.Folder, "out", "cfg", "app.tsk.manifest.json")));
    }

    [Fact]
    public void Two_projects_with_a_document_of_one_name_are_published_together_each_with_its_own_manifest()
    {
        string solution = NewProject.NewFolder();
        NewProject.In(solution, "Library", "", "").Write("app.tsk", "x: 1\n");
        NewProject program = NewProject.In(solution, "Shop", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Library/Library.csproj\" />")
            .Write("Program.cs", "return;").Write("app.tsk", App);

        DotNet.Run(program.Folder, "publish --nologo -o out").Succeeds();

        Assert.Contains("\"port\"", File.ReadAllText(Path.Combine(program.Folder, "out", "app.tsk.manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_cannot_run_stops_no_build_and_says_so_once()
    {
        NewProject project = NewProject.Console("return;", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Write("app.tsk", App);

        Outcome outcome = project.Build("-p:TuskGenToolPath=" + Path.Combine(project.Folder, "nowhere.dll")).Succeeds();

        Assert.Single(outcome.Text.Split('\n'), static line => line.Contains("TuskGen wrote no manifests for Shop", StringComparison.Ordinal));
        Assert.Contains("0 Warning(s)", outcome.Text, StringComparison.Ordinal);
    }

    private static string PathOf(NewProject project, string document) => Path.Combine(project.Folder, Output, document + ".manifest.json");

    private static string ReadText(NewProject project, string document) => File.ReadAllText(PathOf(project, document));

    private static JsonElement Read(NewProject project, string document) => JsonDocument.Parse(ReadText(project, document)).RootElement;

    private static string HashOf(JsonElement environments, string name)
    {
        Assert.True(environments.GetProperty(name).GetProperty("exact").GetBoolean());
        return environments.GetProperty(name).GetProperty("hash").GetString()!;
    }
}
