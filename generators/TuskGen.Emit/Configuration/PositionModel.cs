namespace TuskGen.Emit;

/// <summary>The line that sets a key.</summary>
/// <param name="Path">The key, parts joined by <c>:</c>.</param>
/// <param name="Environment">The environment's index; 0 counts for all that have no entry of their own.</param>
/// <param name="File">The layer's file name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record PositionModel(string Path, int Environment, string File, int Line, int Column);
