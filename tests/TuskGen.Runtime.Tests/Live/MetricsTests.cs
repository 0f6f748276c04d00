using System.Diagnostics.Metrics;

namespace TuskGen.Runtime.Tests;

public sealed class MetricsTests : IDisposable
{
    private readonly Meter _meter = new(MetricsOperator.MeterName);
    private readonly MeterListener _listener = new();
    private readonly List<string> _recorded = [];
    private readonly MetricsOperator _metrics;

    public MetricsTests()
    {
        _metrics = new MetricsOperator(_meter);
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, _meter))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) =>
            _recorded.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{instrument.Name} {value} {instrument.Unit}").TrimEnd()));
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _metrics.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public async Task Values_are_recorded_in_their_units_and_given_back()
    {
        TuskValue[] values =
            [new TuskInteger(3), new TuskFloat(0.5), new TuskDecimal(1.5m), new TuskDuration(TimeSpan.FromMilliseconds(1500)), new TuskSize(ByteSize.FromKibibytes(1)), new TuskPercent(Percent.FromPoints(70))];
        for (int i = 0; i < values.Length; i++)
            Assert.Equal(values[i], await _metrics.EvaluateAsync(Of($"m{i}", values[i]), default));

        Assert.Equal(["m0 3", "m1 0.5", "m2 1.5", "m3 1.5 s", "m4 1024 By", "m5 0.7 1"], _recorded);
    }

    [Fact]
    public async Task Without_a_value_it_gives_what_was_recorded_last()
    {
        Assert.Equal(TuskNull.Instance, await _metrics.EvaluateAsync(Of("m"), default));
        await _metrics.EvaluateAsync(Of("m", new TuskInteger(1)), default);
        await _metrics.EvaluateAsync(Of("m", new TuskInteger(2)), default);
        Assert.Equal(new TuskInteger(2), await _metrics.EvaluateAsync(Of("m"), default));
        Assert.Equal(["m 1", "m 2"], _recorded);
    }

    [Fact]
    public async Task What_is_no_metric_is_told()
    {
        Assert.Equal("key is live, @metrics(…), and its name is no metric's; expected a letter, then at most 254 letters, digits and _ . - /.", await FailAsync(Of("1x", new TuskInteger(1))));
        Assert.Equal("key is live, @metrics(…), and the metric m cannot record string; expected a number, duration, size or percent.", await FailAsync(Of("m", new TuskString("x"))));
        await _metrics.EvaluateAsync(Of("m", new TuskInteger(1)), default);
        Assert.Equal(
            "key is live, @metrics(…), and the metric m is recorded in numbers already, and not in s; give one of the two another name.",
            await FailAsync(Of("m", new TuskDuration(TimeSpan.Zero))));
        LiveDescriptor secret = new("key", "metrics", [new LiveArgument(new TuskString("m"), null), new LiveArgument(null, null) { Secret = new Secret<TuskValue>(new TuskInteger(1)) }]);
        Assert.Equal("key is live, @metrics(…), and a secret is not recorded: a metric is there to be seen.", await FailAsync(secret));
    }

    [Fact]
    public async Task Names_made_of_data_do_not_fill_the_process()
    {
        for (int i = 0; i < 1_000; i++)
            await _metrics.EvaluateAsync(Of($"m{i}", new TuskInteger(1)), default);

        Assert.Contains("1000 metrics are recorded already", await FailAsync(Of("one.more", new TuskInteger(1))), StringComparison.Ordinal);
        await _metrics.EvaluateAsync(Of("m7", new TuskInteger(1)), default);
    }

    private static LiveDescriptor Of(string name, params TuskValue[] values) =>
        new("key", "metrics", [new LiveArgument(new TuskString(name), null), .. values.Select(static value => new LiveArgument(value, null))]);

    private async Task<string> FailAsync(LiveDescriptor descriptor) =>
        (await Assert.ThrowsAsync<TuskConfigurationException>(async () => await _metrics.EvaluateAsync(descriptor, default))).Message;
}
