using System.Runtime.CompilerServices;
using TuskGen.Emit;
using TuskGen.Roslyn;
using TuskGen.Semantics;
using TuskGen.Templates;

namespace TuskGen.Generators;

/// <summary>
/// The door to the templates' assemblies. A project without a template never comes here, so that it neither loads them nor is stopped by one that does not load.
/// </summary>
internal static class TemplateEngine
{
    /// <summary>Runs a template for each directive of its name.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TemplateOutput Run(TemplateJob job, CancellationToken stop)
    {
        if (job.Other is { } other)
            return Found(job, new TemplateFinding(SemanticRules.TemplateTwice, 0, 0, job.File.Directive, other));

        if (job.Near is { } near)
        {
            string mend = near.Length > 0 ? "did you mean `" + near + TemplateFile.Extension + "`?" : "declare it, or remove the template";
            return Found(job, new TemplateFinding(SemanticRules.TemplateOfNothing, 0, 0, job.File.Directive, mend));
        }

        TemplateOutput? made = null;
        try
        {
            BrokenAssembly? broken = Companions.FindBrokenAssembly([Load, () => made = RunAll(job, stop)]);
            return made ?? new TemplateOutput(job.File, default, default, Broken: broken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new TemplateOutput(job.File, default, default, Failure: Failure.From(Activity.Emitting, job.File.Path, exception));
        }
    }

    private static TemplateOutput Found(TemplateJob job, TemplateFinding finding) => new(job.File, default, new EquatableArray<TemplateFinding>([finding]));

    // Apart, so that the runtime asks for these assemblies only here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Load() => TemplateRunner.Load();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TemplateOutput RunAll(TemplateJob job, CancellationToken stop)
    {
        List<TemplateCode> codes = [];
        HashSet<TemplateFinding> findings = [];
        for (int i = 0; i < job.Inputs.Count; i++)
        {
            DirectiveInput input = job.Inputs[i];
            TemplateResult result = TemplateRunner.Run(job.File.Text, input, TemplateLimits.Default, stop);
            if (result.Code is { } code)
                codes.Add(new TemplateCode(job.HintName(i), TemplateHeader.Of(job.File.Path, input.Directive) + code));

            foreach (TemplateFault fault in result.Faults)
            {
                // Where a document is wrong values are missing, which the template cannot know.
                if (!input.IsBroken || fault.Rule != SemanticRules.TemplateFailure)
                    findings.Add(Finding(fault, input.Directive));
            }
        }

        return new TemplateOutput(job.File, new EquatableArray<TemplateCode>([.. codes]), new EquatableArray<TemplateFinding>([.. findings]));
    }

    private static TemplateFinding Finding(TemplateFault fault, DirectiveModel directive) => fault.Rule == SemanticRules.TemplateFailure
        ? new TemplateFinding(fault.Rule, fault.Start, fault.Length, directive.Name, fault.Message)
        : new TemplateFinding(fault.Rule, fault.Start, fault.Length, fault.Message);
}
