using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Expression cannot be computed.</summary>
    public static readonly DiagnosticRule NotComputable = new(
        "TSK2001",
        Severity.Error,
        "Expression cannot be computed",
        "`{0}` cannot be computed: {1}.");

    /// <summary>Condition is no bool.</summary>
    public static readonly DiagnosticRule ConditionNotBool = new(
        "TSK2002",
        Severity.Error,
        "Condition is no bool",
        "The condition `{0}` is {1}, and must be a bool: compare it, as in `{0} == …`.");

    /// <summary>Range is reversed.</summary>
    public static readonly DiagnosticRule RangeReversed = new(
        "TSK2003",
        Severity.Error,
        "Range is reversed",
        "The range `{0}` begins at {1}, above its end {2}: swap its ends, or quote it, or write `{1} - {2}` for the difference.");

    /// <summary>End of a range is no integer.</summary>
    public static readonly DiagnosticRule RangeEnds = new(
        "TSK2004",
        Severity.Error,
        "End of a range is no integer",
        "The ends of the range `{0}` must be integers that the compiler knows.");

    /// <summary>Value has no text.</summary>
    public static readonly DiagnosticRule NotText = new(
        "TSK2005",
        Severity.Error,
        "Value has no text",
        "`{0}` is {1}, which has no text to insert: insert one of its parts, or use `@join` or `@json`.");

    /// <summary>Value is too large.</summary>
    public static readonly DiagnosticRule ValueTooLarge = new(
        "TSK2006",
        Severity.Error,
        "Value is too large",
        "`{0}` is too large: {1}.");

    /// <summary>Document takes too long to evaluate.</summary>
    public static readonly DiagnosticRule TooManySteps = new(
        "TSK2007",
        Severity.Error,
        "Document takes too long to evaluate",
        "Evaluating the document takes more than 1,048,576 steps; they ran out at `{0}`: make it smaller, or split it.");

    /// <summary>Document's values are too large.</summary>
    public static readonly DiagnosticRule DocumentTooLarge = new(
        "TSK2008",
        Severity.Error,
        "Document's values are too large",
        "The values of the document take more than 16 MiB together; the limit was passed at `{0}`: refer to large values in fewer places.");

    /// <summary>References nest too deeply.</summary>
    public static readonly DiagnosticRule ReferencesTooDeep = new(
        "TSK2009",
        Severity.Error,
        "References nest too deeply",
        "`{0}` is reached through too many nested references: name what it needs directly.");

    /// <summary>Expression is too long to be computed at load.</summary>
    public static readonly DiagnosticRule LoadTooDeep = new(
        "TSK2010",
        Severity.Error,
        "Expression is too long to be computed at load",
        "`{0}` chains or nests more than 256 operations that are computed at load: give a part of it a key or global of its own, and refer to that.");

    /// <summary>Type where a value is needed.</summary>
    public static readonly DiagnosticRule TypeAsValue = new(
        "TSK2011",
        Severity.Error,
        "Type where a value is needed",
        "`{0}` is a type, and a value is needed here: types stand in the bodies of `#type` and `#config`.");

    /// <summary>Assertion failed.</summary>
    public static readonly DiagnosticRule AssertionFailed = new(
        "TSK2012",
        Severity.Error,
        "Assertion failed",
        "{0}: `{1}` is false{2}.");

    /// <summary>Layers disagree on a type.</summary>
    public static readonly DiagnosticRule ShapesDisagree = new(
        "TSK2013",
        Severity.Error,
        "Layers disagree on a type",
        "`{0}` is {1} here, but {2} {3}: make them alike, or declare `{4}`.");

    /// <summary>Elements of a list disagree.</summary>
    public static readonly DiagnosticRule MixedList = new(
        "TSK2014",
        Severity.Hint,
        "Elements of a list disagree",
        "The elements of `{0}` are {1} and {2}, so that it is `any[]`: make them alike.");

    /// <summary>Type is not known.</summary>
    public static readonly DiagnosticRule NothingKnown = new(
        "TSK2015",
        Severity.Warning,
        "Type is not known",
        "Only {1} is seen for `{0}`, so that its type is not known: declare it, as in `{2}`, or set it in some layer.");

    /// <summary>Version written as a number.</summary>
    public static readonly DiagnosticRule VersionAsFloat = new(
        "TSK2016",
        Severity.Warning,
        "Version written as a number",
        "`{0}: {1}` is the number {2}, where 1.10 equals 1.1: quote it, or write three parts ({1}.0).");

    /// <summary>Fallback that is never used.</summary>
    public static readonly DiagnosticRule UselessFallback = new(
        "TSK2017",
        Severity.Warning,
        "Fallback that is never used",
        "`{0}` is never null, so that what stands behind `??` is never used: remove it.");

    /// <summary>Nothing to append to.</summary>
    public static readonly DiagnosticRule AppendToOther = new(
        "TSK2018",
        Severity.Error,
        "Nothing to append to",
        "`{0}` cannot be appended to: it is {1} in {2}.");

    /// <summary>Type that only the load knows.</summary>
    public static readonly DiagnosticRule KnownAtLoadOnly = new(
        "TSK2019",
        Severity.Warning,
        "Type that only the load knows",
        "What `{0}` holds is known only when the document is loaded, so that it is `any`: {1}, or declare it, as in `{2}`.");

    private static DiagnosticRule[] ValuesRules =>
    [
        NotComputable,
        ConditionNotBool,
        RangeReversed,
        RangeEnds,
        NotText,
        ValueTooLarge,
        TooManySteps,
        DocumentTooLarge,
        ReferencesTooDeep,
        LoadTooDeep,
        TypeAsValue,
        AssertionFailed,
        ShapesDisagree,
        MixedList,
        NothingKnown,
        VersionAsFloat,
        UselessFallback,
        AppendToOther,
        KnownAtLoadOnly,
    ];
}
