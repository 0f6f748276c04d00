using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TuskGen;

/// <summary>Where the built host wants to be told of changes: its log and its metrics.</summary>
internal sealed class HostServices
{
    /// <summary>The log's category, and the meter's name.</summary>
    internal const string Category = "TuskGen.Hosting";

    private static readonly Meter s_meter = new(Category);
    private readonly ILogger _logger;
    private readonly Counter<long> _reloads;

    internal HostServices(IServiceProvider services)
    {
        _logger = services.GetService<ILoggerFactory>()?.CreateLogger(Category) ?? NullLogger.Instance;
        Meter meter = services.GetService<IMeterFactory>()?.Create(Category) ?? s_meter;
        _reloads = meter.CreateCounter<long>(
            "tuskgen.configuration.reloads",
            "{reload}",
            "Reloads that would change a document's configuration: changed, or refused because of something wrong, in which case the last good values stay.");
    }

    internal void TellChanged(string document, string environment, TuskList<TuskChange> changes)
    {
        Count(document, "changed");
        HostingLog.Changed(_logger, document, environment, LogText.OneLine(string.Join(", ", changes)));
    }

    internal void TellRefused(string document, string environment, TuskList<TuskFailure> failures)
    {
        Count(document, "refused");
        HostingLog.Refused(_logger, document, environment, failures.Count == 1 ? "1 failure" : $"{failures.Count} failures", LogText.OneLine(string.Join(" | ", failures)));
    }

    internal void TellIgnored(string document, string reason) => HostingLog.LiveFilesIgnored(_logger, document, LogText.OneLine(reason));

    internal void TellDoubted(string document, TuskList<string> warnings) => HostingLog.LiveFilesDoubted(_logger, document, LogText.OneLine(string.Join(" | ", warnings)));

    internal void TellHandlerFailed(string document, Exception exception) => HostingLog.HandlerFailed(_logger, exception, document);

    private void Count(string document, string outcome) =>
        _reloads.Add(1, new KeyValuePair<string, object?>("tuskgen.document", document), new KeyValuePair<string, object?>("tuskgen.outcome", outcome));
}
