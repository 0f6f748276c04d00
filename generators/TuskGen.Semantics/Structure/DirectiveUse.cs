using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>A directive in a file whose name the language does not have: a use of one that some file may declare.</summary>
/// <param name="Name">The directive's name, without <c>#</c>.</param>
/// <param name="Directive">Where it stands.</param>
/// <param name="Body">Its body as a table.</param>
/// <param name="Diagnostics">What is wrong with the body as a table: reported only where the directive is declared.</param>
internal sealed record DirectiveUse(string Name, DirectiveSyntax Directive, RawTable Body, IReadOnlyList<TuskDiagnostic> Diagnostics);
