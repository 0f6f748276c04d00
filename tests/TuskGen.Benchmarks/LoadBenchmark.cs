using System.Collections;
using System.Globalization;
using TuskGen.Benchmarks.Contests;
using TuskGen.Benchmarks.Loading;

namespace TuskGen.Benchmarks;

/// <summary><c>load</c>: 200 keys from a compiled document beside an object initializer of the same records.</summary>
internal static class LoadBenchmark
{
    private const string Production = "production";

    /// <summary>Loads a run: one takes less than the clock can tell.</summary>
    private const int Batch = 5_000;

    private static readonly TuskContext s_nothing = new();

    private static readonly TuskContext s_overrides = new()
    {
        Variables = new Dictionary<string, string>
        {
            ["SETTINGS__REGION"] = "us-east", ["basket__port"] = "9001", ["SETTINGS__MAIL__LIMITS__WAIT"] = "00:00:01",
        },
    };

    public static void Run(int rounds, TextWriter output)
    {
        if (!SettingsTsk.Document.Load(Production, s_nothing).Equals(HandWritten.Create()))
        {
            throw new InvalidOperationException("The document and the hand-written initializer do not hold the same values.");
        }

        IReadOnlyList<Score> scores = Contest.Run(
            [
                Repeat("hand-written initializer", HandWritten.Create),
                Repeat("Load, nothing outside", static () => SettingsTsk.Document.Load(Production, s_nothing)),
                Repeat("hand-written initializer and one enumeration of the process's variables", static () => { Enumerate(); return HandWritten.Create(); }),
                Repeat("Load with the process's variables, none of them ours", static () => SettingsTsk.Document.Load(Production)),
                Repeat("Load with three overrides", static () => SettingsTsk.Document.Load(Production, s_overrides)),
            ],
            rounds,
            TimeSpan.FromSeconds(2));
        int variables = Environment.GetEnvironmentVariables().Count;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"200 keys in 21 records; {rounds} rounds of {Batch} loads, the contestants in turn; the process has {variables} variables"));
        output.WriteLine("| contestant | ns best | ns median | bytes allocated | time / first, best (median) |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (Score score in scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {score.Contestant.Name} | {score.Best.TotalNanoseconds / Batch:F0} | {score.Median.TotalNanoseconds / Batch:F0} | " +
                $"{score.AllocatedBytes / Batch} | {score.Best / scores[0].Best:F2} ({score.Median / scores[0].Median:F2}) |"));
        }
    }

    private static Contestant Repeat(string name, Func<object> load) => new(name, 0, () =>
    {
        object last = load();
        for (int index = 1; index < Batch; index++)
        {
            last = load();
        }

        return last;
    });

    private static void Enumerate()
    {
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            GC.KeepAlive(entry.Value);
        }
    }
}
