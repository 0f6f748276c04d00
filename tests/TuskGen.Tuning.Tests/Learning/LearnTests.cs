using Microsoft.Extensions.DependencyInjection;
using TuskGen.Tuning.Tests.Harness;

namespace TuskGen.Tuning.Tests.Learning;

public sealed class LearnTests : IDisposable
{
    private readonly StateFile _file = new();
    private readonly LearnOperator _operator;

    public LearnTests() => _operator = new LearnOperator(new TuningStore(_file.Path), new TuningOptions { LearningRate = 0.5 });

    private ITuskLearning Learning => _operator;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task It_is_its_initial_value_until_something_is_reported_and_then_the_weighted_average()
    {
        LiveDescriptor latency = Live.Of("learn", "latency", new TuskDuration(TimeSpan.FromSeconds(30)), TuskKind.Duration);
        Assert.Equal("30s", (await _operator.AskAsync(latency)).ToString());
        await Learning.ReportAsync("latency", TimeSpan.FromSeconds(10));
        Assert.Equal("10s", (await _operator.AskAsync(latency)).ToString());
        await Learning.ReportAsync("latency", TimeSpan.FromSeconds(20));
        Assert.Equal("15s", (await _operator.AskAsync(latency)).ToString());
        await Learning.ReportAsync("latency", TimeSpan.FromSeconds(25));
        Assert.Equal("20s", (await _operator.AskAsync(latency)).ToString());
    }

    [Fact]
    public async Task It_survives_a_restart()
    {
        await Learning.ReportAsync("ratio", Percent.FromPoints(40));
        LearnOperator restarted = new(new TuningStore(_file.Path));
        Assert.Equal("40%", (await restarted.AskAsync(Live.Of("learn", "ratio", new TuskPercent(Percent.Hundred), TuskKind.Percent))).ToString());
    }

    [Theory]
    [InlineData(1_000, "64")]
    [InlineData(-5, "8")]
    [InlineData(21, "24")]
    public async Task It_stays_within_what_is_declared(double reported, string expected)
    {
        LiveDescriptor batch = Live.Of("learn", "batch", new TuskInteger(16), TuskKind.Int, Live.Range(new TuskInteger(5), new TuskInteger(70)), new MultipleOfConstraint(new TuskInteger(8)));
        await Learning.ReportAsync("batch", reported);
        Assert.Equal(expected, (await _operator.AskAsync(batch)).ToString());
    }

    [Fact]
    public async Task Kinds_that_differ_are_told()
    {
        await Learning.ReportAsync("k", ByteSize.FromMegabytes(1));
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(async () => await Learning.ReportAsync("k", 5));
        Assert.StartsWith("@learn(\"k\") was told a Size before, and is now told a Float.", refused.Message, StringComparison.Ordinal);
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(() => _operator.AskAsync(Live.Of("learn", "k", new TuskInteger(1), TuskKind.Int)));
        Assert.Equal("path is live, @learn(…), and what is reported for it is a Size, while its initial value is a Integer; report what it is, or give it another key.", failure.Message);
    }

    [Fact]
    public async Task Many_threads_and_operators_share_one_file()
    {
        LearnOperator other = new(new TuningStore(_file.Path), new TuningOptions { LearningRate = 0.5 });
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () => await (i % 2 == 0 ? Learning : (ITuskLearning)other).ReportAsync("x", 8))));
        Assert.Equal("8.0", (await _operator.AskAsync(Live.Of("learn", "x", new TuskFloat(1), TuskKind.Float))).ToString());
    }

    [Fact]
    public void A_host_gets_operators_and_services_once()
    {
        using ServiceProvider services = new ServiceCollection().AddTuskTuning(options => options.Path = _file.Path).AddTuskTuning().BuildServiceProvider();
        Assert.Equal(["learn", "optimize"], services.GetServices<ILiveOperator>().Select(static one => one.Name).Order(StringComparer.Ordinal));
        Assert.Same(services.GetRequiredService<ITuskLearning>(), services.GetServices<ILiveOperator>().Single(static one => one.Name == "learn"));
    }
}
