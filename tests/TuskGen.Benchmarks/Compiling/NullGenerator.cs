using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>The nodes of TuskGen's pipeline with nothing in them: what the compiler itself takes for a project of this shape.</summary>
internal sealed class NullGenerator : IIncrementalGenerator
{
    private const string Extension = ".tsk";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder) ? folder : "");
        IncrementalValuesProvider<ReadFile> files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(Extension, StringComparison.Ordinal))
            .Combine(options)
            .SelectMany(static (pair, stop) => ImmutableArray.Create(new ReadFile(pair.Left.Path, pair.Left.GetText(stop)!)));
        IncrementalValueProvider<int> index = files
            .Select(static (file, _) => file.Path)
            .Collect()
            .Select(static (all, _) => all.Length);
        IncrementalValuesProvider<ReadFile> groups = files
            .Where(static file => file.IsBase)
            .Combine(index)
            .Where(static pair => pair.Right > 0)
            .Select(static (pair, _) => pair.Left);
        IncrementalValuesProvider<ReadFile> documents = groups.Combine(options).Select(static (pair, _) => pair.Left);
        IncrementalValueProvider<bool> canRun = context.MetadataReferencesProvider
            .SelectMany(static (_, _) => ImmutableArray<bool>.Empty)
            .Collect()
            .Select(static (all, _) => all.IsEmpty);

        Register(context, documents, canRun, ".g.cs");
        Register(context, documents, canRun, ".map.g.cs");
        for (int silent = 0; silent < 3; silent++)
        {
            context.RegisterSourceOutput(
                documents.SelectMany(static (_, _) => ImmutableArray<string>.Empty)
                    .Combine(options).Where(static _ => true).Select(static (pair, _) => pair.Left),
                static (_, _) => { });
        }
    }

    private static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadFile> documents,
        IncrementalValueProvider<bool> canRun,
        string ending) =>
        context.RegisterSourceOutput(
            documents.SelectMany(static (file, _) => ImmutableArray.Create(file)).Combine(canRun).Where(static pair => pair.Right),
            (output, pair) => output.AddSource(System.IO.Path.GetFileName(pair.Left.Path) + ending, "// " + pair.Left.Path));

    private sealed record ReadFile(string Path, SourceText Text)
    {
        public bool IsBase => Path.AsSpan(Path.LastIndexOf('/') + 1).Count('.') == 1 && !Path.EndsWith("peanut.tsk", StringComparison.Ordinal);
    }
}
