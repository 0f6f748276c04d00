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
        LiveDescriptor ratio = Live.Of("learn", "ratio", new TuskPercent(Percent.Hundred), TuskKind.Percent);
        await _operator.AskAsync(ratio);
        await Learning.ReportAsync("ratio", Percent.FromPoints(40));
        LearnOperator restarted = new(new TuningStore(_file.Path));
        Assert.Equal("40%", (await restarted.AskAsync(ratio)).ToString());
    }

    [Theory]
    [InlineData(1_000, "64")]
    [InlineData(-5, "8")]
    [InlineData(21, "24")]
    public async Task It_stays_within_what_is_declared(double reported, string expected)
    {
        LiveDescriptor batch = Live.Of("learn", "batch", new TuskInteger(16), TuskKind.Int, Live.Range(new TuskInteger(5), new TuskInteger(70)), new MultipleOfConstraint(new TuskInteger(8)));
        await _operator.AskAsync(batch);
        await Learning.ReportAsync("batch", reported);
        Assert.Equal(expected, (await _operator.AskAsync(batch)).ToString());
    }

    [Fact]
    public async Task A_report_of_another_kind_is_refused_at_the_call_and_changes_nothing()
    {
        LiveDescriptor latency = Live.Of("learn", "latency", new TuskDuration(TimeSpan.FromSeconds(2)), TuskKind.Duration);
        await _operator.AskAsync(latency);
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(async () => await Learning.ReportAsync("latency", 5));
        Assert.StartsWith("@learn(\"latency\") is a duration, and the report is float, 5.0; expected a duration.", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Learning.ReportAsync("latency", double.NaN));
        Assert.Equal("2s", (await _operator.AskAsync(latency)).ToString());
        await Learning.ReportAsync("latency", TimeSpan.FromSeconds(4));
        Assert.Equal("4s", (await _operator.AskAsync(latency)).ToString());
    }

    [Fact]
    public async Task A_report_for_what_nobody_asked_for_is_refused_with_the_nearest_name()
    {
        await _operator.AskAsync(Live.Of("learn", "latency", new TuskDuration(TimeSpan.FromSeconds(2)), TuskKind.Duration));
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(async () => await Learning.ReportAsync("latancy", TimeSpan.FromSeconds(4)));
        Assert.StartsWith("Nobody has asked for @learn(\"latancy\") yet: ask for its value first, which says what it is; did you mean \"latency\"?", refused.Message, StringComparison.Ordinal);
        refused = await Assert.ThrowsAsync<ArgumentException>(async () => await Learning.ReportAsync("zzz", 1));
        Assert.StartsWith("Nobody has asked for @learn(\"zzz\") yet: ask for its value first", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Kind":"Float","Average":5,"Count":1}""", "a number")]
    [InlineData("""{"Kind":"Speed"}""", "none that this version can read")]
    [InlineData("no JSON", "none that this version can read")]
    public async Task A_state_that_does_not_fit_is_begun_anew_with_one_warning(string state, string found)
    {
        Warnings warnings = new();
        TuningStore store = new(_file.Path, warnings);
        store.Change("learn", "latency", _ => state);
        LearnOperator learn = new(store);
        LiveDescriptor latency = Live.Of("learn", "latency", new TuskDuration(TimeSpan.FromSeconds(2)), TuskKind.Duration);
        Assert.Equal("2s", (await learn.AskAsync(latency)).ToString());
        await ((ITuskLearning)learn).ReportAsync("latency", TimeSpan.FromSeconds(4));
        Assert.Equal("4s", (await learn.AskAsync(latency)).ToString());
        store.Change("learn", "latency", _ => state);
        Assert.Equal("2s", (await learn.AskAsync(latency)).ToString());
        Assert.Equal([$"@learn(\"latency\") begins anew from its initial value: in {_file.Path} its state is {found}, and the document says a duration"], warnings.Said);
    }

    [Fact]
    public async Task Many_threads_and_operators_share_one_file()
    {
        LiveDescriptor x = Live.Of("learn", "x", new TuskFloat(1), TuskKind.Float);
        await _operator.AskAsync(x);
        LearnOperator other = new(new TuningStore(_file.Path), new TuningOptions { LearningRate = 0.5 });
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () => await (i % 2 == 0 ? Learning : (ITuskLearning)other).ReportAsync("x", 8))));
        Assert.Equal("8.0", (await _operator.AskAsync(x)).ToString());
    }

    [Fact]
    public void A_host_gets_operators_and_services_once()
    {
        using ServiceProvider services = new ServiceCollection().AddTuskTuning(options => options.Path = _file.Path).AddTuskTuning().BuildServiceProvider();
        Assert.Equal(["learn", "optimize"], services.GetServices<ILiveOperator>().Select(static one => one.Name).Order(StringComparer.Ordinal));
        Assert.Same(services.GetRequiredService<ITuskLearning>(), services.GetServices<ILiveOperator>().Single(static one => one.Name == "learn"));
    }
}
