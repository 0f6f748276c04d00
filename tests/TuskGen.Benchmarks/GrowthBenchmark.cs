using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TuskGen.Benchmarks.Compiling;
using TuskGen.Benchmarks.Growing;
using TuskGen.Benchmarks.Processes;

namespace TuskGen.Benchmarks;

/// <summary><c>growth</c>: whether time and size grow as the number of keys does, for shapes that are inferred and for declared ones.</summary>
internal static class GrowthBenchmark
{
    private static readonly int[] s_sizes = [100, 1_000, 10_000];

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Shop",
        [],
        Toolchain.References.Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    public static void Run(int rounds, TextWriter output)
    {
        Measure(1_000, isDeclared: true);
        Measure(1_000, isDeclared: false);
        output.WriteLine("| keys | shape | generator ms (µs a key) | compiler ms (µs a key) | characters of C# (a key) | bytes of assembly (a key) | builders | longest builder, characters |");
        output.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (bool isDeclared in (bool[])[false, true])
        {
            foreach (int keys in s_sizes)
            {
                Growth[] all = [.. Enumerable.Range(0, rounds).Select(_ => Measure(keys, isDeclared))];
                Growth one = all[0];
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {keys} | {(isDeclared ? "declared" : "inferred")} | {Time(all.Min(static growth => growth.Generator), keys)} | {Time(all.Min(static growth => growth.Compiler), keys)} | " +
                    $"{one.Characters} ({one.Characters / keys}) | {one.Bytes} ({one.Bytes / keys}) | {one.Builders} | {one.LongestBuilder} |"));
            }
        }
    }

    private static string Time(TimeSpan time, int keys) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F1} ({time.TotalMicroseconds / keys:F1})");

    private static Growth Measure(int keys, bool isDeclared)
    {
        GC.Collect();
        GeneratorSession session = new(Toolchain.CreateGenerator(), GrownDocument.Create(keys, isDeclared));
        RunTime generator = session.Run();
        if (session.Diagnostics.FirstOrDefault() is { } problem)
            throw new InvalidOperationException(problem.ToString());

        (string Path, string Text)[] sources = [.. session.Sources()];
        TimeSpan start = ProcessorTime.OfThread();
        CSharpCompilation compilation = s_empty.AddSyntaxTrees(sources.Select(static source => CSharpSyntaxTree.ParseText(source.Text, path: source.Path)));
        using MemoryStream image = new();
        if (compilation.Emit(image) is { Success: false } broken)
            throw new InvalidOperationException("What was generated does not compile: " + broken.Diagnostics.First(static found => found.Severity == DiagnosticSeverity.Error));

        TimeSpan compiler = ProcessorTime.OfThread() - start;
        MethodDeclarationSyntax[] builders = [.. compilation.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()).Where(IsBuilder)];
        return new Growth(generator.Processor, compiler, sources.Sum(static source => (long)source.Text.Length), image.Length, builders.Length, builders.Max(static method => method.Span.Length));
    }

    /// <summary>It takes the load's reader and gives a record.</summary>
    private static bool IsBuilder(MethodDeclarationSyntax method) =>
        method.ReturnType is not PredefinedTypeSyntax && method.ParameterList.Parameters.Any(static parameter => parameter.Type?.ToString().EndsWith("TuskReader", StringComparison.Ordinal) == true);
}
