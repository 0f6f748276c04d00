namespace TuskGen;

/// <summary>What a live value computes: an operator with its arguments.</summary>
/// <param name="Path">The key whose value is asked for, parts joined by <c>:</c>.</param>
/// <param name="Operator">The operator without <c>@</c>, as in <c>query</c>.</param>
/// <param name="Arguments">Its arguments in order. What <c>@cache</c> wraps, as in <c>@cache(5m, @query(…))</c>, is a live value of its own.</param>
public sealed record LiveDescriptor(string Path, string Operator, TuskList<LiveArgument> Arguments)
{
    /// <summary>What the key is declared to hold, where the operator stands there alone or within <c>@cache</c>; in an expression <see cref="LiveTarget.Any"/>.</summary>
    public LiveTarget Target { get; init; } = LiveTarget.Any;

    /// <summary>The operator, where the program's own C# computes it; null for one of the language.</summary>
    internal TuskOperator? Declared { get; init; }

    /// <summary>Whether a secret is among the arguments, so that no message may repeat what others say of them.</summary>
    public bool HoldsSecret
    {
        get
        {
            foreach (LiveArgument argument in Arguments)
            {
                if (argument.Secret is not null)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The failure of an operator that cannot compute this value: <c>users is live, @query(…), and the database "Default" …</c>.</summary>
    /// <param name="clause">What is wrong, what was expected and how to mend it, as the end of a sentence without a full stop; no secret.</param>
    public TuskConfigurationException Failure(string clause) => new($"{Path} is live, {this}, and {clause}.");

    /// <summary>The call as a document writes it, without the texts of its arguments: they may hold secrets.</summary>
    public override string ToString() => $"@{Operator}({(Arguments.Count == 0 ? "" : "…")})";
}
