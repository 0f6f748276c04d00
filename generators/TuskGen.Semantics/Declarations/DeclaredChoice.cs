namespace TuskGen.Semantics;

/// <summary><c>one_of(A, B)</c>: a table of one of the types, which its key <c>kind</c> names in snake_case.</summary>
public sealed record DeclaredChoice : DeclaredType
{
    /// <summary>The type.</summary>
    /// <param name="names">The names of the types, two or more.</param>
    public DeclaredChoice(IReadOnlyList<string> names) => Names = names;

    /// <summary>The names of the types.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public override string TypeText => "one_of(" + string.Join(", ", Names) + ")";

    /// <summary>Whether both have the same names in the same order.</summary>
    public bool Equals(DeclaredChoice? other) => other is not null && Constraints.Equals(other.Constraints) && Names.SequenceEqual(other.Names);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.Count;
}
