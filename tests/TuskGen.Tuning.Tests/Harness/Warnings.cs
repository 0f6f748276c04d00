using Microsoft.Extensions.Logging;

namespace TuskGen.Tuning.Tests.Harness;

/// <summary>Writes down what it is warned of.</summary>
internal sealed class Warnings : ILogger
{
    public List<string> Said { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Assert.Equal(LogLevel.Warning, logLevel);
        Said.Add(formatter(state, exception));
    }
}
