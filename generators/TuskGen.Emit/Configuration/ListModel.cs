namespace TuskGen.Emit;

/// <summary>A list of which an element is a table or not a constant. Lists of constants are a <see cref="ConstantModel"/>.</summary>
/// <param name="Items">The elements; null for a null.</param>
public sealed record ListModel(EquatableArray<ValueModel?> Items) : ValueModel;
