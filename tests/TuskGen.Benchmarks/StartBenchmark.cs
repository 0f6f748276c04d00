using System.Globalization;
using TuskGen.Benchmarks.Processes;
using TuskGen.Benchmarks.Starting;

namespace TuskGen.Benchmarks;

/// <summary><c>start</c>: whole processes from their start over the first typed read to their end, in turn.</summary>
internal static class StartBenchmark
{
    private static readonly int[] s_sizes = [20, 200, 10_000];

    public static void Run(int rounds, TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tuskgen-start");
        try
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{rounds} rounds, the processes in turn; clock and processor time in ms, best (median)"));
            output.WriteLine("| keys | compiled | read by | clock | processor | processor less that of nothing |");
            output.WriteLine("| ---: | --- | --- | ---: | ---: | ---: |");
            foreach (int size in s_sizes)
            {
                string sources = Path.Combine(folder.FullName, size.ToString(CultureInfo.InvariantCulture));
                new StartProgram(size).Write(sources);
                foreach ((string compilation, _) in PublishedProgram.Compilations)
                {
                    Measure(PublishedProgram.Publish(size, compilation, sources), rounds, output);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(PublishedProgram program, int rounds, TextWriter output)
    {
        Dictionary<string, List<ChildRun>> runs = StartProgram.Ways.ToDictionary(static way => way, static _ => new List<ChildRun>(), StringComparer.Ordinal);
        for (int round = 0; round <= rounds; round++)
        {
            foreach (string way in StartProgram.Ways)
            {
                ChildRun run = ChildProcess.Run(program.File, [way]);
                if (run.Output.Trim() != "8080")
                {
                    throw new InvalidOperationException($"{program.File} {way} read {run.Output}; expected 8080.");
                }

                // The first round brings the files into memory.
                if (round > 0)
                {
                    runs[way].Add(run);
                }
            }
        }

        TimeSpan nothing = Best(runs[StartProgram.Ways[0]]);
        foreach (string way in StartProgram.Ways)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {program.Keys} | {program.Compilation} | {way} | {Cell(runs[way].Select(static run => run.Clock))} | " +
                $"{Cell(runs[way].Select(static run => run.Processor))} | " +
                $"{(Best(runs[way]) - nothing).TotalMilliseconds:F1} |"));
        }

        output.Flush();
    }

    private static TimeSpan Best(IEnumerable<ChildRun> runs) => runs.Min(static run => run.Processor);

    private static string Cell(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[0].TotalMilliseconds:F1} ({sorted[sorted.Length / 2].TotalMilliseconds:F1})");
    }
}
