namespace TuskGen.Emit;

/// <summary>A live operator that stands alone: its arguments are known at load.</summary>
/// <param name="Operator">The operator without <c>@</c>.</param>
/// <param name="Arguments">Its arguments: constants, loads, live values.</param>
public sealed record LiveModel(string Operator, EquatableArray<ValueModel> Arguments) : ValueModel;
