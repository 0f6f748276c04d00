namespace TuskGen;

/// <summary>What a live value computes: an operator with its arguments.</summary>
/// <param name="Path">The key whose value is asked for, parts joined by <c>:</c>.</param>
/// <param name="Operator">The operator without <c>@</c>, as in <c>query</c>.</param>
/// <param name="Arguments">Its arguments in order. What <c>@cache</c> wraps, as in <c>@cache(5m, @query(…))</c>, is a live value of its own.</param>
public sealed record LiveDescriptor(string Path, string Operator, TuskList<LiveArgument> Arguments)
{
    /// <summary>The call as a document writes it, without the texts of its arguments: they may hold secrets.</summary>
    public override string ToString() => $"@{Operator}({(Arguments.Count == 0 ? "" : "…")})";
}
