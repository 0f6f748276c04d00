using System.Runtime.InteropServices;
using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

/// <summary>What a program is when it is published. Long, since it fetches the framework that goes with a trimmed program, from the sources that the machine has.</summary>
[Trait("Tier", "long")]
public sealed class PublishTests
{
    private const string App = "hosts: [\"a\", \"b\"]\nregion: @env(\"REGION\", \"eu-west\")\nkey: @secret(\"key\")\n[server]\nport = 8080\ntimeout = 30s\nlimits { body: 10MB, share: 70% }\n";

    private const string Program = """
        using Shop;
        using TuskGen;

        TuskContext context = TuskContext.Process with { Secrets = [SecretSource.Of(static _ => "s3cr3t")] };
        AppConfig config = AppConfig.Load("Production", context);
        Console.WriteLine(config);
        Console.WriteLine(AppTsk.Document.Explain(AppTsk.Keys.Server.Port, "Production", context));
        Console.WriteLine(AppTsk.Document.Changes(config, config with { Hosts = ["a"] })[0]);
        """;

    [Fact]
    public void A_trimmed_program_is_published_without_a_warning_and_runs()
    {
        const string Trimmed = "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
        NewProject project = NewProject.Console(Program, Trimmed).Write("app.tsk", App);
        project.Write("../NuGet.config", $"<configuration><packageSources><add key=\"local\" value=\"{Feed.Folder}\" /></packageSources></configuration>");

        string published = DotNet.Run(project.Folder, $"publish --nologo --runtime {RuntimeInformation.RuntimeIdentifier} --output out").Succeeds().Text;

        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            """
            AppConfig { Hosts = [a, b], Region = eu-west, Key = ***, Server = AppServer { Port = 9000, Timeout = 00:00:30, Limits = AppServerLimits { Body = 10MB, Share = 70% } } }
            server:port = 9000 in Production, set by variable APP__SERVER__PORT, which overrides app.tsk(5,1)
            hosts: ["a", "b"] → ["a"]

            """,
            DotNet.RunShell(project.Folder, "APP__SERVER__PORT=9000 out/Shop").Succeeds().Text.ReplaceLineEndings("\n"));
    }
}
