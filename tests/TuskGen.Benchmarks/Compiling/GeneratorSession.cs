using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TuskGen.Benchmarks.Processes;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>A project of many documents under one generator, as an editor or a build drives it.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText("class Program;", s_parse, "Program.cs")],
        Toolchain.References.Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly DocumentText[] _documents;
    private GeneratorDriver _driver;

    public GeneratorSession(IIncrementalGenerator generator, int count)
        : this(generator, ManyDocuments.Create(count))
    {
    }

    public GeneratorSession(IIncrementalGenerator generator, IEnumerable<(string Path, string Text)> files)
    {
        _documents = [.. files.Select(static file => new DocumentText(BuildProperties.Folder + file.Path, file.Text))];
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _documents, s_parse, new BuildProperties());
    }

    /// <summary>Runs the generator over what changed.</summary>
    /// <returns>The time on the clock and that of the processor; both of the whole driver.</returns>
    public RunTime Run()
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        TimeSpan processorStart = ProcessorTime.OfThread();
        _driver = _driver.RunGenerators(s_compilation);
        TimeSpan processor = ProcessorTime.OfThread() - processorStart;
        return new RunTime(System.Diagnostics.Stopwatch.GetElapsedTime(start), processor, _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime);
    }

    /// <summary>What the last run made, in characters.</summary>
    /// <exception cref="InvalidOperationException">It did not make two files of every document, or reported something.</exception>
    public long CheckOutput(int count)
    {
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        return result.Diagnostics.IsEmpty && result.Exception is null && result.GeneratedSources.Length == 2 * count
            ? result.GeneratedSources.Sum(static source => (long)source.SourceText.Length)
            : throw new InvalidOperationException(
                $"{count} documents gave {result.GeneratedSources.Length} files; "
                + (result.Exception?.ToString() ?? result.Diagnostics.FirstOrDefault()?.ToString() ?? "nothing was reported"));
    }

    /// <summary>What the last run reported.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _driver.GetRunResult().Diagnostics;

    /// <summary>What the last run made, by file name.</summary>
    public IEnumerable<(string Path, string Text)> Sources() =>
        _driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()));

    /// <summary>Gives one document another value.</summary>
    public void Edit(int index, int port)
    {
        int at = 2 * index;
        DocumentText edited = new(_documents[at].Path, ManyDocuments.TextOf(index, port));
        _driver = _driver.ReplaceAdditionalText(_documents[at], edited);
        _documents[at] = edited;
    }
}
