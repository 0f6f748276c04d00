using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A key, or a global, of one file.</summary>
internal sealed class RawEntry(string key, TextSpan keySpan, SyntaxNode statement, RawKind kind)
{
    private static readonly IReadOnlyList<ExpressionSyntax> NoAttributes = [];

    public string Key { get; } = key;

    public TextSpan KeySpan { get; } = keySpan;

    /// <summary>The entry, section or global that first sets it.</summary>
    public SyntaxNode Statement { get; } = statement;

    public RawKind Kind { get; } = kind;

    public ExpressionSyntax? Expression { get; init; }

    public RawTable? Table { get; init; }

    public List<RawTable>? Elements { get; init; }

    /// <summary>The attributes above it: <c>@name("X")</c>, <c>@deprecated("…")</c>.</summary>
    public IReadOnlyList<ExpressionSyntax> Attributes { get; set; } = NoAttributes;

    /// <summary>Where its value stands.</summary>
    public TextSpan ValueSpan => Expression?.Span ?? KeySpan;
}
