using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A document's root or a declared type, as it is published.</summary>
/// <param name="Name">The type's name, a directive's with its <c>#</c>; empty for the root.</param>
/// <param name="IsOpen">Whether a table may have keys that are not declared.</param>
/// <param name="Keys">Its keys in order; those of a table without a declaration behind it.</param>
public sealed record PublishedTable(string Name, bool IsOpen, IReadOnlyList<PublishedKey> Keys)
{
    /// <summary>Whether a schema declares it; the shape of a root without one is inferred from its values.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The place of its declaration; null where there is none.</summary>
    public SourceLocation? Location { get; init; }
}
