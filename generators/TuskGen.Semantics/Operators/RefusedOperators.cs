namespace TuskGen.Semantics;

/// <summary>Operators of other dialects that run code, and are refused.</summary>
internal static class RefusedOperators
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["shell"] = "building or loading a document runs no process: pass the result in by a variable, `@env(\"NAME\")`",
        ["exec"] = "building or loading a document runs no process: pass the result in by a variable, `@env(\"NAME\")`",
        ["eval"] = "text is never run as code: write the expression itself",
        ["php"] = "a document runs no PHP: use an operator such as `@date(\"Y-m-d\")` or `@env(\"NAME\")`, or compute the value in C#",
    };

    public static string? InsteadOf(string name) => Instead.TryGetValue(name, out string? instead) ? instead : null;
}
