using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Roslyn;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Generators;

/// <summary>
/// Reports types of two documents that are called alike. Whether there are any is found over names alone, which no edit of a value or a comment changes; only where there are, the documents
/// are looked at. No code comes from it.
/// </summary>
internal static class CollisionReport
{
    public static void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<DeclaredTypes>> names, IncrementalValueProvider<ImmutableArray<DocumentGroup>> groups,
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files)
    {
        IncrementalValuesProvider<Collisions> collisions = names
            .SelectMany(static (all, _) => Collisions.Find(all) is { } found ? new[] { found } : [])
            .WithTrackingName(Steps.Collisions);
        context.RegisterSourceOutput(
            collisions.Combine(groups).Combine(files).Combine(context.AnalyzerConfigOptionsProvider),
            static (output, all) => Report(output, all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right));
    }

    private static void Report(
        SourceProductionContext output, Collisions collisions, ImmutableArray<DocumentGroup> groups, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider)
    {
        ProjectOptions options = ProjectOptions.Read(provider);
        BoundDocument[] documents = [.. collisions.DocumentsOf(groups, output.CancellationToken)];
        IReadOnlyList<TuskDiagnostic> found =
            [.. TypeNameChecker.Check(documents, options.RootNamespace), .. DeclarationNameChecker.Check(groups.Select(DeclarationUnit.Create), documents, options.RootNamespace)];
        ErrorReport.ReportBetween(output, found, files, provider, options);
    }
}
