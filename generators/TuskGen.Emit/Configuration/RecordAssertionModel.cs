namespace TuskGen.Emit;

/// <summary>An assertion that a record checks itself.</summary>
/// <param name="Source">The condition as the declaration writes it.</param>
/// <param name="Code">Its C#, over the record <c>value</c>.</param>
public sealed record RecordAssertionModel(string Source, AssertionCodeModel Code);
