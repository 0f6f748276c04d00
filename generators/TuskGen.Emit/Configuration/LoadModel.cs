namespace TuskGen.Emit;

/// <summary>A value that is computed at load.</summary>
/// <param name="Code">The C# expression that computes it from a <c>TuskLoad</c> named <c>load</c>.</param>
/// <param name="IsSecret">Whether anything secret goes into it.</param>
public sealed record LoadModel(string Code, bool IsSecret = false) : ValueModel;
