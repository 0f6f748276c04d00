using System.Diagnostics.Metrics;

namespace TuskGen;

/// <summary>Meters whose instruments nobody hears of: .NET publishes none of a meter that is disposed.</summary>
internal sealed class SilentMeters : IMeterFactory
{
    public static SilentMeters Instance { get; } = new();

    public Meter Create(MeterOptions options)
    {
        Meter meter = new(options);
        meter.Dispose();
        return meter;
    }

    public void Dispose()
    {
        // It keeps no meter.
    }
}
