namespace TuskGen.Semantics;

/// <summary>A table with keys of the document's own choice: <c>map&lt;string, T&gt;</c>.</summary>
/// <param name="Value">The shape of its values.</param>
public sealed record MapShape(Shape Value) : Shape
{
    /// <summary>Whether a value may be null.</summary>
    public bool IsValueOptional { get; init; }

    /// <inheritdoc/>
    public override TableShape? Table => Value.Table;

    /// <inheritdoc/>
    public override string TypeText => "map<string, " + Value.TypeText + (IsValueOptional ? "?>" : ">");
}
