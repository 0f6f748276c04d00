namespace TuskGen.Semantics;

/// <summary>What a document's one-line directives say.</summary>
/// <param name="Language">The number behind <c>#language</c>; 1 where it is absent.</param>
/// <param name="Namespace">The C# namespace of <c>#namespace</c>, or null.</param>
/// <param name="Section">The configuration section of <c>#section</c> under which its keys stand, its parts joined by <c>:</c>, or null.</param>
/// <param name="Environments">The only environments, of <c>#environments</c>, lower-case in ordinal order, or null.</param>
public sealed record DocumentSettings(int Language, string? Namespace, string? Section, IReadOnlyList<string>? Environments);
