using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Generators;

/// <summary>From a project's templates and the models of its directives to the C# that the templates write. What is wrong with a template costs its own C# and nothing else.</summary>
internal static class TemplatePipeline
{
    public static void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectOptions> options, IncrementalValueProvider<DirectiveIndex> directives, IncrementalValueProvider<bool> canRun)
    {
        IncrementalValuesProvider<AdditionalText> texts = context.AdditionalTextsProvider.Where(static file => TemplateFile.IsTemplate(file));
        IncrementalValuesProvider<TemplateFile> files = texts
            .Combine(options.Select(static (all, _) => all.Folder))
            .Select(static (pair, stop) => TemplateFile.Read(pair.Left, pair.Right, stop)!)
            .Where(static file => file is not null)
            .WithTrackingName(Steps.Templates);
        IncrementalValueProvider<EquatableArray<string>> paths = files
            .Select(static (file, _) => file.Path)
            .Collect()
            .Select(static (all, _) => new EquatableArray<string>([.. all.OrderBy(static path => path, StringComparer.Ordinal)]));

        // The gate: the template's text, and the model of the directive with its uses.
        IncrementalValuesProvider<TemplateJob> jobs = files
            .Combine(directives)
            .Combine(paths)
            .Select(static (all, _) => TemplateJob.Create(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(Steps.TemplateJobs);
        IncrementalValuesProvider<TemplateOutput> outputs = jobs
            .Select(static (job, stop) => TemplateEngine.Run(job, stop))
            .WithTrackingName(Steps.TemplateOutputs);

        context.RegisterSourceOutput(outputs.Combine(canRun).Where(static pair => pair.Right), static (output, pair) => Add(output, pair.Left));
        context.RegisterSourceOutput(
            outputs.Where(static made => made.Findings.Count > 0).Combine(texts.Collect()).Combine(context.AnalyzerConfigOptionsProvider),
            static (output, all) => Report(output, all.Left.Left, all.Left.Right, all.Right));
    }

    private static void Add(SourceProductionContext output, TemplateOutput made)
    {
        foreach (TemplateCode code in made.Codes)
            output.AddSource(code.HintName, code.Text);

        if (made.Broken is { } broken)
            output.ReportDiagnostic(Companions.Describe(broken, "from templates"));

        if (made.Failure is { } failure)
            output.ReportDiagnostic(failure.ToDiagnostic(Location.None));
    }

    private static void Report(SourceProductionContext output, TemplateOutput made, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider)
    {
        string folder = ProjectOptions.Read(provider).Folder;
        AdditionalText? file = files.FirstOrDefault(file => ProjectFolder.Relative(folder, file.Path) == made.File.Path);
        TuskText text = new(made.File.Text, made.File.Path);
        foreach (TemplateFinding found in made.Findings)
        {
            Severity severity = file is null ? found.Rule.Severity : new FileSeverities(provider.GetOptions(file)).Of(found.Rule);
            TuskDiagnostic diagnostic = new(found.Rule, new SourceLocation(text, new Syntax.TextSpan(found.Start, found.Length)), found.First, found.Second);
            if (severity != Severity.None)
                output.ReportDiagnostic(DocumentDiagnostics.Create(diagnostic, severity, path => file?.Path ?? path));
        }
    }
}
