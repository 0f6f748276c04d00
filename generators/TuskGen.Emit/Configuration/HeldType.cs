namespace TuskGen.Emit;

/// <summary>A declared type whose C# name another one has already, which is reported: the other is written.</summary>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Name">The name.</param>
/// <param name="HintName">The stem of the output that it is left out of.</param>
public sealed record HeldType(string Namespace, string Name, string HintName);
