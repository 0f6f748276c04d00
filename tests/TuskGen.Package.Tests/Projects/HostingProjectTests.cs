using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Projects;

[Trait("Tier", "package")]
public sealed class HostingProjectTests
{
    private const string Program = """
        using Microsoft.Extensions.Options;
        using Shop;

        WebApplication app = WebApplication.CreateBuilder(args).AddAppConfig().Build();
        await app.StartAsync();
        AppConfig config = app.Services.GetRequiredService<IOptionsMonitor<AppConfig>>().CurrentValue;
        Console.WriteLine($"{config.Server.Port} {app.Configuration["server:timeout"]} {app.Services.GetRequiredKeyedService<AppServer>("server").Host} {app.Urls.Single()[..17]}");
        await app.StopAsync();
        """;

    private const string App = """
        [server]
        host = "localhost"
        port = 8080
        timeout = 90s
        [Kestrel]
        Endpoints { Http { Url: "http://127.0.0.1:0" } }
        [Logging]
        LogLevel { Default: "Error" }
        """;

    [Fact]
    public void Two_references_and_one_document_configure_an_application()
    {
        string references = $"<PackageReference Include=\"TuskGen\" Version=\"{Feed.Version}\" /><PackageReference Include=\"TuskGen.Hosting\" Version=\"{Feed.Version}\" />";
        NewProject project = NewProject.In(NewProject.NewFolder(), "Shop", "", "", references).Write("Program.cs", Program).Write("app.tsk", App).Write("app.production.tsk", "[server]\nport = 443\n");
        project.Write("Shop.csproj", File.ReadAllText(Path.Combine(project.Folder, "Shop.csproj")).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));

        string build = project.Build().Succeeds().Text;

        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        Assert.Equal("443 00:01:30 localhost http://127.0.0.1:", project.Start(("DOTNET_ENVIRONMENT", "Production")).Succeeds().Text.Trim());
        Assert.Equal("9000 00:00:05 localhost http://127.0.0.1:", project.Start(("APP__SERVER__PORT", "9000"), ("server__timeout", "5s")).Succeeds().Text.Trim());
        Assert.Contains(
            "app.tsk cannot be loaded for environment Development: EnvironmentVariablesConfigurationProvider, key APP:SERVER:PORT: server:port is \"many\"; expected an int.",
            project.Start(("APP__SERVER__PORT", "many"), ("DOTNET_ENVIRONMENT", "Development")).Fails().Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_package_for_hosts_nothing_is_written_for_them()
    {
        NewProject project = NewProject.Console("using Shop;\nConsole.WriteLine(AppConfig.Load().Port);\n", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>").Write("app.tsk", "port: 1\n");
        project.Build().Succeeds();
        Assert.Equal(2, project.Built("*.g.cs").Count(static file => file.Contains("TuskGen.Generators", StringComparison.Ordinal)));
    }
}
