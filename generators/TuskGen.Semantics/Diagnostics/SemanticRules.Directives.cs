using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Unknown directive.</summary>
    public static readonly DiagnosticRule UnknownDirective = new(
        "TSK4001",
        Severity.Error,
        "Unknown directive",
        "There is no directive `#{0}`: {1}");

    /// <summary>Directive is not built yet.</summary>
    public static readonly DiagnosticRule DirectiveNotBuilt = new(
        "TSK4002",
        Severity.Error,
        "Directive is not built yet",
        "`#{0}` is a directive of the language that is not built yet: remove it until it is.");

    /// <summary>Argument of a directive.</summary>
    public static readonly DiagnosticRule DirectiveArgument = new(
        "TSK4003",
        Severity.Error,
        "Argument of a directive",
        "`#{0}` needs {1}.");

    /// <summary>Directive stands twice.</summary>
    public static readonly DiagnosticRule DirectiveTwice = new(
        "TSK4004",
        Severity.Error,
        "Directive stands twice",
        "`#{0}` stands twice in this file: keep one of them.");

    /// <summary>Directive outside the base.</summary>
    public static readonly DiagnosticRule DirectiveOnlyInBase = new(
        "TSK4005",
        Severity.Error,
        "Directive outside the base",
        "`#{0}` counts for all layers, so it stands in the base of the document: move it there.");

    /// <summary>Unknown number of the language.</summary>
    public static readonly DiagnosticRule UnknownLanguage = new(
        "TSK4006",
        Severity.Error,
        "Unknown number of the language",
        "This compiler knows the language up to number {1}, and the document is written in {0}: update TuskGen.");

    /// <summary>Directive in an overlay alone.</summary>
    public static readonly DiagnosticRule DirectiveOnlyInOverlay = new(
        "TSK4007",
        Severity.Error,
        "Directive in an overlay alone",
        "`#{0} {1}` stands in an overlay, and no layer below has it: move it into the base, and set here what differs.");

    /// <summary>Overlay changes the shape of a directive.</summary>
    public static readonly DiagnosticRule ShapeInOverlay = new(
        "TSK4008",
        Severity.Error,
        "Overlay changes the shape of a directive",
        "`{0}` is part of the shape of `#{1}`, which is the same in every environment: set it in the base, or declare it `setting`.");

    /// <summary>Shape that the compiler does not know.</summary>
    public static readonly DiagnosticRule ShapeNotConstant = new(
        "TSK4009",
        Severity.Error,
        "Shape that the compiler does not know",
        "`{0}` is part of the shape of `#{1}`, which the compiler must know: write a value that needs no variable, or declare it `setting`.");

    /// <summary>Shape that environments disagree about.</summary>
    public static readonly DiagnosticRule ShapeDiffers = new(
        "TSK4010",
        Severity.Error,
        "Shape that environments disagree about",
        "`{0}` is part of the shape of `#{1}`, which is the same in every environment, and is {2} in {3} and {4} in {5}: write a value that no overlay changes, or declare it `setting`.");

    private static DiagnosticRule[] DirectivesRules =>
    [
        UnknownDirective,
        DirectiveNotBuilt,
        DirectiveArgument,
        DirectiveTwice,
        DirectiveOnlyInBase,
        UnknownLanguage,
        DirectiveOnlyInOverlay,
        ShapeInOverlay,
        ShapeNotConstant,
        ShapeDiffers,
    ];
}
