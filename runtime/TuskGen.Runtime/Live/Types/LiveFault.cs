namespace TuskGen;

/// <summary>What of a value is not as its type is declared.</summary>
/// <param name="Path">Its place, parts joined by <c>:</c>.</param>
/// <param name="Found">What stands there, without any secret; null where nothing does.</param>
/// <param name="Wrong">What was expected, without a full stop.</param>
/// <param name="Id">The compiler's number of the rule that is broken.</param>
internal sealed record LiveFault(string Path, string? Found, string Wrong, string Id)
{
    /// <summary>As the end of <c>users is live, @query(…), and gave …</c>, where <paramref name="root"/> is the key that was asked for.</summary>
    public string AsAnswer(string root) => Found is null ? $"no {Path}: {Wrong}" : $"{Found}{(Path == root ? "" : $" at {Path}")}: {Wrong}";

    /// <summary>As what a load says of a value.</summary>
    public string AsValue() => Found is null ? $"{Path} is missing; {Wrong}." : $"{Path} is {Found}{(Id == FailureIds.ConstraintNotMet ? ":" : ";")} {Wrong}{(Wrong.EndsWith('?') ? "" : ".")}";
}
