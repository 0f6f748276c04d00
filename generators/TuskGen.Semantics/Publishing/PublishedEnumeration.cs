using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>An enum that keys of a published shape name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">The names of its members, in order.</param>
public sealed record PublishedEnumeration(string Name, IReadOnlyList<string> Members)
{
    /// <summary>The place of its declaration; null where there is none.</summary>
    public SourceLocation? Location { get; init; }
}
