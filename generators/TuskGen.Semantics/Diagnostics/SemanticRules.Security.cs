using TuskGen.Syntax;

namespace TuskGen.Semantics;

public static partial class SemanticRules
{
    /// <summary>SQL put together from parts.</summary>
    public static readonly DiagnosticRule BuiltSql = new(
        "TSK5002",
        Severity.Error,
        "SQL put together from parts",
        "The text of `@query` is put together from parts, which lets values become SQL: use a parameter, as in `@query(\"… where id = ?\", id)`.")
    {
        IsConfigurable = true,
    };

    private static DiagnosticRule[] SecurityRules =>
    [
        BuiltSql,
    ];
}
