using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>An operator that stands alone in a table.</summary>
internal sealed record StandingOperator(OperatorStatementSyntax Statement, SourceFile File);
