using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The place that set a value.</summary>
/// <param name="File">The file.</param>
/// <param name="KeySpan">Where the key stands in it; for a table its header or key in the nearest layer that has one.</param>
/// <param name="Span">Where the value stands in it.</param>
/// <param name="Statement">The entry, section header or global that set it.</param>
public sealed record Provenance(SourceFile File, TextSpan KeySpan, TextSpan Span, SyntaxNode Statement)
{
    /// <summary>The attributes above it: <c>@name("X")</c>, <c>@deprecated("…")</c>.</summary>
    internal IReadOnlyList<ExpressionSyntax> Attributes { get; init; } = [];

    /// <summary>The value's place.</summary>
    public SourceLocation Location => File.Locate(Span);

    /// <summary>The key's place.</summary>
    public SourceLocation KeyLocation => File.Locate(KeySpan);
}
