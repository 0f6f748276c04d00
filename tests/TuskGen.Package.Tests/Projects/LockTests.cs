using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class LockTests
{
    private const string App = "#config App {\n    port: int(1..100) = 80\n    host: string = \"a\"\n}\n";

    [Fact]
    public void A_change_that_breaks_what_the_lock_says_warns_can_be_an_error_and_is_accepted_by_the_command()
    {
        NewProject project = NewProject.Console("return;").Write("app.tsk", App);
        Assert.Empty(project.Build().Succeeds().Warnings);

        Assert.Contains("tusk.lock: 1 document, written.", project.Build("-t:TuskGenLock").Succeeds().Text, StringComparison.Ordinal);
        Assert.Contains("  key port: int(1..100) = 80\n", File.ReadAllText(Path.Combine(project.Folder, "tusk.lock")), StringComparison.Ordinal);
        Assert.Empty(project.Build().Succeeds().Warnings);

        project.Write("app.tsk", App.Replace("1..100", "1..99", StringComparison.Ordinal));
        Assert.Contains("app.tsk(2,5): warning TSK1054: `port` is published as `int(1..100)`", Assert.Single(project.Build().Succeeds().Warnings.Distinct()), StringComparison.Ordinal);

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TSK1054.severity = error\n");
        Assert.Contains("app.tsk(2,5): error TSK1054: ", Assert.Single(project.Build().Fails().Errors), StringComparison.Ordinal);

        project.Build("-t:TuskGenLock").Succeeds();
        Assert.Empty(project.Build().Succeeds().Warnings);
        Assert.Contains("tusk.lock: 1 document, unchanged.", project.Build("-t:TuskGenLock").Succeeds().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_stops_the_build_with_one_error_and_the_command_mends_it()
    {
        NewProject project = NewProject.Console("return;").Write("app.tsk", App).Write("tusk.lock", "<<<<<<< ours\n");

        Assert.Contains("tusk.lock(1,1): error TSK1050: ", Assert.Single(project.Build().Fails().Errors), StringComparison.Ordinal);
        project.Build("-t:TuskGenLock").Succeeds();
        project.Build().Succeeds();
    }

    [Fact]
    public void The_command_writes_no_lock_for_documents_with_errors_and_shows_them()
    {
        NewProject project = NewProject.Console("return;").Write("app.tsk", "port: 80O0\n");

        IReadOnlyList<string> errors = project.Build("-t:TuskGenLock").Fails().Errors;

        Assert.Contains(errors, static line => line.Contains("app.tsk(1,7): error TSK0030: ", StringComparison.Ordinal));
        Assert.Contains(errors, static line => line.Contains("tusk.lock stays as it was", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(project.Folder, "tusk.lock")));
    }

    [Fact]
    public void The_command_works_in_a_project_of_several_frameworks()
    {
        NewProject project = NewProject.In(NewProject.NewFolder(), "Shop", "", "").Write("app.tsk", App);
        project.Write("Shop.csproj", File.ReadAllText(Path.Combine(project.Folder, "Shop.csproj")).Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0</TargetFrameworks>", StringComparison.Ordinal));

        project.Build("-t:TuskGenLock -f net10.0").Succeeds();

        Assert.True(File.Exists(Path.Combine(project.Folder, "tusk.lock")));
    }
}
