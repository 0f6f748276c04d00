using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Calls of operators that there are not: whether they would give a table is not known, so that nothing more is said of them than that.</summary>
internal static class UnknownCall
{
    public static bool Is(ExpressionSyntax? value, SyntaxTree tree) => value is CallSyntax { Callee: AtNameSyntax name } &&
        OperatorRegistry.Find(tree.GetText(name.Token).Substring(1)) is null && !DocumentOperator.TryRead(tree.Text.Content, name.Token, out _, out _);
}
