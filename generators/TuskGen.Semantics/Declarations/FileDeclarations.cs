namespace TuskGen.Semantics;

/// <summary>What one file declares.</summary>
/// <param name="Types">Its types, its configuration and its directives, in the order of the text.</param>
/// <param name="Enums">Its enums.</param>
internal sealed record FileDeclarations(IReadOnlyList<TypeDeclaration> Types, IReadOnlyList<EnumDeclaration> Enums);
