namespace TuskGen.Semantics;

/// <summary>A table with known keys.</summary>
/// <param name="Properties">Its keys, in the order in which the layers first name them; of a declared type, in that of its declaration, those of the types that it extends first.</param>
public sealed record TableShape(IReadOnlyList<PropertyShape> Properties) : Shape
{
    /// <summary>The type, where one is declared. Types may hold themselves: who follows properties into a declared type does so once.</summary>
    public TypeDeclaration? Declaration { get; init; }

    /// <summary>Whether its tables may have keys that are not declared, since its type or one that it extends says so.</summary>
    public bool IsOpen { get; init; }

    /// <inheritdoc/>
    public override TableShape Table => this;

    /// <inheritdoc/>
    public override string TypeText => Declaration?.Name ?? "table";

    /// <summary>The property of a key, or null.</summary>
    public PropertyShape? Find(string key)
    {
        foreach (PropertyShape property in Properties)
        {
            if (property.Key == key)
            {
                return property;
            }
        }

        return null;
    }
}
