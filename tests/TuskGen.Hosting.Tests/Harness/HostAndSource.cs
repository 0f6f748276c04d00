using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>A built host of <c>app.tsk</c> whose options a test sets, with one source that it changes.</summary>
internal sealed record HostAndSource(IHost Host, MemorySource Source)
{
    internal TuskConfiguration<AppConfig> App => Host.Services.GetRequiredService<TuskConfiguration<AppConfig>>();

    internal IConfiguration Configuration => Host.Services.GetRequiredService<IConfiguration>();

    internal static HostAndSource Create(Action<TuskOptions<AppConfig>> configure)
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        MemorySource source = new();
        builder.Configuration.Sources.Add(source);
        builder.AddAppConfig(options =>
        {
            options.Context = ShopHost.Context;
            configure(options);
        });
        HostAndSource created = new(builder.Build(), source);
        _ = created.App.Startup;
        return created;
    }
}
