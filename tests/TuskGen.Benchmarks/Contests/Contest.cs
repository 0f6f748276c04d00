using System.Diagnostics;

namespace TuskGen.Benchmarks.Contests;

/// <summary>Runs contestants in turn in one process, so that a noisy moment of the machine hits all of them alike.</summary>
internal static class Contest
{
    /// <summary>Measures every contestant.</summary>
    /// <param name="contestants">In the order of the table.</param>
    /// <param name="rounds">Rounds, 1 or more; each runs every contestant once.</param>
    /// <param name="warmUp">How long each runs beforehand, so that the just-in-time compiler has done its last tier.</param>
    public static IReadOnlyList<Score> Run(IReadOnlyList<Contestant> contestants, int rounds, TimeSpan warmUp)
    {
        foreach (Contestant contestant in contestants)
        {
            long start = Stopwatch.GetTimestamp();
            do
            {
                GC.KeepAlive(contestant.Run());
            }
            while (Stopwatch.GetElapsedTime(start) < warmUp);
        }

        var times = new TimeSpan[contestants.Count, rounds];
        var processorTimes = new TimeSpan[contestants.Count, rounds];
        long[] allocated = new long[contestants.Count];
        for (int round = 0; round < rounds; round++)
        {
            for (int index = 0; index < contestants.Count; index++)
            {
                (times[index, round], processorTimes[index, round], allocated[index]) = Measure(contestants[index]);
            }
        }

        return [.. contestants.Select((contestant, index) => ToScore(contestant, Row(times, index), Row(processorTimes, index), allocated[index]))];
    }

    private static (TimeSpan Time, TimeSpan Processor, long Allocated) Measure(Contestant contestant)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan processorStart = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        object result = contestant.Run();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        TimeSpan processor = Environment.CpuUsage.TotalTime - processorStart;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
        GC.KeepAlive(result);
        return (time, processor, allocated);
    }

    private static TimeSpan[] Row(TimeSpan[,] times, int index) => [.. Enumerable.Range(0, times.GetLength(1)).Select(round => times[index, round])];

    private static Score ToScore(Contestant contestant, TimeSpan[] times, TimeSpan[] processorTimes, long allocated)
    {
        Array.Sort(times);
        Array.Sort(processorTimes);
        return new Score(contestant, times[0], times[times.Length / 2], processorTimes[processorTimes.Length / 2], allocated);
    }
}
