namespace TuskGen.Semantics;

/// <summary><c>T[]</c>.</summary>
/// <param name="Element">The type of an element.</param>
/// <param name="IsElementOptional">Whether an element may be null: <c>T?[]</c>.</param>
public sealed record DeclaredList(DeclaredType Element, bool IsElementOptional) : DeclaredType
{
    /// <inheritdoc/>
    public override string TypeText => Element.TypeText + (IsElementOptional ? "?[]" : "[]");
}
