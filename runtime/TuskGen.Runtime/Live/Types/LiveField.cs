namespace TuskGen;

/// <summary>A declared key of a table that a live value gives.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="IsRequired">Whether an answer without it is a failure.</param>
/// <param name="Default">What it is where the answer does not have it; null for nothing.</param>
public sealed record LiveField(string Key, LiveType Type, bool IsRequired, TuskValue? Default = null);
