namespace TuskGen.Emit;

/// <summary>One of the records of a choice.</summary>
/// <param name="Kind">The text of the key <c>kind</c> in its tables.</param>
/// <param name="Record">The record's name.</param>
/// <param name="Home">What stands before it: <c>global::Shop.</c></param>
/// <param name="HasKind">Whether the type declares a key <c>kind</c> of its own.</param>
public sealed record ChoiceOptionModel(string Kind, string Record, string Home, bool HasKind);
