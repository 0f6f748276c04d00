namespace TuskGen.Semantics;

/// <summary><c>map&lt;string, T&gt;</c>.</summary>
/// <param name="Value">The type of a value.</param>
/// <param name="IsValueOptional">Whether a value may be null.</param>
public sealed record DeclaredMap(DeclaredType Value, bool IsValueOptional) : DeclaredType
{
    /// <inheritdoc/>
    public override string TypeText => "map<string, " + Value.TypeText + (IsValueOptional ? "?>" : ">");
}
