namespace TuskGen.Semantics;

/// <summary>A type or enum by its name.</summary>
/// <param name="Name">The name.</param>
public sealed record DeclaredName(string Name) : DeclaredType
{
    /// <inheritdoc/>
    public override string TypeText => Name;
}
