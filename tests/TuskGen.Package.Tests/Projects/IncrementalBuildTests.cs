using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class IncrementalBuildTests
{
    private const string Program = "using Shop;\nvar config = AppConfig.Load();\nConsole.WriteLine($\"{config.Server.Host}:{config.Server.Port}\");\n";
    private const string App = "# settings\n[server]\nhost = \"localhost\"\nport = 8080\n";

    [Fact]
    public void A_build_without_a_change_does_not_compile_and_one_after_an_edit_does()
    {
        NewProject project = NewProject.Console(Program).WriteOld("app.tsk", App).WriteOld("app.production.tsk", "[server]\nport = 443\n");
        project.Build().Succeeds();
        DateTime compiled = project.CompiledAt;

        project.Build().Succeeds();
        Assert.Equal(compiled, project.CompiledAt);

        project.Write("app.production.tsk", "[server]\nport = 444\n").Build().Succeeds();
        Assert.True(project.CompiledAt > compiled);
        Assert.Equal("localhost:444", project.Start().Text.Trim());
    }

    [Fact]
    public void A_document_that_goes_and_one_that_comes_with_an_old_time_stamp_build_again()
    {
        NewProject project = NewProject.Console(Program).WriteOld("app.tsk", App);
        project.Build().Succeeds();

        Assert.Contains(project.Delete("app.tsk").Build().Fails().Errors, line => line.Contains("CS0246", StringComparison.Ordinal) || line.Contains("CS0103", StringComparison.Ordinal));

        project.WriteOld("app.tsk", App).Build().Succeeds();
        project.WriteOld("app.production.tsk", "[server]\nport = 7\n").Build().Succeeds();
        Assert.Equal("localhost:7", project.Start().Text.Trim());
    }

    [Fact]
    public void A_template_and_the_lock_build_again_when_they_come_are_edited_and_go()
    {
        NewProject project = NewProject.Console(Program).WriteOld("app.tsk", App);
        project.Build().Succeeds();

        // What comes and goes does so with an old time stamp: only the list of inputs tells.
        foreach ((string file, string text) in new[] { ("templates/client.cs.sbn", "{{ name }}\n"), ("tusk.lock", "tusk.lock 1\n") })
        {
            AssertCompiles(project.WriteOld(file, text), file + " comes");
            AssertCompiles(project.Write(file, "# edited\n" + text), file + " is edited");
            AssertCompiles(project.Delete(file), file + " goes");
        }
    }

    private static void AssertCompiles(NewProject project, string what)
    {
        DateTime compiled = project.CompiledAt;
        project.Build("--no-restore").Succeeds();
        Assert.True(project.CompiledAt > compiled, what);
    }
}
