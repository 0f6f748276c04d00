namespace TuskGen;

/// <summary>What is wrong with a pattern.</summary>
/// <param name="Position">Where, in UTF-16 code units from the pattern's beginning.</param>
/// <param name="Message">What, and what to write instead.</param>
public sealed record PatternFault(int Position, string Message);
