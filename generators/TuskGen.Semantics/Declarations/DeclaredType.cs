namespace TuskGen.Semantics;

/// <summary>What a field's type says: a <see cref="DeclaredScalar"/>, <see cref="DeclaredList"/>, <see cref="DeclaredMap"/>, <see cref="DeclaredName"/> or
/// <see cref="DeclaredChoice"/>.</summary>
public abstract record DeclaredType
{
    private protected DeclaredType()
    {
    }

    /// <summary>What its values must be beyond their kind.</summary>
    public ConstraintSet Constraints { get; init; } = ConstraintSet.None;

    /// <summary>The type as the language writes it, without constraints: <c>int</c>, <c>uri[]</c>, <c>map&lt;string, Server&gt;</c>.</summary>
    public abstract string TypeText { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => TypeText;
}
