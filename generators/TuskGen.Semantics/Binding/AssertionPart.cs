namespace TuskGen.Semantics;

/// <summary>A value in the condition of an assertion, which a failure shows; never a secret.</summary>
/// <param name="Name">The name, or the call of a load operator, as the document writes it.</param>
/// <param name="Value">What it is at load.</param>
public sealed record AssertionPart(string Name, LoadExpression Value);
