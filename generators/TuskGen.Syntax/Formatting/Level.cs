namespace TuskGen.Syntax.Formatting;

/// <summary>A block's indentation, as it was and as it becomes.</summary>
/// <param name="Column">The column its lines had.</param>
/// <param name="Indent">The white space they get.</param>
internal readonly record struct Level(int Column, string Indent);
