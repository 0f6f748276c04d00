using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Web;

[Collection(nameof(Configuration.VariableTests))] // Its hosts read the variables of the process.
public class WebApplicationTests
{
    private static WebApplicationBuilder Create(params string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        return builder.AddAppConfig(static options => options.Context = ShopHost.Context).AddWebConfig();
    }

    [Fact]
    public async Task Kestrel_logging_and_connection_strings_of_a_document_configure_an_application()
    {
        LogRecorder log = new();
        WebApplicationBuilder builder = Create();
        builder.Logging.AddProvider(log);
        await using WebApplication app = builder.Build();
        app.MapGet("/port", static (IOptionsSnapshot<AppConfig> shop) => shop.Value.Server.Port);
        app.MapGet("/limits", static ([FromKeyedServices("server:limits")] AppServerLimits limits) => limits.Requests);
        await app.StartAsync();

        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        using HttpClient client = new() { BaseAddress = new Uri(address) };
        Assert.Equal("8080", await client.GetStringAsync("port"));
        Assert.Equal("100", await client.GetStringAsync("limits"));
        Assert.Equal("Data Source=shop.db", app.Configuration.GetConnectionString("main"));

        // Warning is the document's default level; without it, the host would say at Information where it listens.
        Assert.False(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Shop").IsEnabled(LogLevel.Information));
        Assert.False(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Routing").IsEnabled(LogLevel.Warning));
        Assert.True(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Shop").IsEnabled(LogLevel.Warning));
        await app.StopAsync();
    }

    [Fact]
    public async Task The_command_line_of_an_application_overrides_its_documents()
    {
        await using WebApplication app = Create("--server:port=1", "--Logging:LogLevel:Default=Debug").Build();
        Assert.Equal(1, app.Services.GetRequiredService<AppConfig>().Server.Port);
        Assert.True(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Shop").IsEnabled(LogLevel.Debug) || app.Configuration["Logging:LogLevel:Default"] == "Debug");
    }

    [Fact]
    public async Task A_level_that_a_reload_changes_counts_at_once()
    {
        WebApplicationBuilder builder = Create();
        MemorySource source = new();
        builder.Configuration.Sources.Add(source);
        builder.Logging.AddProvider(new LogRecorder());
        await using WebApplication app = builder.Build();
        ILogger logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Shop");
        _ = app.Services.GetRequiredService<AppConfig>();
        Assert.False(logger.IsEnabled(LogLevel.Debug));

        source.Set(("Logging:LogLevel:Default", "Debug"));

        Assert.True(logger.IsEnabled(LogLevel.Debug));
    }

    [Fact]
    public async Task A_failure_keeps_an_application_from_listening()
    {
        await using WebApplication app = Create("--server:port=many").Build();
        await Assert.ThrowsAsync<TuskConfigurationException>(() => app.StartAsync());
    }
}
