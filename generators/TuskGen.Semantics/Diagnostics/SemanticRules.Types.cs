using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>Key that the type does not have.</summary>
    public static readonly DiagnosticRule UndeclaredKey = new(
        "TSK1044",
        Severity.Error,
        "Key that the type does not have",
        "`{0}` is no key of `{1}`: {2}");

    /// <summary>Key is missing.</summary>
    public static readonly DiagnosticRule MissingKey = new(
        "TSK2034",
        Severity.Error,
        "Key is missing",
        "{0} needs the key `{1}`, {2}, and no layer sets it: write `{1}: …`, or give the field of `{3}` a default or a `?`.");

    /// <summary>Value of another type.</summary>
    public static readonly DiagnosticRule OtherType = new(
        "TSK2035",
        Severity.Error,
        "Value of another type",
        "`{0}` is {1}, but is declared as {2}: expected {3}");

    /// <summary>Constraint is not met.</summary>
    public static readonly DiagnosticRule ConstraintNotMet = new(
        "TSK2036",
        Severity.Error,
        "Constraint is not met",
        "`{0}` is {1}: {2}.");

    /// <summary>Quotes that the type does not need.</summary>
    public static readonly DiagnosticRule NeedlessQuotes = new(
        "TSK2037",
        Severity.Hint,
        "Quotes that the type does not need",
        "`{0}` is declared as {1}, so that {2} needs no quotes.");

    /// <summary>Null where a value is required.</summary>
    public static readonly DiagnosticRule RequiredIsNull = new(
        "TSK2038",
        Severity.Error,
        "Null where a value is required",
        "`{0}` is null, but is declared as {1}: write a value, or declare it `{1}?`.");

    /// <summary>Kind of a table is not known.</summary>
    public static readonly DiagnosticRule UnknownKind = new(
        "TSK2039",
        Severity.Error,
        "Kind of a table is not known",
        "`{0}` is one of {1}, which its key `kind` tells apart: {2}");

    /// <summary>Live value where none is declared.</summary>
    public static readonly DiagnosticRule LiveNotDeclared = new(
        "TSK2040",
        Severity.Error,
        "Live value where none is declared",
        "`{0}` is computed when the program asks, which its type, that others may share, does not say: put `@live` above the field, or the value into a key of the root.");

    /// <summary>Secret written as text.</summary>
    public static readonly DiagnosticRule SecretAsText = new(
        "TSK5003",
        Severity.Error,
        "Secret written as text",
        "`{0}` is declared as a secret, and stands here for everyone to read: write `@secret(\"{1}\")` or `@env(\"{2}\")`, and change the secret, since others may have seen it.");

    /// <summary>Secret where none is declared.</summary>
    public static readonly DiagnosticRule SecretNotDeclared = new(
        "TSK5004",
        Severity.Error,
        "Secret where none is declared",
        "`{0}` holds a secret, but is declared as {1}, which would show it: {2}");

    /// <summary>Name that nothing has.</summary>
    public static readonly DiagnosticRule NameOfNothing = new(
        "TSK2041",
        Severity.Error,
        "Name that nothing has",
        "`{0}` is \"{1}\", and no {2} is called so: {3}");

    private static DiagnosticRule[] TypeRules =>
    [
        UndeclaredKey,
        MissingKey,
        OtherType,
        ConstraintNotMet,
        NeedlessQuotes,
        RequiredIsNull,
        UnknownKind,
        LiveNotDeclared,
        SecretAsText,
        SecretNotDeclared,
        NameOfNothing,
    ];
}
