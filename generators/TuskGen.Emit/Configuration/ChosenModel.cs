namespace TuskGen.Emit;

/// <summary>A table of one of the types of a choice.</summary>
/// <param name="Kind">The text of its key <c>kind</c>.</param>
/// <param name="Record">The record's name.</param>
/// <param name="Table">Its values.</param>
public sealed record ChosenModel(string Kind, string Record, TableModel Table) : ValueModel;
