namespace TuskGen.Syntax;

/// <summary>Replaces the text under a span.</summary>
/// <param name="Span">What goes; empty to insert.</param>
/// <param name="NewText">What comes.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);
