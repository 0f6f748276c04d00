using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Template does not parse.</summary>
    public static readonly DiagnosticRule TemplateSyntax = new(
        "TSK4020",
        Severity.Error,
        "Template does not parse",
        "The template does not parse: {0}.");

    /// <summary>Template fails.</summary>
    public static readonly DiagnosticRule TemplateFailure = new(
        "TSK4021",
        Severity.Error,
        "Template fails",
        "The template stops here while it writes C# for `#{0}`: {1}.");

    /// <summary>Template goes beyond a limit.</summary>
    public static readonly DiagnosticRule TemplateLimit = new(
        "TSK4022",
        Severity.Error,
        "Template goes beyond a limit",
        "The template goes beyond a limit that keeps builds quick, and writes nothing: {0}.");

    /// <summary>Directive has two templates.</summary>
    public static readonly DiagnosticRule TemplateTwice = new(
        "TSK4023",
        Severity.Error,
        "Directive has two templates",
        "`#{0}` has a template already, {1}: keep one of them.");

    /// <summary>Template of a directive that nobody declares.</summary>
    public static readonly DiagnosticRule TemplateOfNothing = new(
        "TSK4024",
        Severity.Warning,
        "Template of a directive that nobody declares",
        "No document of the project declares `#directive {0}`, so that this template is not used: {1}.");

    private static DiagnosticRule[] TemplateRules => [TemplateSyntax, TemplateFailure, TemplateLimit, TemplateTwice, TemplateOfNothing];
}
