namespace TuskGen.Emit;

/// <summary>A value that the compiler knows.</summary>
/// <param name="Value">The value; not null.</param>
public sealed record ConstantModel(TuskValue Value) : ValueModel;
