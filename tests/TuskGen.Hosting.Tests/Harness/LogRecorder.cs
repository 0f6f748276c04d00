using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogRecorder : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _entries = new();

    internal IEnumerable<string> Of(LogLevel level) => _entries.Where(entry => entry.Level == level).Select(static entry => entry.Text);

    internal IEnumerable<string> All => _entries.Select(static entry => entry.Text);

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue((logLevel, formatter(state, exception) + exception));
}
