namespace TuskGen.Emit;

/// <summary>An assertion that only the load can decide; its line is looked up by its number, which is its index among the document's.</summary>
/// <param name="Path">The path of the table that it stands in, parts joined by <c>:</c>; empty for the root.</param>
/// <param name="Source">The condition as the document writes it.</param>
/// <param name="Codes">What is computed, for each environment; null where the assertion does not count.</param>
public sealed record AssertionModel(string Path, string Source, EquatableArray<AssertionCodeModel?> Codes);
