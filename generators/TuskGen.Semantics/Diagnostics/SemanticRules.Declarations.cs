using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Declaration without a name or body.</summary>
    public static readonly DiagnosticRule DeclarationHeader = new(
        "TSK1040",
        Severity.Error,
        "Declaration without a name or body",
        "`#{0}` needs {1}.");

    /// <summary>Name is declared twice.</summary>
    public static readonly DiagnosticRule DeclaredTwice = new(
        "TSK1041",
        Severity.Error,
        "Name is declared twice",
        "The {0} `{1}` is declared twice {2}: rename or remove one of them.");

    /// <summary>Not a field.</summary>
    public static readonly DiagnosticRule NotAField = new(
        "TSK1042",
        Severity.Error,
        "Not a field",
        "`{0}` is no field: expected `name: type` or `name: type = default`, with a table's fields in a `#type` of its own.");

    /// <summary>Unknown type.</summary>
    public static readonly DiagnosticRule UnknownType = new(
        "TSK1043",
        Severity.Error,
        "Unknown type",
        "There is no type `{0}`: {1}");

    /// <summary>Type that never ends.</summary>
    public static readonly DiagnosticRule EndlessType = new(
        "TSK2033",
        Severity.Error,
        "Type that never ends",
        "`{0}` never ends, since {1}: {2}.");

    /// <summary>Not a type.</summary>
    public static readonly DiagnosticRule NotAType = new(
        "TSK2030",
        Severity.Error,
        "Not a type",
        "`{0}` is no type: {1}.");

    /// <summary>Constraint that does not fit.</summary>
    public static readonly DiagnosticRule ConstraintDoesNotFit = new(
        "TSK2031",
        Severity.Error,
        "Constraint that does not fit",
        "`{0}` cannot be asked here: {1}.");

    /// <summary>Pattern is wrong.</summary>
    public static readonly DiagnosticRule BadPattern = new(
        "TSK2032",
        Severity.Error,
        "Pattern is wrong",
        "The pattern `{0}` is wrong at its character {1}: {2}.");

    private static DiagnosticRule[] DeclarationRules =>
    [
        DeclarationHeader,
        DeclaredTwice,
        NotAField,
        UnknownType,
        EndlessType,
        NotAType,
        ConstraintDoesNotFit,
        BadPattern,
    ];
}
