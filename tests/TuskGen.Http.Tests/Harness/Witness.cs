using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace TuskGen.Http.Tests.Harness;

/// <summary>Writes down all that .NET tells of requests: logs of every level, activities of every source, measurements of every meter.</summary>
internal sealed class Witness : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    public Witness()
    {
        _activities = new ActivityListener
        {
            // The service that answers is in this process too, and knows what it was asked.
            ShouldListenTo = static source => !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = See,
            ActivityStopped = See,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => See(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => See(instrument, value, tags));
        _meters.Start();
    }

    public IReadOnlyCollection<string> Seen => _seen;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _seen.Enqueue("scope: " + state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string parts = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(", ", pairs.Select(static pair => $"{pair.Key}={pair.Value}")) : "";
        _seen.Enqueue($"log: {formatter(state, exception)} | {parts} | {exception}");
    }

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private void See(Activity activity) => _seen.Enqueue(
        $"activity: {activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {string.Join(", ", activity.TagObjects)} {string.Join(", ", activity.Baggage)} "
            + string.Join(", ", activity.Events.Select(static one => one.Name + " " + string.Join(", ", one.Tags))));

    private void See<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => _seen.Enqueue($"measured: {instrument.Name} {value} {string.Join(", ", tags.ToArray())}");
}
