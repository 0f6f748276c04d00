using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A key of an inherited default that a document leaves out, because its schema does not declare it.</summary>
/// <param name="File">The <c>peanut.tsk</c>, or its overlay.</param>
/// <param name="Span">The key there.</param>
/// <param name="Name">The path from the root, as messages name it.</param>
/// <param name="Near">A key that the document declares and that was perhaps meant.</param>
internal sealed record LeftOutKey(SourceFile File, TextSpan Span, string Name, string? Near);
