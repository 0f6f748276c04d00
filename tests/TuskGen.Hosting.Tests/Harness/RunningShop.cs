using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shop;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>A started host of <c>app.tsk</c> with one source that a test changes.</summary>
internal sealed class RunningShop : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<string> _outcomes = new();

    internal RunningShop(Action<HostApplicationBuilder>? configure = null, params (string Key, string? Text)[] settings)
        : this(ShopHost.Context, configure, settings)
    {
    }

    internal RunningShop(TuskContext context, Action<HostApplicationBuilder>? configure = null, params (string Key, string? Text)[] settings)
        : this("Development", options => options.Context = context, configure, settings)
    {
    }

    internal RunningShop(string environment, Action<TuskOptions<AppConfig>> add, Action<HostApplicationBuilder>? configure = null, params (string Key, string? Text)[] settings)
    {
        HostApplicationBuilder builder = ShopHost.Empty(environment);
        Source.Set(settings);
        builder.Configuration.Sources.Add(Source);
        builder.Logging.AddProvider(Log);
        builder.Services.AddMetrics();
        builder.AddAppConfig(add);
        configure?.Invoke(builder);
        Host = builder.Build();
        App.OnChange(Updates.Add);
        Monitor.OnChange((_, _) => MonitorEvents++);
        IMeterFactory meters = Host.Services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "tuskgen.configuration.reloads" && ReferenceEquals(instrument.Meter.Scope, meters))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) => _outcomes.Enqueue($"{tags[0].Value} {tags[1].Value} {count}"));
        _listener.Start();
        Host.Start();
    }

    internal MemorySource Source { get; } = new();

    internal LogRecorder Log { get; } = new();

    internal IHost Host { get; }

    internal TuskConfiguration<AppConfig> App => Host.Services.GetRequiredService<TuskConfiguration<AppConfig>>();

    internal IOptionsMonitor<AppConfig> Monitor => Host.Services.GetRequiredService<IOptionsMonitor<AppConfig>>();

    internal IConfigurationRoot Configuration => (IConfigurationRoot)Host.Services.GetRequiredService<IConfiguration>();

    internal List<TuskUpdate<AppConfig>> Updates { get; } = [];

    internal int MonitorEvents { get; private set; }

    internal IReadOnlyList<string> Outcomes => [.. _outcomes];

    public void Dispose()
    {
        _listener.Dispose();
        Host.Dispose();
    }
}
