using TuskGen.Syntax;

namespace TuskGen.Roslyn;

/// <summary>The rules about the project and the compiler around the documents; those about documents are in the front-end's catalogue.</summary>
public static class HostRules
{
    /// <summary>A document has errors, and no analyzer runs that would show them.</summary>
    public static DiagnosticRule HiddenErrors { get; } = new(
        "TSK9000",
        Severity.Error,
        "A document has errors that no analyzer reports",
        "{0} has {1} that this build does not show, because its analyzers are switched off; build with RunAnalyzers=true to see each at its line. First: {2}");

    /// <summary>TuskGen itself failed.</summary>
    public static DiagnosticRule InternalFailure { get; } = new(
        "TSK9001",
        Severity.Error,
        "TuskGen failed",
        "TuskGen failed while it was {0} {1}: {2}. This is a fault of TuskGen, not of the document; please report it together with the document.");

    /// <summary>The project does not reference the runtime that generated code calls.</summary>
    public static DiagnosticRule RuntimeMissing { get; } = new(
        "TSK4900",
        Severity.Error,
        "The project does not reference TuskGen.Runtime",
        "This project has .tsk documents but does not reference TuskGen.Runtime, which the generated code calls; "
        + "reference the package TuskGen (target framework net10.0 or later), or set EnableDefaultTuskItems to false if no code is wanted");

    /// <summary>The referenced runtime does not fit this generator.</summary>
    public static DiagnosticRule RuntimeUnsupported { get; } = new(
        "TSK4901",
        Severity.Error,
        "The referenced TuskGen.Runtime does not fit this generator",
        "The referenced TuskGen.Runtime {0} has contract {1}; this version of TuskGen generates code for contract {2}. "
        + "Use the same version of the packages TuskGen and TuskGen.Runtime.");

    /// <summary>A build property of TuskGen has a value that means nothing.</summary>
    public static DiagnosticRule UnknownOption { get; } = new(
        "TSK4902",
        Severity.Error,
        "A build property of TuskGen has an unknown value",
        "The build property {0} is '{1}'; expected {2}");

    /// <summary>A severity in an <c>.editorconfig</c> is none of the four.</summary>
    public static DiagnosticRule UnknownSeverity { get; } = new(
        "TSK4903",
        Severity.Warning,
        "An .editorconfig sets an unknown severity",
        "The .editorconfig key '{0}' is '{1}' for {2}; expected none, hint, warning or error");

    /// <summary>An <c>.editorconfig</c> gives a severity to an error that keeps its own.</summary>
    public static DiagnosticRule RefusedSeverity { get; } = new(
        "TSK4904",
        Severity.Warning,
        "An .editorconfig weakens an error that leaves no value",
        "The .editorconfig key '{0}' is '{1}' for {2}, but this stays an error, since without it the program would run with a value that nobody wrote; mend what it says, and remove the key");

    /// <summary>The referenced assembly for hosts does not fit this generator.</summary>
    public static DiagnosticRule HostingUnsupported { get; } = new(
        "TSK6004",
        Severity.Error,
        "The referenced TuskGen.Hosting does not fit this generator",
        "The referenced TuskGen.Hosting {0} has contract {1}; this version of TuskGen generates code for contract {2}. "
        + "Use the same version of the packages TuskGen and TuskGen.Hosting.");

    /// <summary>C# configures a record that its document makes.</summary>
    public static DiagnosticRule ConfiguredInVain { get; } = new(
        "TSK6005",
        Severity.Warning,
        "Options that a document makes are configured in C#",
        "{0} changes nothing of {1}, since its document makes it, whole; change it where the host adds the document: o => o.With(c => c with {{ … }})");

    /// <summary>All of them, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [RuntimeMissing, RuntimeUnsupported, UnknownOption, UnknownSeverity, RefusedSeverity, HostingUnsupported, ConfiguredInVain, HiddenErrors, InternalFailure];
}
