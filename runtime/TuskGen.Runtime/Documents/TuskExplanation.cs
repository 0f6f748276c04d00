namespace TuskGen;

/// <summary>Where a key's value comes from.</summary>
/// <param name="Path">The key, parts joined by <c>:</c>.</param>
/// <param name="Environment">The environment asked about.</param>
/// <param name="Value">The value as it is now, a secret as <c>***</c>; null where the key has none in this environment, or something failed.</param>
/// <param name="Source">What gives it: <c>app.production.tsk(3,5)</c>, or the <c>variable APP__SERVER__PORT</c> or <c>argument --server:port</c> that overrides it; empty where nothing does.</param>
/// <param name="Document">The place in the document that an override hides, or <paramref name="Source"/> again where nothing overrides; empty where no layer sets the key.</param>
public sealed record TuskExplanation(string Path, string Environment, TuskValue? Value, string Source, string Document)
{
    /// <summary>Why the key has no value: the message of its failure, or of the one it stands on; null where nothing failed.</summary>
    public string? Failure { get; init; }

    /// <summary>The program's own operators that computed the value, as in <c>@slug</c>; none where something overrides it, or where a live value asks them later.</summary>
    public TuskList<string> Operators { get; init; } = [];

    /// <summary>Whether the value comes from outside the document.</summary>
    public bool IsOverridden => !string.Equals(Source, Document, StringComparison.Ordinal);

    /// <summary>One line that says it all.</summary>
    public override string ToString()
    {
        bool isHiding = IsOverridden && Document.Length > 0;
        if (Failure is not null)
        {
            string place = Source.Length == 0 ? "" : isHiding ? $", where {Source} overrides {Document}" : $", where {Source} sets it";
            return $"{Path} fails in {Environment}{place}: {Failure}";
        }

        string source = Source.Length == 0 ? "" : $", set by {Source}" + (Operators.Count == 0 ? "" : $" through {string.Join(", ", Operators)}") + (isHiding ? $", which overrides {Document}" : "");
        return $"{Path} = {Value?.ToString() ?? "absent"} in {Environment}{source}";
    }
}
