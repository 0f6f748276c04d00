using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>The directives of one file.</summary>
/// <param name="Language">The number of <c>#language</c>, or null.</param>
/// <param name="Namespace">The name of <c>#namespace</c>, or null.</param>
/// <param name="Section">The path of <c>#section</c>, or null.</param>
/// <param name="Environments">The names of <c>#environments</c>, lower-case, or null.</param>
/// <param name="DeclaredDirectives">The names that <c>#directive</c> declares here.</param>
/// <param name="Unknown">Directives whose name the language does not have; some file may declare it.</param>
/// <param name="HasConfig">Whether <c>#config</c> stands here.</param>
internal sealed record FileDirectives(
    int? Language,
    string? Namespace,
    string? Section,
    IReadOnlyList<string>? Environments,
    IReadOnlyList<string> DeclaredDirectives,
    IReadOnlyList<DirectiveSyntax> Unknown,
    bool HasConfig);
