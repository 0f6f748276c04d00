using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class FreshProjectTests
{
    // Without a variable that says otherwise the environment is production.
    private const string Program = "using Shop;\nvar config = AppConfig.Load();\nConsole.WriteLine($\"{config.Server.Host}:{config.Server.Port}\");\n";
    private const string App = "# settings\n[server]\nhost = \"localhost\"\nport = 8080\n";

    [Fact]
    public void One_reference_and_one_document_give_typed_configuration()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App).Write("app.production.tsk", "[server]\nport = 443\n");

        string build = project.Build().Succeeds().Text;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal("localhost:8080", project.Start(("DOTNET_ENVIRONMENT", "Development")).Succeeds().Text.Trim());
        Assert.Equal("localhost:443", project.Start(("DOTNET_ENVIRONMENT", "Production")).Succeeds().Text.Trim());
        Assert.Equal("localhost:9000", project.Start(("APP__SERVER__PORT", "9000")).Succeeds().Text.Trim());
        Assert.Equal(["app.production.tsk", "app.tsk"], project.Built("*.tsk").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_broken_value_is_one_error_at_its_line_and_none_of_the_program_that_uses_it_until_it_is_mended()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App);
        project.Build().Succeeds();

        string error = Assert.Single(project.Write("app.tsk", App.Replace("8080", "10.0.0.1", StringComparison.Ordinal)).Build().Fails().Errors);

        Assert.EndsWith("app.tsk(4,8): error TSK", error[..(error.IndexOf("TSK", StringComparison.Ordinal) + 3)], StringComparison.Ordinal);
        project.Write("app.tsk", App.Replace("8080", "8081", StringComparison.Ordinal)).Build().Succeeds();
        Assert.Equal("localhost:8081", project.Start().Text.Trim());
    }

    [Fact]
    public void A_mistake_that_takes_a_type_away_is_shown_once_beside_what_misses_the_type()
    {
        NewProject project = NewProject.Console(Program + "sealed class Holder { public AppServer? Server; }\n")
            .Write("app.tsk", App);
        project.Build().Succeeds();

        IReadOnlyList<string> errors = project.Write("app.tsk", App.Replace("[server]", "[ser ver]", StringComparison.Ordinal)).Build().Fails().Errors;

        Assert.Contains(errors, line => line.Contains("CS0246", StringComparison.Ordinal));
        Assert.Matches("app\\.tsk\\(2,\\d\\): error TSK0070: ", Assert.Single(errors, line => line.Contains("TSK", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_error_in_one_document_hides_no_warning_of_another_nor_its_own()
    {
        NewProject project = NewProject.Console("return;")
            .Write("a.tsk", "# tusk:ignore TSK0030 because\nx: 80O0\nenabled: yes\n")
            .Write("b.tsk", "enabled: yes\n");

        Outcome result = project.Build().Fails();

        Assert.Equal(["a.tsk(2,4)"], Places(result.Errors));
        Assert.Equal(["a.tsk(1,1)", "a.tsk(3,10)", "b.tsk(1,10)"], Places(result.Warnings));

        static IEnumerable<string> Places(IEnumerable<string> lines) =>
            lines.Where(line => line.Contains("TSK", StringComparison.Ordinal)).Select(line => Path.GetFileName(line.Split(": ")[0])).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Mistakes_in_a_file_that_documents_share_and_in_themselves_are_shown_once_each()
    {
        NewProject project = NewProject.Console("return;", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("a.tsk", "x: 80O0\n")
            .Write("b.tsk", "x: @nowhere()\n")
            .Write("b.production.tsk", "x: 1.\n")
            .Write("peanut.tsk", "y: 10.0.0.1\n");

        IEnumerable<string> errors = project.Build().Fails().Errors.Where(line => line.Contains("TSK", StringComparison.Ordinal)).Select(line => Path.GetFileName(line.Split(": ")[0]));

        Assert.Equal(["a.tsk(1,4)", "b.production.tsk(1,4)", "b.tsk(1,4)", "peanut.tsk(1,4)"], errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_that_the_program_has_already_is_told_at_the_table_beside_what_the_compiler_says()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App).Write("Models/Server.cs", "namespace Shop;\npublic class AppServer;\n");

        IReadOnlyList<string> errors = project.Build().Fails().Errors;

        Assert.Contains(errors, line => line.Contains("CS0101", StringComparison.Ordinal));
        Assert.Matches(
            "app\\.tsk\\(2,2\\): error TSK6001: `server` becomes the C# type `AppServer`, and Models/Server.cs line 2 declares a class of that name: ",
            Assert.Single(errors, line => line.Contains("TSK", StringComparison.Ordinal)));
        project.Write("Models/Server.cs", "namespace Shop;\npartial record AppServer { public bool IsLocal => Host == \"localhost\"; }\n").Build().Succeeds();
    }

    [Fact]
    public void A_severity_in_an_editorconfig_counts_for_the_documents_below_it()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App + "mode = plain\n").Write(".editorconfig", "root = true\n[*.tsk]\ntuskgen_severity.TSK0120 = error\n");

        Assert.Contains(project.Build().Fails().Errors, line => line.Contains("app.tsk(5,8): error TSK0120", StringComparison.Ordinal));
        project.Write(".editorconfig", "root = true\n").Build().Succeeds();
        project.Build("-p:NoWarn=TSK0120").Succeeds();
    }

    [Fact]
    public void An_error_that_leaves_no_value_cannot_be_silenced_in_any_way_of_the_compiler_or_ours()
    {
        NewProject project = NewProject.Console(Program, "<NoWarn>$(NoWarn);TSK0030;TSK9000</NoWarn>")
            .Write("app.tsk", App)
            .Write("app.production.tsk", "[server]\nport = 44O3 # tusk:ignore TSK0030 known\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TSK0030.severity = none\ndotnet_diagnostic.TSK9000.severity = none\n")
            .Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.TSK0030.severity = none\n[*.tsk]\ntuskgen_severity.TSK0030 = none\n");

        Assert.Contains("app.production.tsk(2,8): error TSK0030", Assert.Single(project.Build().Fails().Errors), StringComparison.Ordinal);
        Assert.Contains("error TSK9000", Assert.Single(project.Build("-p:RunAnalyzers=false").Fails().Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_an_older_framework_is_refused_by_name()
    {
        // Without its reference assemblies, which an offline machine does not have: the refusal comes before they would be used.
        NewProject project = NewProject.In(NewProject.NewFolder(), "Old", "<DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>", "");
        project.Write("Old.csproj", File.ReadAllText(Path.Combine(project.Folder, "Old.csproj")).Replace("net10.0", "net9.0", StringComparison.Ordinal));

        Assert.Contains("TuskGen " + Feed.Version + " is not compatible with net9.0", project.Build().Fails().Text, StringComparison.Ordinal);
    }
}
