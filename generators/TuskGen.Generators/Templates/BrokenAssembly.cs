namespace TuskGen.Generators;

/// <summary>An assembly that did not load.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why, as the runtime says it.</param>
internal sealed record BrokenAssembly(string Name, string Reason);
