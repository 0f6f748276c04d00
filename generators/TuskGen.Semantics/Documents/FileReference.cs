using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>One mention of another file in a document.</summary>
/// <param name="Kind">How it is mentioned.</param>
/// <param name="Path">The file's normalised path; empty where the mention leads out of the project.</param>
/// <param name="Span">Where it is mentioned.</param>
public readonly record struct FileReference(ReferenceKind Kind, string Path, TextSpan Span);
