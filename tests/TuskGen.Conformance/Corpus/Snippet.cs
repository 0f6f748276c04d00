namespace TuskGen.Conformance.Corpus;

/// <summary>A snippet of the documentation.</summary>
/// <param name="Path">Its file.</param>
/// <param name="IsConfiguration">Whether the index says that it is configuration, not a script.</param>
internal sealed record Snippet(string Path, bool IsConfiguration);
