using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>
/// Reports types of two documents that are called alike. Whether there are any is found over names alone, which no edit of a value or a comment changes; only where there are, the documents
/// are looked at. No code comes from it.
/// </summary>
internal static class CollisionReport
{
    public static void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DeclaredTypes> names, IncrementalValuesProvider<DocumentGroup> groups,
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files)
    {
        IncrementalValuesProvider<Collisions> collisions = names
            .WithTrackingName(Steps.Names)
            .Collect()
            .SelectMany(static (all, _) => Collisions.Find(all) is { } found ? new[] { found } : [])
            .WithTrackingName(Steps.Collisions);
        context.RegisterSourceOutput(
            collisions.Combine(groups.Collect()).Combine(files).Combine(context.AnalyzerConfigOptionsProvider),
            static (output, all) => Report(output, all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right));
    }

    private static void Report(
        SourceProductionContext output, Collisions collisions, ImmutableArray<DocumentGroup> groups, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider)
    {
        ProjectOptions options = ProjectOptions.Read(provider);
        IEnumerable<BoundDocument> documents = collisions.DocumentsOf(groups, output.CancellationToken);
        ErrorReport.ReportBetween(output, TypeNameChecker.Check(documents, options.RootNamespace), files, provider, options);
    }
}
