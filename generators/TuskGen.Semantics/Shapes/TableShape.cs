namespace TuskGen.Semantics;

/// <summary>A table with known keys.</summary>
/// <param name="Properties">Its keys, in the order in which the layers first name them.</param>
public sealed record TableShape(IReadOnlyList<PropertyShape> Properties) : Shape
{
    /// <inheritdoc/>
    public override TableShape Table => this;

    /// <inheritdoc/>
    public override string TypeText => "table";

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
