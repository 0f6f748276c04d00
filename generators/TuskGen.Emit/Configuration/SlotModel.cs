namespace TuskGen.Emit;

/// <summary>A value that several expressions name and that is computed once at load.</summary>
/// <param name="Method">The method that computes it.</param>
/// <param name="Code">The C# expression that computes it from a <c>TuskLoad</c> named <c>load</c>.</param>
public sealed record SlotModel(string Method, string Code);
