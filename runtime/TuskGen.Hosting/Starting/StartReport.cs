using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TuskGen;

/// <summary>Logs the effective configuration before anything of the host starts: one line a document, secrets masked.</summary>
internal sealed class StartReport(ConfigurationHub hub, IServiceProvider services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        hub.EnsureStarted(services);
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(HostServices.Category);
        foreach (HostedDocument document in hub.Documents)
        {
            HostingLog.Started(logger, document.Name, document.Environment, LogText.OneLine(string.Join(", ", document.Entries)));
            if (document.IsConfiguredInVain(services))
                HostingLog.ConfigureIgnored(logger, document.TypeName);
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
