using TuskGen.Tuning.Tests.Harness;
using Xunit.Abstractions;

namespace TuskGen.Tuning.Tests.Optimizing;

/// <summary>Three objectives whose best value is known, seen through noise, each from ten seeds.</summary>
public sealed class ConvergenceTests(ITestOutputHelper output) : IDisposable
{
    private const int Reports = 1_500;
    private readonly StateFile _file = new();

    public void Dispose() => _file.Dispose();

    public static TheoryData<ulong> Seeds() => [.. Enumerable.Range(1, 10).Select(static seed => (ulong)seed)];

    /// <summary>A batch size: a hill around 200 in 8..512 by eights, of height 1, and noise of a standard deviation of 0.1.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public async Task A_batch_size_finds_the_top_of_its_hill(ulong seed)
    {
        LiveDescriptor batch = Live.Of("optimize", "batch", new TuskInteger(64), TuskKind.Int, Live.Range(new TuskInteger(8), new TuskInteger(512)), new MultipleOfConstraint(new TuskInteger(8)));
        double best = await ClimbAsync(batch, seed, 0.1, static value => -Math.Pow((((TuskInteger)value).Value - 200) / 200.0, 2));
        Assert.InRange(best, 200 - 48, 200 + 48);
    }

    /// <summary>A timeout: what it saves saturates, what it costs grows; the best of 1 ms to 10 s is at sqrt(400 ms * 2 s) - 400 ms = 494 ms.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public async Task A_timeout_finds_the_balance_of_gain_and_cost(ulong seed)
    {
        LiveDescriptor timeout = Live.Of(
            "optimize", "timeout", new TuskDuration(TimeSpan.FromSeconds(3)), TuskKind.Duration,
            Live.Range(new TuskDuration(TimeSpan.FromMilliseconds(1)), new TuskDuration(TimeSpan.FromSeconds(10))));
        double best = await ClimbAsync(timeout, seed, 0.05, static value => Score(((TuskDuration)value).Value.TotalSeconds));
        Assert.True(Score(0.494) - Score(best / TimeSpan.TicksPerSecond) < 0.05, $"{TimeSpan.FromTicks((long)best)} is {Score(0.494) - Score(best / TimeSpan.TicksPerSecond):f3} below the best");

        static double Score(double seconds) => (seconds / (seconds + 0.4)) - (seconds / 2);
    }

    /// <summary>A share whose score rises to the upper bound: the best value is the bound itself.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public async Task A_share_climbs_to_the_bound_that_is_best(ulong seed)
    {
        LiveDescriptor share = Live.Of(
            "optimize", "share", new TuskPercent(Percent.FromPoints(10)), TuskKind.Percent, Live.Range(new TuskPercent(Percent.Zero), new TuskPercent(Percent.FromPoints(80))));
        double best = await ClimbAsync(share, seed, 0.2, static value => 2 * (double)((TuskPercent)value).Value.Fraction);
        Assert.InRange(best, 0.7, 0.8);
    }

    private async Task<double> ClimbAsync(LiveDescriptor descriptor, ulong seed, double deviation, Func<TuskValue, double> objective)
    {
        string key = ((TuskString)descriptor.Arguments[0].Value!).Value;
        Noise noise = new(seed);
        OptimizeOperator optimizer = new(new TuningStore(_file.Path));
        for (int i = 0; i < Reports; i++)
        {
            // A restart now and then: nothing but the file is kept.
            if (i % 500 == 250)
                optimizer = new OptimizeOperator(new TuningStore(_file.Path));

            TuskValue value = await optimizer.AskAsync(descriptor);
            Assert.All(descriptor.Target.Constraints, constraint => Assert.True(constraint.IsMet(value), $"{value}: {constraint.Expected}"));
            await optimizer.ReportAsync(key, objective(value) + (deviation * noise.Next()));
        }

        TuskValue found = (await optimizer.FindBestAsync(key))!;
        output.WriteLine($"{key}, seed {seed}: {found} after {Reports} reports");
        return found switch
        {
            TuskInteger whole => whole.Value,
            TuskDuration duration => duration.Value.Ticks,
            _ => (double)((TuskPercent)found).Value.Fraction,
        };
    }
}
