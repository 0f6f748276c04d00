namespace TuskGen.Emit;

/// <summary>A value that is computed from what live operators answer when the program asks.</summary>
/// <param name="Code">The C# expression that computes it from a <c>TuskLoad</c> named <c>load</c>.</param>
public sealed record LiveExpressionModel(string Code) : ValueModel;
