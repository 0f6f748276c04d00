namespace TuskGen.Semantics;

/// <summary>The operators of the load phase.</summary>
internal static class LoadOperators
{
    public static IReadOnlyList<OperatorSignature> All { get; } =
    [
        new(
            "env",
            OperatorPhase.Load,
            [new("name", ValueKinds.String), new("default", ValueKinds.Scalar | ValueKinds.Null, IsOptional: true)],
            TuskKind.Any,
            "An environment variable, read as the declared type, else as the default's. Without a default and without the variable, loading fails with its name."),
        new(
            "file",
            OperatorPhase.Load,
            [new("path", ValueKinds.String)],
            TuskKind.String,
            "The text of a file, read when the configuration is loaded; the build never opens it."),
        new(
            "date",
            OperatorPhase.Load,
            [new("format", ValueKinds.String)],
            TuskKind.String,
            "The time of loading in UTC, in PHP's date letters: `Y-m-d H:i:s`, `c`."),
        new("now", OperatorPhase.Load, [], TuskKind.String, "The time of loading in UTC, as ISO 8601."),
        new("uuid", OperatorPhase.Load, [], TuskKind.String,
            "A random UUID (RFC 9562, version 4). A key that holds it has one value, however often it is referred to."),
        new("secret", OperatorPhase.Load, [new("name", ValueKinds.String)], TuskKind.String, "A secret of that name; printed as ***.") { IsSecret = true },
        new("feature", OperatorPhase.Load, [new("name", ValueKinds.String)], TuskKind.Bool, "Whether a feature is switched on."),
        new("hostname", OperatorPhase.Load, [], TuskKind.String, "The name of the machine that loads the configuration."),
    ];
}
