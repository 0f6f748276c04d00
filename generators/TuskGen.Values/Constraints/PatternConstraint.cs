namespace TuskGen;

/// <summary><c>string(pattern: "[a-z]+")</c>: the pattern matches the whole text.</summary>
/// <param name="Pattern">The pattern.</param>
public sealed record PatternConstraint(TextPattern Pattern) : Constraint
{
    /// <inheritdoc/>
    public override string Expected => "text that matches the pattern `" + Pattern.Source + "`";

    /// <inheritdoc/>
    public override bool IsMet(TuskValue value) => value is not TuskString text || Pattern.Matches(text.Value);

    /// <summary>Whether both have the same pattern.</summary>
    public bool Equals(PatternConstraint? other) => other is not null && other.Pattern.Source == Pattern.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern.Source);
}
