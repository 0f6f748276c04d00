namespace TuskGen.Emit;

/// <summary>The line of an assertion.</summary>
/// <param name="File">The layer's file name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record AssertionPositionModel(string File, int Line, int Column);
