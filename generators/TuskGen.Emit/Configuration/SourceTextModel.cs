namespace TuskGen.Emit;

/// <summary>A file that a document was made from.</summary>
/// <param name="Path">Its path within the project.</param>
/// <param name="Text">Its text, comments left out.</param>
public sealed record SourceTextModel(string Path, string Text);
