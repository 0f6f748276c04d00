namespace TuskGen.Syntax.Parsing;

/// <summary>A delimiter that is open.</summary>
/// <param name="Close">The character that closes it.</param>
/// <param name="Start">Where it was opened.</param>
/// <param name="LineStart">Where the line begins on which it was opened.</param>
/// <param name="Column">The column of the first token of that line: what begins a line there or to its left ends it.</param>
/// <param name="IsUnindented">Whether its body is not deeper than that line, so that only headers and directives end it.</param>
/// <param name="DiagnosticCount">How many diagnostics there were when it was opened.</param>
internal readonly record struct Delimiter(char Close, int Start, int LineStart, int Column, bool IsUnindented, int DiagnosticCount);
