namespace TuskGen.Emit;

/// <summary>A value that is computed when the program asks.</summary>
/// <param name="Operator">The operator without <c>@</c>.</param>
/// <param name="Arguments">Its arguments: constants, loads, live values.</param>
public sealed record LiveModel(string Operator, EquatableArray<ValueModel> Arguments) : ValueModel;
