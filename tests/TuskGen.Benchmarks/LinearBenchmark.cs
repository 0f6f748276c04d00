using System.Globalization;
using TuskGen.Benchmarks.Contests;
using TuskGen.Benchmarks.Samples;
using TuskGen.Syntax;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Benchmarks;

/// <summary><c>linear</c>: time a byte from 10 KB to 10 MB, for ordinary text and for texts that tempt a parser to look ahead again and again.</summary>
internal static class LinearBenchmark
{
    private static readonly int[] s_sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    public static void Run(int rounds, TextWriter output)
    {
        Contest.Run([new Contestant("warm-up", 1, () => SyntaxTree.Parse(Ordinary(1_000_000)))], 1, TimeSpan.FromSeconds(4));
        output.WriteLine("ns of processor time a byte, median of " + rounds.ToString(CultureInfo.InvariantCulture) + " rounds");
        output.WriteLine("| text | 10 KB | 100 KB | 1 MB | 10 MB |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Write("ordinary", Ordinary, rounds, output);
        foreach ((string name, string unit) in TemptingTexts.All)
        {
            Write(name, size => TemptingTexts.Create(unit, size), rounds, output);
        }
    }

    private static string Ordinary(int size) =>
        SamplePrinter.ToTusk(Sample.Create(Math.Max(1, size / 560), Math.Max(12, (int)(size / 560.0 * Sample.Properties / Sample.Sections))));

    private static void Write(string name, Func<int, string> create, int rounds, TextWriter output)
    {
        output.Write("| " + name + " |");
        foreach (int size in s_sizes)
        {
            string text = create(size);
            Contestant contestant = new(name, text.Length, () => SyntaxTree.Parse(text));
            Score score = Contest.Run([contestant], size >= 10_000_000 ? Math.Min(rounds, 3) : rounds, TimeSpan.FromMilliseconds(200))[0];
            output.Write(string.Create(CultureInfo.InvariantCulture, $" {score.MedianProcessor.TotalNanoseconds / text.Length:F1} |"));
            output.Flush();
        }

        output.WriteLine();
    }
}
