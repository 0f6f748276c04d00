namespace TuskGen.Syntax;

/// <summary>Something that has a value, or names a type.</summary>
/// <param name="start">Index of its first character.</param>
/// <param name="end">Index behind its last character.</param>
public abstract class ExpressionSyntax(int start, int end) : SyntaxNode(start, end);
