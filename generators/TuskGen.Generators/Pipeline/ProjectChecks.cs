using Microsoft.CodeAnalysis;
using TuskGen.Roslyn;
using TuskGen.Semantics;

namespace TuskGen.Generators;

/// <summary>What must hold of the project before code makes sense.</summary>
/// <param name="CanRun">Whether the referenced runtime fits the code that would be generated.</param>
/// <param name="HasHosting">Whether the project references an assembly for hosts that fits.</param>
internal sealed record ProjectChecks(IncrementalValueProvider<bool> CanRun, IncrementalValueProvider<bool> HasHosting)
{
    /// <summary>Registers the errors about the project, which only one with documents is told.</summary>
    public static ProjectChecks Register(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectOptions> options, IncrementalValueProvider<FileIndex> index)
    {
        IncrementalValueProvider<bool> hasDocuments = index.Select(static (files, _) => files.Files.Any(static file => file.Role == DocumentRole.Base));
        IncrementalValueProvider<RuntimeReference?> runtime = context.MetadataReferencesProvider
            .SelectMany(static (reference, _) => RuntimeReferenceReader.Read(reference, RuntimeReference.AssemblyName) is { } found ? new[] { found } : [])
            .Collect()
            .Select(static (found, _) => found.FirstOrDefault())
            .WithTrackingName(Steps.Runtime);

        context.RegisterSourceOutput(runtime.Combine(hasDocuments), static (output, pair) =>
        {
            if (pair.Right && Check(pair.Left) is { } error)
            {
                output.ReportDiagnostic(error);
            }
        });
        context.RegisterSourceOutput(options.Combine(hasDocuments), static (output, pair) =>
        {
            if (pair.Right && !pair.Left.HasKnownAccessibility)
            {
                output.ReportDiagnostic(
                    HostDiagnostics.Create(HostRules.UnknownOption, ProjectOptions.AccessibilityProperty, pair.Left.Accessibility, "public or internal"));
            }
        });
        IncrementalValueProvider<string> environments = index.Select(static (files, _) => string.Join(",", files.FindEnvironments()));
        context.RegisterSourceOutput(options.Select(static (all, _) => all.Environments).Combine(environments), static (output, pair) =>
        {
            string[] known = pair.Right.Split([','], StringSplitOptions.RemoveEmptyEntries);
            foreach (string name in pair.Left.Split([','], StringSplitOptions.RemoveEmptyEntries).Where(name => !known.Contains(name)))
            {
                output.ReportDiagnostic(HostDiagnostics.Create(
                    HostRules.UnknownOption,
                    ProjectOptions.EnvironmentsProperty,
                    name,
                    known.Length == 0 ? "nothing, since no document has an environment of its own" : "environments of the project's documents: " + string.Join(", ", known)));
            }
        });
        return new ProjectChecks(runtime.Select(static (found, _) => found is { IsSupported: true }), HostingPipeline.FindHosting(context, hasDocuments));
    }

    private static Diagnostic? Check(RuntimeReference? runtime) => runtime switch
    {
        null => HostDiagnostics.Create(HostRules.RuntimeMissing),
        { IsSupported: false } => HostDiagnostics.Create(
            HostRules.RuntimeUnsupported,
            runtime.Version,
            runtime.Contract is null ? "unknown" : "'" + runtime.Contract + "'",
            RuntimeReference.SupportedContract),
        _ => null,
    };
}
