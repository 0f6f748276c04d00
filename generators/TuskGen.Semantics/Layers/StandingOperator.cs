using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>An operator that stands alone in a table.</summary>
internal sealed record StandingOperator(OperatorStatementSyntax Statement, SourceFile File)
{
    /// <summary>The table's type, where it declares it, so that what is wrong stands at the table.</summary>
    public TypeDeclaration? Declared { get; init; }
}
