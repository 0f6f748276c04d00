using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class WatchTests
{
    // What `dotnet watch` says when it has nothing left to do, before or after the program's first line.
    private const string Ready = "Waiting for changes";

    private const string Program = """
        using Shop;

        AppConfig? last = null;
        while (true)
        {
            AppConfig now = AppConfig.Load();
            if (now != last)
            {
                last = now;
                Console.WriteLine($"{now.Server.Port} {now.Name} {now.Server.Timeout} {string.Join('+', now.Hosts)} in {Environment.ProcessId};");
            }

            Thread.Sleep(50);
        }
        """;

    private const string App = "name: \"shop\"\nhosts: [\"a\", \"b\"]\n[server]\nport = 8080\ntimeout = 30s\n";

    [Fact]
    public void A_running_program_under_watch_sees_an_edit_and_a_mistake_is_told_until_it_is_mended()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App);
        using RunningCommand watch = DotNet.Start(project.Folder, "watch run --non-interactive --verbose");
        string process = watch.WaitForAll("8080 shop 00:00:30 a+b in ", Ready)[0].Split(" in ")[1];

        // The same process: what changed is only the body of a method, which .NET replaces while the program runs.
        project.Write("app.tsk", App.Replace("8080", "8081", StringComparison.Ordinal));
        watch.WaitFor("8081 shop 00:00:30 a+b in " + process);
        project.Write("app.tsk", "name: \"store\"\nhosts: [\"c\"]\n[server]\nport = 8082\ntimeout = 1m\n");
        watch.WaitFor("8082 store 00:01:00 c in " + process);

        project.Write("app.tsk", App.Replace("8080", "80O0", StringComparison.Ordinal));
        watch.WaitFor("app.tsk(4,8): error TSK0030");
        watch.WaitFor("Fix the error to continue");

        project.Write("app.tsk", App.Replace("8080", "8083", StringComparison.Ordinal));
        watch.WaitFor("8083 shop 00:00:30 a+b in ");
    }

    [Fact]
    public void A_watched_project_watches_its_documents_its_templates_and_its_lock()
    {
        NewProject project = NewProject.Console(Program).Write("app.tsk", App).Write("cfg/web.tsk", "x: 1\n").Write("client.cs.sbn", "").Write("tusk.lock", "");

        string[] watched = DotNet.Run(project.Folder, "watch --list --quiet").Text.Split('\n', StringSplitOptions.TrimEntries);

        Assert.Contains(Path.Combine(project.Folder, "app.tsk"), watched);
        Assert.Contains(Path.Combine(project.Folder, "cfg", "web.tsk"), watched);
        Assert.Contains(Path.Combine(project.Folder, "client.cs.sbn"), watched);
        Assert.Contains(Path.Combine(project.Folder, "tusk.lock"), watched);
    }
}
