using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Roslyn;
using TuskGen.Syntax;

namespace TuskGen.Analyzers;

/// <summary>Reports on each <c>.tsk</c> file, and on <c>tusk.lock</c>, what the front-end found wrong with it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            ProjectFindings findings = new(start.Options, start.Compilation);
            start.RegisterAdditionalFileAction(file => Report(file, findings));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, ProjectFindings findings)
    {
        AdditionalText file = context.AdditionalFile;
        if (!ParsedFiles.IsDocument(file) && !findings.IsLock(file))
        {
            return;
        }

        string path = findings.RelativePath(file);
        try
        {
            Findings found = findings.Get(context.CancellationToken);
            if (found.IsRepeated(file))
            {
                return;
            }

            FileSeverities severities = new(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file));
            foreach (KeyValuePair<string, string> unknown in severities.Unknown())
            {
                context.ReportDiagnostic(
                    HostDiagnostics.Create(HostRules.UnknownSeverity, FileLocation.Start(file), unknown.Key, unknown.Value, path));
            }

            foreach (KeyValuePair<string, string> refused in severities.Refused())
            {
                context.ReportDiagnostic(
                    HostDiagnostics.Create(HostRules.RefusedSeverity, FileLocation.Start(file), refused.Key, refused.Value, path));
            }

            foreach (TuskDiagnostic diagnostic in found.DiagnosticsOf(path))
            {
                Severity severity = severities.Of(diagnostic.Rule);
                if (severity != Severity.None)
                {
                    context.ReportDiagnostic(DocumentDiagnostics.Create(diagnostic, severity, found.CompilerPath));
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception that leaves an analyzer becomes the warning AD0001, and the build passes unchecked.
            context.ReportDiagnostic(Failure.From(Activity.Checking, path, exception).ToDiagnostic(FileLocation.Start(file)));
        }
    }
}
