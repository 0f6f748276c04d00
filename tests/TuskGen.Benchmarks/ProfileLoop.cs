using System.Diagnostics;
using System.Globalization;
using TuskGen.Benchmarks.Contests;

namespace TuskGen.Benchmarks;

/// <summary><c>profile</c>: one contestant of <c>parse</c> or <c>generator</c> again and again, for a profiler to look at.</summary>
internal static class ProfileLoop
{
    /// <returns>Whether there is such a contestant.</returns>
    public static bool Run(string name, TimeSpan duration, TextWriter output)
    {
        Contestant? contestant = ParseBenchmark.CreateContestants().Concat(GeneratorBenchmark.CreateContestants())
            .FirstOrDefault(one => one.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
        if (contestant is null)
        {
            return false;
        }

        int runs = 0;
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            GC.KeepAlive(contestant.Run());
            runs++;
        }

        TimeSpan mean = Stopwatch.GetElapsedTime(start) / runs;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contestant.Name}: {runs} runs, {mean.TotalMilliseconds:F2} ms each on average"));
        return true;
    }
}
