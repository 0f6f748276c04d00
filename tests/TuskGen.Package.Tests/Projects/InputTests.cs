using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class InputTests
{
    private const string Program = "using Shop;\nvar config = AppConfig.Load();\nConsole.WriteLine($\"{config.Server.Host}:{config.Server.Port}\");\n";
    private const string App = "# settings\n[server]\nhost = \"localhost\"\nport = 8080\n";

    [Fact]
    public void Documents_templates_and_the_lock_are_inputs_of_the_compiler_and_what_a_build_wrote_is_not()
    {
        NewProject project = NewProject.Console(Program)
            .Write("app.tsk", App)
            .Write("cfg/web.tsk", "x: 1\n")
            .Write("templates/client.cs.sbn", "// {{ name }}\n")
            .Write("tusk.lock", "tusk.lock 1\n")
            .Write("bin/Debug/old.tsk", "x: @nowhere()\n")
            .Write("obj/old.tsk", "x: @nowhere()\n")
            .Write("obj/old.cs.sbn", "")
            .Write(".hidden/draft.tsk", "x: @nowhere()\n")
            .Write("notes.txt", "");

        Assert.Equal(["app.tsk", "cfg/web.tsk", "templates/client.cs.sbn", "tusk.lock"], project.CompilerInputs("additionalfile"));
        Assert.Equal("localhost:8080", project.Start().Succeeds().Text.Trim());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(project.Folder, "bin"), "app.tsk", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("-p:RunAnalyzers=false")]
    [InlineData("-p:RunAnalyzersDuringBuild=false")]
    public void A_build_without_analyzers_does_not_let_a_broken_document_pass(string property)
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App + "broken = @nowhere()\n");

        string error = Assert.Single(project.Build(property).Fails().Errors);

        Assert.Contains("error TSK9000: app.tsk has an error", error, StringComparison.Ordinal);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
        project.Write("app.tsk", App).Build(property).Succeeds();
    }

    [Fact]
    public void A_document_that_the_project_lists_itself_counts_once()
    {
        NewProject project = NewProject.Console(Program, items: "<AdditionalFiles Include=\"app.tsk\" /><AdditionalFiles Include=\"./app.tsk\" />").Write("app.tsk", App);

        Assert.Contains("0 Warning(s)", project.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("localhost:8080", project.Start().Text.Trim());
    }

    [Fact]
    public void A_project_that_lists_its_documents_itself_gets_no_others()
    {
        NewProject project = NewProject.Console("Console.WriteLine(Shop.WebConfig.Load().Port);", "<EnableDefaultTuskItems>false</EnableDefaultTuskItems>", "<AdditionalFiles Include=\"web.tsk\" />")
            .Write("web.tsk", "port: 1\n")
            .Write("draft.tsk", "x: @nowhere()\n");

        project.Build().Succeeds();
        Assert.Equal("1", project.Start().Text.Trim());
    }
}
