namespace TuskGen.Emit;

/// <summary>A value that the failure of an assertion shows.</summary>
/// <param name="Name">What the document calls it.</param>
/// <param name="Code">The C# expression that computes it from a <c>TuskLoad</c> named <c>load</c>.</param>
public sealed record AssertionPartModel(string Name, string Code);
