using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

/// <summary>A fresh project whose documents have schemas.</summary>
[Trait("Tier", "package")]
public sealed class SchemaTests
{
    private const string Program = "using Shop;\nvar config = AppConfig.Load();\nConsole.WriteLine($\"{config.Server.Host}:{config.Server.Port} {config.Log} {config.At.Port}\");\n";

    private const string Schema = """
        #use "types.schema.tsk"
        #enum Verbosity { trace, info, error }
        #type Server { host: string(format: hostname) = "localhost", port: int(1..65535) = 8080 }
        #config App { server: Server, log: Verbosity = info, at: Endpoint }
        """;

    [Fact]
    public void A_wrong_value_of_any_environment_fails_the_build_at_its_line_and_a_right_one_is_typed()
    {
        NewProject project = NewProject.Console(Program)
            .Write("types.schema.tsk", "#type Endpoint { port: int = 9 }\n")
            .Write("app.schema.tsk", Schema)
            .Write("app.tsk", "log: error\n")
            .Write("app.production.tsk", "[server]\nport = 443\n");
        Assert.Contains("0 Warning(s)", project.Build().Succeeds().Text, StringComparison.Ordinal);
        Assert.Equal("localhost:443 Error 9", project.Start().Succeeds().Text.Trim());
        Assert.Equal("localhost:8080 Trace 9", project.Start(("DOTNET_ENVIRONMENT", "Development"), ("APP__LOG", "trace")).Succeeds().Text.Trim());
        Assert.Contains(
            "variable server__port: server:port is 0: expected a value from 1 to 65535.", project.Start(("server__port", "0")).Fails().Text, StringComparison.Ordinal);

        string error = Assert.Single(project.Write("app.production.tsk", "[server]\nport = 70000\n").Build().Fails().Errors);
        Assert.Contains("app.production.tsk(2,8): error TSK2036: `server.port` is 70000: expected a value from 1 to 65535 (in `production`).", error, StringComparison.Ordinal);

        IReadOnlyList<string> shared = project.Write("app.production.tsk", "").Write("types.schema.tsk", "#type Endpoint { port: itn }\n").Build().Fails().Errors;
        Assert.Contains("types.schema.tsk(1,24): error TSK1043: There is no type `itn`: did you mean `int`?", Assert.Single(shared, static line => line.Contains("TSK1043", StringComparison.Ordinal)), StringComparison.Ordinal);
        project.Write("types.schema.tsk", "#type Endpoint { port: int = 7 }\n").Build().Succeeds();
        Assert.Equal("localhost:8080 Error 7", project.Start().Succeeds().Text.Trim());
    }
}
