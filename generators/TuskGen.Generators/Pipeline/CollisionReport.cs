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
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DeclaredTypes> names, IncrementalValuesProvider<DocumentGroup> groups)
    {
        IncrementalValuesProvider<Collisions> collisions = names
            .WithTrackingName(Steps.Names)
            .Collect()
            .SelectMany(static (all, _) => Collisions.Find(all) is { } found ? new[] { found } : [])
            .WithTrackingName(Steps.Collisions);
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files = context.AdditionalTextsProvider
            .Where(static file => ParsedFiles.IsDocument(file))
            .Collect();
        context.RegisterSourceOutput(
            collisions.Combine(groups.Collect()).Combine(files).Combine(context.AnalyzerConfigOptionsProvider),
            static (output, all) => Report(output, all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right));
    }

    private static void Report(
        SourceProductionContext output, Collisions collisions, ImmutableArray<DocumentGroup> groups, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider)
    {
        ProjectOptions options = ProjectOptions.Read(provider);
        HashSet<string> paths = new(collisions.Paths, StringComparer.Ordinal);
        IEnumerable<BoundDocument> documents = groups
            .Where(group => paths.Contains(group.Document.Base.Path))
            .Select(group => BoundGroups.Get(group, output.CancellationToken).Document)
            .OfType<BoundDocument>();
        ErrorReport.ReportBetween(output, TypeNameChecker.Check(documents, options.RootNamespace), files, provider, options);
    }
}
