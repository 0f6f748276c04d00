using System.Globalization;
using TuskGen.Benchmarks.Compiling;
using TuskGen.Benchmarks.Processes;

namespace TuskGen.Benchmarks;

/// <summary>
/// <c>csc</c>: the compiler's processor time for 200 documents, beside C# that does the same (the classes that the documents become, as ordinary files) and beside what a person writes who needs the values alone;
/// one after the other in every round.
/// </summary>
internal static class CompilerBenchmark
{
    private const int Documents = 200;

    public static void Run(int rounds, TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tuskgen-csc");
        try
        {
            Run(rounds, folder.FullName, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(int rounds, string folder, TextWriter output)
    {
        GeneratorSession session = new(Toolchain.CreateGenerator(), Documents);
        session.Run();
        session.CheckOutput(Documents);
        (string Name, CompiledProject Project)[] projects =
        [
            ("values by hand", new CompiledProject(Path.Combine(folder, "hand"), HandWrittenDocuments.Create(Documents), [])),
            ("documents", new CompiledProject(Path.Combine(folder, "documents"), ManyDocuments.Create(Documents), Toolchain.Extensions)),
            ("equal classes, as C#", new CompiledProject(Path.Combine(folder, "generated"), session.Sources(), [])),
            ("nothing", new CompiledProject(Path.Combine(folder, "nothing"), [("Nothing.cs", "")], [])),
        ];
        ChildRun[][] runs = [.. projects.Select(_ => new ChildRun[rounds])];
        for (int round = -1; round < rounds; round++)
        {
            for (int index = 0; index < projects.Length; index++)
            {
                // The round before the first brings the files into memory.
                ChildRun run = projects[index].Project.Compile();
                if (round >= 0)
                {
                    runs[index][round] = run;
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Documents} documents; {rounds} rounds, the compilations in turn, each a process of its own"));
        output.WriteLine("| compiled | processor ms best (median) | clock ms best (median) | processor / values by hand | processor / equal classes |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        for (int index = 0; index < projects.Length; index++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {projects[index].Name} | {Cell(runs[index].Select(static run => run.Processor))} | " +
                $"{Cell(runs[index].Select(static run => run.Clock))} | {Ratio(runs[index], runs[0]):F2} | {Ratio(runs[index], runs[2]):F2} |"));
        }
    }

    /// <summary>The median of the rounds' ratios.</summary>
    private static double Ratio(ChildRun[] runs, ChildRun[] others) => runs.Zip(others, static (run, other) => run.Processor / other.Processor).Order().ElementAt(runs.Length / 2);

    private static string Cell(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[0].TotalMilliseconds:F0} ({sorted[sorted.Length / 2].TotalMilliseconds:F0})");
    }
}
