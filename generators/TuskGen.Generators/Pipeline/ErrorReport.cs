using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Roslyn;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Generators;

/// <summary>
/// Reports the errors of documents in builds, as the analyzer does, and beside an error every document's warnings. The compiler does not wait for analyzers when a declaration is broken, as
/// it is where a document's mistake takes away a type that a signature names, nor once a generator has reported an error: what they would say would then not be shown. What both report
/// is printed once, since it is equal.
/// </summary>
internal static class ErrorReport
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DocumentGroup> groups, IncrementalValueProvider<ImmutableArray<AdditionalText>> files)
    {
        IncrementalValuesProvider<DocumentGroup> faulty = groups
            .Where(static group => BoundGroups.Get(group, CancellationToken.None).Document is { } document && HasFindings(document))
            .WithTrackingName(Steps.Faulty);
        IncrementalValueProvider<bool> isBroken = faulty
            .Where(static group => BoundGroups.Get(group, CancellationToken.None).Document is { HasErrors: true })
            .Collect()
            .Select(static (broken, _) => broken.Length > 0)
            .WithTrackingName(Steps.Broken);

        // Only documents with errors or warnings come here, so that the others cost nothing however often files change.
        context.RegisterSourceOutput(
            faulty.Combine(isBroken).Where(static pair => pair.Right).Combine(files).Combine(context.AnalyzerConfigOptionsProvider),
            static (output, all) => Report(output, all.Left.Left.Left, all.Left.Right, all.Right));
    }

    private static bool HasFindings(BoundDocument document) => document.Diagnostics.Any(static found => found.Severity >= Severity.Warning);

    private static void Report(SourceProductionContext output, DocumentGroup group, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider)
    {
        ProjectOptions options = ProjectOptions.Read(provider);
        if (options.AnalyzersRun && !options.IsDesignTime && BoundGroups.Get(group, output.CancellationToken).Document is { } document)
        {
            Report(output, [.. document.Diagnostics, .. RefusedSuppressions(document)], files, provider, options.Folder);
        }
    }

    /// <summary>What says why a comment takes no error away. Whether one is used at all is known only where every document is, which the analyzer looks at.</summary>
    private static IEnumerable<TuskDiagnostic> RefusedSuppressions(BoundDocument document) => document.Diagnostics
        .GroupBy(static found => found.Location.Text)
        .SelectMany(group => document.Group.Document.All.FirstOrDefault(file => ReferenceEquals(file.Tree.Text, group.Key)) is { } file ? Suppressions.Apply(file.Tree, [.. group]) : [])
        .Where(static found => found.Rule == SemanticRules.RefusedSuppression);

    /// <summary>Reports errors that no document has for itself alone; where no analyzer runs they are one without a place.</summary>
    public static void ReportBetween(
        SourceProductionContext output, IReadOnlyList<TuskDiagnostic> found, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider, ProjectOptions options)
    {
        TuskDiagnostic[] errors = [.. found.Where(static diagnostic => diagnostic.Severity == Severity.Error)];
        if (options.AnalyzersRun && !options.IsDesignTime)
        {
            Report(output, errors, files, provider, options.Folder);
        }
        else if (!options.AnalyzersRun && errors.Length > 0)
        {
            string count = errors.Length == 1 ? "an error" : errors.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " errors";
            output.ReportDiagnostic(HostDiagnostics.Create(HostRules.HiddenErrors, errors[0].Location.Text.Path, count, errors[0].Id + ": " + errors[0].Message));
        }
    }

    /// <summary>Reports errors and warnings as the analyzer does.</summary>
    public static void Report(
        SourceProductionContext output, IReadOnlyList<TuskDiagnostic> diagnostics, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider, string folder)
    {
        Dictionary<string, AdditionalText> byPath = new(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            string path = ProjectFolder.Relative(folder, file.Path);
            if (!byPath.ContainsKey(path))
            {
                byPath.Add(path, file);
            }
        }

        foreach (TuskDiagnostic found in diagnostics)
        {
            if (found.Severity < Severity.Warning || Suppressions.IsSuppressed(found) || !byPath.TryGetValue(found.Location.Text.Path, out AdditionalText? file))
            {
                continue;
            }

            Severity severity = new FileSeverities(provider.GetOptions(file)).Of(found.Rule);
            if (severity != Severity.None)
            {
                output.ReportDiagnostic(DocumentDiagnostics.CreateShared(found, severity, path => byPath.TryGetValue(path, out AdditionalText? known) ? known.Path : path));
            }
        }
    }
}
