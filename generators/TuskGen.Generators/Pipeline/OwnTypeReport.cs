using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>
/// Reports types of the project's own C# that stand against those of its documents: the compiler stops at them before it runs an analyzer. It looks at the compilation, and so it is an
/// output of implementation, which an editor does not ask for; a build does once. Which documents are concerned is found over names alone.
/// </summary>
internal static class OwnTypeReport
{
    public static void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<DeclaredTypes>> names, IncrementalValueProvider<ImmutableArray<DocumentGroup>> groups,
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files)
    {
        IncrementalValuesProvider<Collisions> concerned = names
            .Combine(context.CompilationProvider)
            .SelectMany(static (pair, _) => Find(pair.Left, pair.Right) is { } found ? new[] { found } : [])
            .WithTrackingName(Steps.OwnTypes);
        context.RegisterImplementationSourceOutput(
            concerned.Combine(groups).Combine(files).Combine(context.AnalyzerConfigOptionsProvider).Combine(context.CompilationProvider),
            static (output, all) => Report(output, all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right));
    }

    private static Collisions? Find(ImmutableArray<DeclaredTypes> documents, Compilation compilation)
    {
        string[] paths =
        [
            .. documents.Where(document => document.Names.Any(name => ProjectTypes.Has(compilation, document.Namespace, name)))
                .Select(static document => document.Path)
                .OrderBy(static path => path, StringComparer.Ordinal),
        ];
        return paths.Length == 0 ? null : new Collisions(new EquatableArray<string>(paths));
    }

    private static void Report(
        SourceProductionContext output,
        Collisions concerned,
        ImmutableArray<DocumentGroup> groups,
        ImmutableArray<AdditionalText> files,
        AnalyzerConfigOptionsProvider provider,
        Compilation compilation)
    {
        ProjectOptions options = ProjectOptions.Read(provider);
        IEnumerable<BoundDocument> documents = concerned.DocumentsOf(groups, output.CancellationToken);
        ProjectTypes project = new(compilation, options, output.CancellationToken);
        ErrorReport.ReportBetween(output, OwnTypeChecker.Check(documents, groups.Select(DeclarationUnit.Create), options.RootNamespace, project), files, provider, options);
    }
}
