using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Shop;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>Hosts of <c>app.tsk</c>, which take nothing from the machine but what a test gives them.</summary>
internal static class ShopHost
{
    internal const string Canary = "canary-9f1c";

    internal static TuskContext Context { get; } = new()
    {
        TimeProvider = new FakeTimeProvider(new DateTimeOffset(2030, 1, 2, 12, 0, 0, TimeSpan.Zero)),
        Secrets = [SecretSource.Of(static name => name == "token" ? Canary : null)],
    };

    /// <summary>A builder without any source of its own.</summary>
    internal static HostApplicationBuilder Empty(string environment = "Development")
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment, Configuration = new ConfigurationManager() });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>A builder with these settings, and <c>app.tsk</c>.</summary>
    internal static HostApplicationBuilder With(params (string Key, string? Text)[] settings) => With("Development", settings);

    internal static HostApplicationBuilder With(string environment, params (string Key, string? Text)[] settings)
    {
        HostApplicationBuilder builder = Empty(environment);
        builder.Configuration.AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Key, setting.Text)));
        return builder.AddAppConfig(static options => options.Context = Context);
    }
}
