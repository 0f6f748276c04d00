using Microsoft.Extensions.Logging;

namespace TuskGen;

/// <summary>Everything that TuskGen logs in a host. No secret is among it.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Information, "{Document}.tsk in {Environment}: {Values}")]
    internal static partial void Started(ILogger logger, string document, string environment, string values);

    [LoggerMessage(2, LogLevel.Information, "{Document}.tsk in {Environment} has changed: {Changes}")]
    internal static partial void Changed(ILogger logger, string document, string environment, string changes);

    [LoggerMessage(3, LogLevel.Error, "{Document}.tsk in {Environment} keeps its last good values, since what its sources say now cannot be used, {Count}: {Failures}")]
    internal static partial void Refused(ILogger logger, string document, string environment, string count, string failures);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "{Type} is configured in code by Configure or PostConfigure, which changes nothing, since it is a record that is replaced and not changed: use AddAppConfig(o => o.With(…))")]
    internal static partial void ConfigureIgnored(ILogger logger, string type);

    [LoggerMessage(6, LogLevel.Warning, "Live files of {Document}.tsk do not count, {Reason}")]
    internal static partial void LiveFilesIgnored(ILogger logger, string document, string reason);

    [LoggerMessage(7, LogLevel.Warning, "Live files of {Document}.tsk are taken, but {Warnings}")]
    internal static partial void LiveFilesDoubted(ILogger logger, string document, string warnings);

    [LoggerMessage(4, LogLevel.Error, "A handler of changes of {Document}.tsk threw")]
    internal static partial void HandlerFailed(ILogger logger, Exception exception, string document);
}
