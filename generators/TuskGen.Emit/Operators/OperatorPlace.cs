namespace TuskGen.Emit;

/// <summary>Where a document says an operator's name: there the compiler speaks of a method that nobody wrote.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The name's first column, from 1.</param>
/// <param name="Length">The name's length.</param>
public sealed record OperatorPlace(string Path, int Line, int Column, int Length);
