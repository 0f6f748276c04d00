using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Type that the project declares itself.</summary>
    public static readonly DiagnosticRule TypeIsTaken = new(
        "TSK6001",
        Severity.Error,
        "Type that the project declares itself",
        "{0} becomes the C# type `{1}`, and {2} declares {3} of that name: {4}.");

    /// <summary>Member that the project declares itself.</summary>
    public static readonly DiagnosticRule MemberIsTaken = new(
        "TSK6002",
        Severity.Error,
        "Member that the project declares itself",
        "{0} becomes `{1}`, and {2} declares a member of that name: {3}.");

    /// <summary>Type that a global using brings in too.</summary>
    public static readonly DiagnosticRule TypeIsImported = new(
        "TSK6003",
        Severity.Warning,
        "Type that a global using brings in too",
        "{0} becomes the C# type `{1}`, and `{2}` brings in another one, so that C# finds this one in its namespace and elsewhere either or none: {3}.");

    private static DiagnosticRule[] CSharpRules =>
    [
        TypeIsTaken,
        MemberIsTaken,
        TypeIsImported,
    ];
}
