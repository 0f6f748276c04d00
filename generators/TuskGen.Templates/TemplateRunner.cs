using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using TuskGen.Emit;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Templates;

/// <summary>Runs templates of the user's own over directives of their own. It never throws for what a template does.</summary>
public static class TemplateRunner
{
    /// <summary>Loads the engine, so that a missing one is named before anything is asked of it.</summary>
    /// <exception cref="FileNotFoundException">The engine is not beside this assembly.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Load() => _ = typeof(Template).Name;

    /// <summary>The C# that a template writes for a directive.</summary>
    /// <param name="text">The template.</param>
    /// <param name="input">What it is given.</param>
    /// <param name="limits">What it may take.</param>
    /// <param name="stop">Stops it between two steps.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TemplateResult Run(string text, DirectiveInput input, TemplateLimits limits, CancellationToken stop)
    {
        if (text.Length > limits.Text)
            return Fail(new TemplateFault(SemanticRules.TemplateLimit, 0, 0, "it is longer than " + limits.Text.ToString(System.Globalization.CultureInfo.InvariantCulture) + " characters"));

        // The parser has a limit of its own: 250 parts within each other.
        Template template = Template.Parse(text);
        if (template.HasErrors)
            return Fail(First(template, text));

        SandboxContext context = new(limits, stop);
        context.PushGlobal(TemplateModel.Create(input));
        try
        {
            return new TemplateResult(template.Render(context), []);
        }
        catch (ScriptRuntimeException exception)
        {
            stop.ThrowIfCancellationRequested();
            return Fail(Locate(IsLimit(exception) ? SemanticRules.TemplateLimit : SemanticRules.TemplateFailure, exception.Span, exception.OriginalMessage, text));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or ArithmeticException or FormatException or InvalidCastException or IndexOutOfRangeException
            or KeyNotFoundException or NotSupportedException or NullReferenceException or OutOfMemoryException or InsufficientExecutionStackException)
        {
            // The engine lets some exceptions of its functions through.
            return Fail(Locate(SemanticRules.TemplateFailure, context.CurrentSpan, exception.Message, text));
        }
    }

    private static TemplateResult Fail(params TemplateFault[] faults) => new(null, faults);

    // What comes behind the first mistake is usually its consequence.
    private static TemplateFault First(Template template, string text)
    {
        LogMessage first = template.Messages.First(static message => message.Type == ParserMessageType.Error);
        return Locate(first.Message.Contains("depth limit") ? SemanticRules.TemplateLimit : SemanticRules.TemplateSyntax, first.Span, first.Message, text);
    }

    // The engine throws one type for everything; words in backticks are the template's own.
    private static bool IsLimit(ScriptRuntimeException exception)
    {
        if (exception is TemplateLimitException)
            return true;

        string said = string.Concat(exception.OriginalMessage.Split('`').Where(static (_, index) => index % 2 == 0));
        return said.Contains("Exceeding") || said.Contains("exceeds") || said.Contains("LimitToString") || said.Contains("too deeply nested") || said.Contains("OutputLimit");
    }

    private static TemplateFault Locate(DiagnosticRule rule, SourceSpan span, string message, string text)
    {
        // At the end of a text the engine gives a place before its beginning, or behind its end.
        bool isKnown = span.Start.Offset >= 0 && span.Start.Offset <= text.Length && !(span.Start.Offset == 0 && span.Start.Line == 0 && span.Start.Column == 0 && span.End.Offset <= 0);
        int start = isKnown ? span.Start.Offset : Math.Max(0, text.TrimEnd().Length - 1);
        int end = Math.Min(Math.Max(start, span.End.Offset + 1), text.Length);
        int line = text.IndexOf('\n', start, end - start);
        string said = message.Replace("\r", "").Replace('\n', ' ').Trim().TrimEnd('.');
        return new TemplateFault(rule, start, (line < 0 ? end : line) - start, said.Length == 0 ? "for a reason that the engine does not give" : said);
    }
}
