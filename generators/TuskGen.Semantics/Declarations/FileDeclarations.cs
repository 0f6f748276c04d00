namespace TuskGen.Semantics;

/// <summary>What one file declares.</summary>
/// <param name="Types">Its types, its configuration and its directives, in the order of the text.</param>
/// <param name="Enums">Its enums.</param>
/// <param name="Operators">Its operators.</param>
/// <param name="RefusedOperators">The names of operators whose declarations are wrong.</param>
internal sealed record FileDeclarations(
    IReadOnlyList<TypeDeclaration> Types, IReadOnlyList<EnumDeclaration> Enums, IReadOnlyList<OperatorDeclaration> Operators, IReadOnlyList<string> RefusedOperators);
