namespace TuskGen.Syntax;

/// <summary>Something that stands in a table: an entry, a section, a directive.</summary>
/// <param name="start">Index of its first character.</param>
/// <param name="end">Index behind its last character.</param>
public abstract class StatementSyntax(int start, int end) : SyntaxNode(start, end);
