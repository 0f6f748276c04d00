using System.Globalization;
using TuskGen.Benchmarks.Contests;
using TuskGen.Benchmarks.Samples;
using TuskGen.Syntax;

namespace TuskGen.Benchmarks;

/// <summary><c>linear</c>: time a byte from 10 KB to 10 MB, for ordinary text and for texts that tempt a parser to look ahead again and again.</summary>
internal static class LinearBenchmark
{
    private static readonly int[] s_sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>A line or more, repeated up to the size; none closes what it opens.</summary>
    private static readonly (string Name, string Unit)[] s_temptations =
    [
        ("unclosed strings", "key: \"text\n"),
        ("unclosed strings on one line", "\"a "),
        ("unclosed long strings", "key: \"\"\" text\n"),
        ("unclosed apostrophes", "key: 'it\n"),
        ("unclosed holes", "key: \"${a + \n"),
        ("unclosed brackets", "key: [1, 2\n"),
        ("unclosed braces", "key {\n"),
        ("unclosed parentheses", "key: (1 + \n"),
        ("unclosed angles", "key >\n"),
        ("brackets on one line", "["),
        ("parentheses on one line", "("),
        ("heredocs", "key: <<SQL\n"),
        ("block comments", "key: 1 /* \n"),
        ("directive shapes", "#type A {\n"),
        ("directives with quotes", "#client a \"b {\n"),
        ("directives on one line", "#x { "),
        ("scripting", "if (a) {\n"),
        ("comments", "# comment { \"\n"),
        ("blank lines before a continuation", "\n"),
        ("binary chain", "1 + "),
        ("ternaries", "a ? b : "),
        ("hyphens", "a-"),
        ("dots", "a."),
    ];

    public static void Run(int rounds, TextWriter output)
    {
        Contest.Run([new Contestant("warm-up", 1, () => SyntaxTree.Parse(Ordinary(1_000_000)))], 1, TimeSpan.FromSeconds(4));
        output.WriteLine("ns of processor time a byte, median of " + rounds.ToString(CultureInfo.InvariantCulture) + " rounds");
        output.WriteLine("| text | 10 KB | 100 KB | 1 MB | 10 MB |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Write("ordinary", Ordinary, rounds, output);
        foreach ((string name, string unit) in s_temptations)
        {
            Write(name, size => "first: 1\nlast: " + Repeat(unit, size), rounds, output);
        }
    }

    private static string Ordinary(int size) =>
        SamplePrinter.ToTusk(Sample.Create(Math.Max(1, size / 560), Math.Max(12, (int)(size / 560.0 * Sample.Properties / Sample.Sections))));

    private static string Repeat(string unit, int size) => string.Concat(Enumerable.Repeat(unit, Math.Max(1, size / unit.Length)));

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
