using System.Globalization;
using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Logging;

namespace TuskGen;

/// <summary>Logs requests that a secret goes into: of the address, the headers and what failed within, nothing.</summary>
internal sealed partial class QuietLogger(ILogger logger) : IHttpClientLogger
{
    public object? LogRequestStart(HttpRequestMessage request)
    {
        Sent(logger, request.Method.Method);
        return null;
    }

    public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed) =>
        Answered(logger, request.Method.Method, (int)response.StatusCode, Milliseconds(elapsed));

    // An exception names the host that it did not reach.
    public void LogRequestFailed(object? context, HttpRequestMessage request, HttpResponseMessage? response, Exception exception, TimeSpan elapsed) =>
        Failed(logger, request.Method.Method, Milliseconds(elapsed), (exception as HttpRequestException)?.HttpRequestError.ToString() ?? exception.GetType().Name);

    [LoggerMessage(1, LogLevel.Information, "{Method} *** is sent")]
    private static partial void Sent(ILogger logger, string method);

    [LoggerMessage(2, LogLevel.Information, "{Method} *** was answered {Status} after {Elapsed} ms")]
    private static partial void Answered(ILogger logger, string method, int status, string elapsed);

    [LoggerMessage(3, LogLevel.Information, "{Method} *** failed after {Elapsed} ms: {Error}")]
    private static partial void Failed(ILogger logger, string method, string elapsed, string error);

    private static string Milliseconds(TimeSpan elapsed) => elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
}
