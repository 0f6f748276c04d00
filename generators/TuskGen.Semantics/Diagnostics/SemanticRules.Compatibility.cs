using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    private const string Accept = "; undo it, or accept it for everybody by `dotnet build -t:TuskGenLock`.";

    /// <summary><c>tusk.lock</c> cannot be read.</summary>
    public static readonly DiagnosticRule BrokenLock = new(
        "TSK1050",
        Severity.Error,
        "`tusk.lock` cannot be read",
        "`tusk.lock` {0}: take the file back from version control, or write it anew by `dotnet build -t:TuskGenLock` after looking at what the last change did.");

    /// <summary>Published document is gone.</summary>
    public static readonly DiagnosticRule DocumentRemoved = new(
        "TSK1051",
        Severity.Warning,
        "Published document is gone",
        "`{0}` is published in `tusk.lock`, and the project has no such document any more" + Accept);

    /// <summary>Published key is gone.</summary>
    public static readonly DiagnosticRule KeyRemoved = new(
        "TSK1052",
        Severity.Warning,
        "Published key is gone",
        "The key `{0}` is published in `tusk.lock`, and is gone: whoever sets it sets nothing now" + Accept);

    /// <summary>Published key has another type.</summary>
    public static readonly DiagnosticRule KeyTypeChanged = new(
        "TSK1053",
        Severity.Warning,
        "Published key has another type",
        "`{0}` is published as `{1}`, and is `{2}` now: values that were right may be wrong" + Accept);

    /// <summary>Published key takes fewer values.</summary>
    public static readonly DiagnosticRule ConstraintTightened = new(
        "TSK1054",
        Severity.Warning,
        "Published key takes fewer values",
        "`{0}` is published as `{1}`, and `{2}` is asked of it now: values that were right may be wrong" + Accept);

    /// <summary>Published key must be set.</summary>
    public static readonly DiagnosticRule MadeRequired = new(
        "TSK1055",
        Severity.Warning,
        "Key must be set that could be left out",
        "`{0}` {1}, and must be set now: give it a default or `?`" + Accept);

    /// <summary>Published default is another one.</summary>
    public static readonly DiagnosticRule DefaultChanged = new(
        "TSK1056",
        Severity.Warning,
        "Published default is another one",
        "The default of `{0}` is published as {1}, and is {2} now: whoever leaves the key out gets another value" + Accept);

    /// <summary>Published member of an enum is gone.</summary>
    public static readonly DiagnosticRule MemberRemoved = new(
        "TSK1057",
        Severity.Warning,
        "Published member of an enum is gone",
        "The member `{0}` of the enum `{1}` is published in `tusk.lock`, and is gone" + Accept);

    /// <summary>Published environment is gone.</summary>
    public static readonly DiagnosticRule EnvironmentRemoved = new(
        "TSK1058",
        Severity.Warning,
        "Published environment is gone",
        "{0} is published in `tusk.lock`, and is no environment of `{1}` any more" + Accept);

    private static DiagnosticRule[] CompatibilityRules =>
    [
        BrokenLock,
        DocumentRemoved,
        KeyRemoved,
        KeyTypeChanged,
        ConstraintTightened,
        MadeRequired,
        DefaultChanged,
        MemberRemoved,
        EnvironmentRemoved,
    ];
}
