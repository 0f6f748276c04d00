using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TuskGen.Templates;

/// <summary>One run of a template: the model, the functions, and nothing else of the world.</summary>
internal sealed class SandboxContext : TemplateContext
{
    private const int UnitsPerStep = 64;
    private readonly TemplateLimits _limits;
    private long _steps;

    public SandboxContext(TemplateLimits limits, CancellationToken stop)
        : base(TemplateFunctions.Create())
    {
        _limits = limits;
        StrictVariables = true;
        LoopLimit = limits.Loop;
        RecursiveLimit = limits.Depth;
        ObjectRecursionLimit = limits.Depth;
        LimitToString = limits.Text;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = limits.Text;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(100);
        NewLine = "\n";
        CancellationToken = stop;
        PushCulture(CultureInfo.InvariantCulture);
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        object? result = base.Evaluate(scriptNode, aliasReturnedFunction);
        _steps += 1 + (Size(result) / UnitsPerStep);
        if (_steps > _limits.Steps)
        {
            throw new TemplateLimitException(
                scriptNode?.Span ?? CurrentSpan,
                "it takes more than " + _limits.Steps.ToString(CultureInfo.InvariantCulture) + " steps; a step is a part of it that is evaluated, once for each round of a loop");
        }

        return result;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target is IScriptObject ? base.GetMemberAccessorImpl(target) : NoMembers.Instance;

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        ICollection many => many.Count,
        _ => 0,
    };
}
