using System.Globalization;

namespace TuskGen.Benchmarks.Contests;

/// <summary>Prints scores as a Markdown table; ratios are those of the first contestant's time to each other's, so above 1 the first is faster.</summary>
internal static class ScoreTable
{
    public static void Write(IReadOnlyList<Score> scores, TextWriter output)
    {
        output.WriteLine(
            "| contestant | input MB | best ms | median ms | processor median ms | MB/s best | alloc B/B | time / first: best, median, processor |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (Score score in scores)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {score.Contestant.Name} | {score.Contestant.InputBytes / 1e6:F2} | {score.Best.TotalMilliseconds:F2} | {score.Median.TotalMilliseconds:F2} | " +
                $"{score.MedianProcessor.TotalMilliseconds:F2} | {score.BestMegabytesPerSecond:F0} | {score.AllocationRatio:F1} | " +
                $"{score.Best / scores[0].Best:F2}, {score.Median / scores[0].Median:F2}, {score.MedianProcessor / scores[0].MedianProcessor:F2} |"));
        }
    }
}
