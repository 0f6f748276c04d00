using System.Globalization;
using Microsoft.CodeAnalysis;
using TuskGen.Benchmarks.Compiling;
using TuskGen.Benchmarks.Contests;

namespace TuskGen.Benchmarks;

/// <summary><c>generator</c>: a thousand documents from nothing, then one edited value at a time, beside a generator of the same nodes.</summary>
internal static class GeneratorBenchmark
{
    private const int Documents = 1_000;
    private const int Edits = 25;

    public static void Run(int rounds, TextWriter output)
    {
        GeneratorSession first = new(Toolchain.CreateGenerator(), Documents);
        RunTime firstTime = first.Run();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Documents} documents, each with an overlay, and a peanut; {first.CheckOutput(Documents) / 1e6:F1} million characters of C#"));
        output.WriteLine("| run | clock ms best (median) | processor ms best (median) | as the compiler reports it, ms best (median) |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        Write("TuskGen, cold, first of the process", [firstTime], output);

        List<RunTime> cold = [], coldNull = [], edits = [], editsNull = [];
        for (int round = 0; round < rounds; round++)
        {
            Measure(Toolchain.CreateGenerator(), cold, edits);
            Measure(new NullGenerator(), coldNull, editsNull);
        }

        Write("TuskGen, cold", cold, output);
        Write("null generator, cold", coldNull, output);
        Write("TuskGen, one value edited", edits, output);
        Write("null generator, one value edited", editsNull, output);
    }

    /// <summary>The two sides of <c>generator</c> for a profiler to look at; each runs in the project that the first call makes.</summary>
    public static IEnumerable<Contestant> CreateContestants()
    {
        yield return new Contestant("cold", 0, static () => RunCold());
        yield return CreateEditing("edit", Toolchain.CreateGenerator);
        yield return CreateEditing("null", static () => new NullGenerator());
    }

    private static GeneratorSession RunCold()
    {
        GeneratorSession session = new(Toolchain.CreateGenerator(), Documents);
        session.Run();
        return session;
    }

    private static Contestant CreateEditing(string name, Func<IIncrementalGenerator> create)
    {
        GeneratorSession? session = null;
        int edit = 0;
        return new Contestant(name, 0, () =>
        {
            session ??= new GeneratorSession(create(), Documents);
            session.Edit(37 * edit % Documents, 30_000 + (edit++ % 1000));
            return session.Run();
        });
    }

    private static void Measure(IIncrementalGenerator generator, List<RunTime> cold, List<RunTime> edits)
    {
        GC.Collect();
        GeneratorSession session = new(generator, Documents);
        cold.Add(session.Run());
        session.CheckOutput(Documents);
        for (int edit = 0; edit < Edits; edit++)
        {
            session.Edit(37 * edit % Documents, 30_000 + edit);
            edits.Add(session.Run());
        }
    }

    private static void Write(string name, IReadOnlyList<RunTime> times, TextWriter output) => output.WriteLine(
        "| " + name + " | " + Cell(times.Select(static time => time.Clock)) + " | " + Cell(times.Select(static time => time.Processor)) + " | "
        + Cell(times.Select(static time => time.Driver)) + " |");

    private static string Cell(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[0].TotalMilliseconds:F1} ({sorted[sorted.Length / 2].TotalMilliseconds:F1})");
    }
}
