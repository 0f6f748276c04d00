using Microsoft.CodeAnalysis;
using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>What documents become for hosts, in a project that references TuskGen.Hosting.</summary>
internal static class HostingPipeline
{
    /// <summary>Finds out whether the project has hosts: of its references that says one value, which no edit of C# asks for again.</summary>
    public static IncrementalValueProvider<bool> FindHosting(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> hasDocuments)
    {
        IncrementalValueProvider<RuntimeReference?> hosting = context.MetadataReferencesProvider
            .SelectMany(static (reference, _) => RuntimeReferenceReader.Read(reference, RuntimeReference.HostingName) is { } found ? new[] { found } : [])
            .Collect()
            .Select(static (found, _) => found.FirstOrDefault())
            .WithTrackingName(Steps.Hosting);
        context.RegisterSourceOutput(hosting.Combine(hasDocuments), static (output, pair) =>
        {
            if (pair.Right && pair.Left is { IsSupported: false } unsupported)
            {
                output.ReportDiagnostic(HostDiagnostics.Create(
                    HostRules.HostingUnsupported, unsupported.Version, unsupported.Contract is null ? "unknown" : "'" + unsupported.Contract + "'", RuntimeReference.SupportedContract));
            }
        });
        return hosting.Select(static (found, _) => found is { IsSupported: true });
    }

    /// <summary>The models, of which an edit of a value changes none.</summary>
    public static IncrementalValuesProvider<HostingModel> Models(IncrementalValuesProvider<DocumentModel> types, IncrementalValueProvider<bool> hasHosting) => types
        .Combine(hasHosting)
        .Where(static pair => pair.Right)
        .Select(static (pair, _) => HostingModelBuilder.Build(pair.Left))
        .WithTrackingName(Steps.HostingModels);

    /// <summary>The texts that live files replace at run time.</summary>
    public static IncrementalValuesProvider<SourcesModel> Sources(
        IncrementalValuesProvider<DocumentGroup> groups, IncrementalValueProvider<ProjectOptions> options, IncrementalValueProvider<bool> hasHosting) => groups
        .Combine(hasHosting)
        .Where(static pair => pair.Right && pair.Left.HasConfiguration)
        .Select(static (pair, _) => pair.Left)
        .Combine(options.Select(static (all, _) => ModelOptions.Of(all)))
        .SelectMany(static (pair, stop) => BoundGroups.Get(pair.Left, stop).Document is { } document ? new[] { SourcesModelBuilder.Build(document, pair.Right) } : [])
        .WithTrackingName(Steps.Sources);
}
