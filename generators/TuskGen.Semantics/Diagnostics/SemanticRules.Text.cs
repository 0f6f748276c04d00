using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Text without quotes.</summary>
    public static readonly DiagnosticRule BareWord = new(
        "TSK0120",
        Severity.Hint,
        "Text without quotes",
        "`{0}` names no key in scope, so it is text: quote it (\"{0}\"){1}");

    /// <summary>Text without quotes, where a schema exists or a name is near.</summary>
    public static readonly DiagnosticRule SuspiciousBareWord = BareWord with { Severity = Severity.Warning };

    /// <summary>Subtraction without spaces.</summary>
    public static readonly DiagnosticRule GluedMinus = new(
        "TSK0501",
        Severity.Error,
        "Subtraction without spaces",
        "`{0}` reads as one word, but `{1}` is a key: write `{2}`.");

    /// <summary>Word that looks like a constant.</summary>
    public static readonly DiagnosticRule YesNoIsText = new(
        "TSK0502",
        Severity.Warning,
        "Word that looks like a constant",
        "`{0}` is text here, not a constant: write `{1}`, or quote it (\"{0}\").");

    /// <summary>`$name` in a string is text.</summary>
    public static readonly DiagnosticRule DollarIsText = new(
        "TSK0503",
        Severity.Hint,
        "`$name` in a string is text",
        "`{0}` is text here, since the base of this document defines no global of that name: {1}");

    /// <summary>`$name` in a string is text, where a global seems to be meant.</summary>
    public static readonly DiagnosticRule SuspiciousDollar = DollarIsText with { Severity = Severity.Warning };

    /// <summary>Braces around a name outside a string.</summary>
    public static readonly DiagnosticRule BracedName = new(
        "TSK0504",
        Severity.Hint,
        "Braces around a name outside a string",
        "`${{{0}}}` needs no braces outside a string.");

    /// <summary>Element of a list that names a table.</summary>
    public static readonly DiagnosticRule ElementNamesTable = new(
        "TSK0505",
        Severity.Warning,
        "Element of a list that names a table",
        "`{0}` is text here, though a table has that name: quote it (\"{0}\"), or write `@{0}` for the table.");

    /// <summary>`||` as a fallback.</summary>
    public static readonly DiagnosticRule OrMeansFallback = new(
        "TSK0506",
        Severity.Hint,
        "`||` as a fallback",
        "`||` behind a value that is no bool means `??`: write `??`.");

    /// <summary>Value that is a whole table.</summary>
    public static readonly DiagnosticRule ValueNamesTable = new(
        "TSK0507",
        Severity.Warning,
        "Value that is a whole table",
        "`{0}` names a table, and is all of it here: quote it (\"{0}\") if text is meant, or write `@{0}` for the table.");

    /// <summary>Word for a number that the language has not.</summary>
    public static readonly DiagnosticRule NoSuchNumber = new(
        "TSK0508",
        Severity.Warning,
        "Word for a number that the language has not",
        "`{0}` is text here, since the language has no such number: quote it (\"{0}\") if text is meant, else leave the key out or give it a number.");

    /// <summary>Number with a hyphen that is a range.</summary>
    public static readonly DiagnosticRule HyphenIsRange = new(
        "TSK0509",
        Severity.Warning,
        "Number with a hyphen that is a range",
        "`{0}: {1}` is the range {2}: quote it (\"{1}\") if text is meant, or write `{2}`.");

    private static DiagnosticRule[] TextRules =>
    [
        BareWord,
        GluedMinus,
        YesNoIsText,
        DollarIsText,
        BracedName,
        ElementNamesTable,
        OrMeansFallback,
        ValueNamesTable,
        NoSuchNumber,
        HyphenIsRange,
    ];
}
