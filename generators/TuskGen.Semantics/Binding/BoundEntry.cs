using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A key of a table with its value in one environment, and the place that set it.</summary>
/// <param name="Key">The key, one part of a path.</param>
/// <param name="Path">The path from the root, its parts joined by <c>:</c>; indices of list elements are parts too.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">The place that set it; null where an operator computed it.</param>
public sealed record BoundEntry(string Key, string Path, BoundValue Value, Provenance? Origin)
{
    /// <summary>The value's place; null where <see cref="Origin"/> is.</summary>
    public SourceLocation? Location => Origin?.Location;
}
