namespace TuskGen.Semantics;

/// <summary>The operators of the live and request phases.</summary>
internal static class LiveOperators
{
    private const ValueKinds Tunable = ValueKinds.Number | ValueKinds.Duration | ValueKinds.Size | ValueKinds.Percent;

    public static IReadOnlyList<OperatorSignature> All { get; } =
    [
        new(
            "query",
            OperatorPhase.Live,
            [new("sql", ValueKinds.String), new("arguments", ValueKinds.Any, IsOptional: true, IsVariadic: true)],
            TuskKind.Any,
            "Rows of a database. Values go in as parameters, never as text."),
        new(
            "http",
            OperatorPhase.Live,
            [new("method", ValueKinds.String), new("url", ValueKinds.String | ValueKinds.Table, IsOptional: true),
                new("options", ValueKinds.Any, IsOptional: true, IsVariadic: true)],
            TuskKind.Any,
            "The answer to an HTTP request."),
        new(
            "graphql",
            OperatorPhase.Live,
            [new("query", ValueKinds.String), new("variables", ValueKinds.Any, IsOptional: true, IsVariadic: true)],
            TuskKind.Any,
            "The data of a GraphQL query."),
        new(
            "cache",
            OperatorPhase.Live,
            [new("ttl", ValueKinds.Duration | ValueKinds.String), new("value") { IsDeferred = true }],
            TuskKind.Any,
            "A live value, kept for a time after it was computed."),
        new(
            "metrics",
            OperatorPhase.Live,
            [new("name", ValueKinds.String), new("value", ValueKinds.Any, IsOptional: true)],
            TuskKind.Any,
            "A metric: records the value, or reads what was recorded."),
        new(
            "learn",
            OperatorPhase.Live,
            [new("key", ValueKinds.String), new("initial", Tunable)],
            TuskKind.Any,
            "A number, duration, size or percent that follows the exponentially weighted average of what the program reports."),
        new(
            "optimize",
            OperatorPhase.Live,
            [new("key", ValueKinds.String), new("initial", Tunable)],
            TuskKind.Any,
            "A number, duration, size or percent that the runtime tunes by hill-climbing on a reported score."),
        new(
            "request",
            OperatorPhase.Request,
            [new("name", ValueKinds.String, IsOptional: true)],
            TuskKind.Any,
            "The request that is being answered; only in `#api` bodies and in files that begin with `#!api`."),
    ];
}
