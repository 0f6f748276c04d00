namespace TuskGen.Semantics;

/// <summary>The constraints of one type, in the order in which they are written.</summary>
public sealed record ConstraintSet
{
    /// <summary>The set.</summary>
    /// <param name="all">The constraints.</param>
    /// <param name="message">What <c>message: "…"</c> says instead of the constraint's own words; null for none.</param>
    public ConstraintSet(IReadOnlyList<Constraint> all, string? message)
    {
        All = all;
        Message = message;
    }

    /// <summary>No constraint.</summary>
    public static ConstraintSet None { get; } = new([], null);

    /// <summary>The constraints.</summary>
    public IReadOnlyList<Constraint> All { get; }

    /// <summary>What <c>message: "…"</c> says instead of the constraint's own words; null for none.</summary>
    public string? Message { get; }

    /// <summary>Whether both ask the same in the same order.</summary>
    public bool Equals(ConstraintSet? other) => other is not null && Message == other.Message && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Count;
}
