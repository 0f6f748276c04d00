using CsCheck;
using Microsoft.Data.Sqlite;
using TuskGen.Tuning.Tests.Harness;

namespace TuskGen.Tuning.Tests.Optimizing;

public sealed class OptimizeTests : IDisposable
{
    private readonly StateFile _file = new();
    private readonly OptimizeOperator _operator;

    public OptimizeTests() => _operator = new OptimizeOperator(new TuningStore(_file.Path));

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task It_begins_at_its_initial_value_and_changes_by_reports_alone()
    {
        LiveDescriptor workers = Live.Of("optimize", "workers", new TuskInteger(4), TuskKind.Int, Live.Range(new TuskInteger(1), new TuskInteger(64)));
        Assert.Equal(("4", "4"), ((await _operator.AskAsync(workers)).ToString(), (await _operator.AskAsync(workers)).ToString()));
        await _operator.ReportAsync("workers", 1);
        Assert.Equal("12", (await _operator.AskAsync(workers)).ToString());
        Assert.Equal(new TuskInteger(4), await _operator.FindBestAsync("workers"));
    }

    [Fact]
    public async Task It_survives_a_restart_in_the_middle_of_a_comparison()
    {
        LiveDescriptor workers = Live.Of("optimize", "workers", new TuskInteger(4), TuskKind.Int, Live.Range(new TuskInteger(1), new TuskInteger(64)));
        List<string> straight = [], restarted = [];
        OptimizeOperator other = new(new TuningStore(_file.Path + "2"));
        for (int i = 0; i < 60; i++)
        {
            TuskValue value = await _operator.AskAsync(workers);
            straight.Add(value.ToString());
            await _operator.ReportAsync("workers", ((TuskInteger)value).Value);
            SqliteConnection.ClearAllPools();
            other = new OptimizeOperator(new TuningStore(_file.Path + "2"));
            restarted.Add((await other.AskAsync(workers)).ToString());
            await other.ReportAsync("workers", ((TuskInteger)value).Value);
        }

        Assert.Equal(straight, restarted);
        Assert.InRange(straight.Distinct().Count(), 5, 60);
    }

    [Fact]
    public async Task A_declaration_that_changed_is_kept_to_at_once()
    {
        LiveDescriptor Batch(long low, long high) => Live.Of("optimize", "batch", new TuskInteger(50), TuskKind.Int, Live.Range(new TuskInteger(low), new TuskInteger(high)));
        Assert.Equal("50", (await _operator.AskAsync(Batch(1, 100))).ToString());
        Assert.Equal("20", (await _operator.AskAsync(Batch(1, 20))).ToString());
        Assert.Equal("30", (await _operator.AskAsync(Batch(30, 40))).ToString());
    }

    [Fact]
    public async Task Only_listed_values_are_tried()
    {
        LiveDescriptor level = Live.Of("optimize", "level", new TuskInteger(3), TuskKind.Int, new OneOfConstraint([new TuskInteger(9), new TuskInteger(1), new TuskInteger(3)]));
        HashSet<string> seen = [];
        for (int i = 0; i < 200; i++)
        {
            TuskValue value = await _operator.AskAsync(level);
            seen.Add(value.ToString());
            await _operator.ReportAsync("level", -((TuskInteger)value).Value);
        }

        Assert.Equal(["1", "3", "9"], seen.Order(StringComparer.Ordinal));
        Assert.Equal(new TuskInteger(1), await _operator.FindBestAsync("level"));
    }

    /// <summary>Whatever is declared, wherever it begins and whatever is reported.</summary>
    [Fact]
    public void No_declared_constraint_is_ever_broken() =>
        Gen.Select(
            Gen.Long[-1_000, 1_000], Gen.Long[0, 1_000], Gen.Long[1, 50], Gen.Long[-2_000, 2_000], Gen.Double[-1e6, 1e6].Array[30], Gen.Int[0, 3]).ForAll(sample =>
        {
            (long low, long width, long step, long initial, double[] scores, int form) = sample;
            // A range that holds a multiple.
            long first = (long)Math.Ceiling((double)low / step) * step;
            TuskValue Make(long number) => form switch
            {
                0 => new TuskInteger(number),
                1 => new TuskFloat(number / 8.0),
                2 => new TuskDuration(TimeSpan.FromMilliseconds(number)),
                _ => new TuskPercent(Percent.FromPoints(number / 4m)),
            };
            Constraint[] constraints = form is 0 or 2 ? [Live.Range(Make(first), Make(first + width)), new MultipleOfConstraint(Make(step))] : [Live.Range(Make(low), Make(low + width))];
            TuskKind kind = form switch { 0 => TuskKind.Int, 1 => TuskKind.Float, 2 => TuskKind.Duration, _ => TuskKind.Percent };
            LiveTarget target = new(LiveForm.Scalar, kind, [.. constraints]);
            (double number, TunedKind tuned) = TunedNumber.Of(Make(initial))!.Value;
            TunedDomain domain = TunedDomain.Of(target, number, tuned);
            ClimbState state = HillClimb.Begin(domain, number);
            foreach (double score in scores)
            {
                TuskValue value = domain.ToValue(HillClimb.Current(state), target.Constraints)!;
                Assert.All(constraints, constraint => Assert.True(constraint.IsMet(value), $"{value}: {constraint.Expected}"));
                state = HillClimb.Report(state, score);
            }
        });

    [Fact]
    public async Task A_report_for_what_nobody_asked_for_is_told()
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(async () => await _operator.ReportAsync("batch", 1));
        Assert.StartsWith("Nobody has asked for @optimize(\"batch\") yet: ask for its value, use it, then report how it went.", refused.Message, StringComparison.Ordinal);
        Assert.Null(await _operator.FindBestAsync("batch"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _operator.ReportAsync("batch", double.NaN));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_told()
    {
        OptimizeOperator nowhere = new(new TuningStore(Path.Combine(_file.Path, "missing", "x.db")));
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(() => nowhere.AskAsync(Live.Of("optimize", "k", new TuskInteger(1), TuskKind.Int)));
        Assert.Equal("path is live, @optimize(…), and its state cannot be read: SQLite Error 14: 'unable to open database file'.", failure.Message);
    }
}
