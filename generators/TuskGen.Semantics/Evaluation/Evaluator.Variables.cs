using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    /// <summary>The variable that <c>@env("X")</c>, <c>@env.X</c> or <c>env("X")</c> names where it has no default of its own; null otherwise.</summary>
    private string? VariableWithoutDefault(ExpressionSyntax expression, Scope scope)
    {
        SyntaxTree tree = scope.File.Tree;
        switch (expression)
        {
            case ParenthesizedSyntax inner:
                return VariableWithoutDefault(inner.Expression, scope);
            case AtNameSyntax name:
                string text = tree.GetText(name.Token);
                return text.StartsWith("@env.", StringComparison.Ordinal) && text.IndexOf('.', 5) < 0 ? text.Substring(5) : null;
            case CallSyntax { Arguments.Count: 1 } call when IsVariable(call, scope):
                return call.Arguments[0].Value is StringSyntax or NameSyntax or GlobalNameSyntax &&
                    Evaluate(call.Arguments[0].Value, scope.Untyped, NamePosition.Whole).Constant is TuskString { Value: { Length: > 0 } variable }
                    ? variable
                    : null;
            default:
                return null;
        }
    }

    private static bool IsVariable(ExpressionSyntax expression, Scope scope) => expression switch
    {
        ParenthesizedSyntax inner => IsVariable(inner.Expression, scope),
        BinarySyntax binary => IsFallback(binary.Operator) && IsVariable(binary.Right, scope),
        AtNameSyntax name => scope.File.Tree.GetText(name.Token).StartsWith("@env.", StringComparison.Ordinal),
        CallSyntax { Callee: AtNameSyntax name } => scope.File.Tree.GetText(name.Token) == "@env",
        CallSyntax { Callee: NameSyntax name } => scope.File.Tree.GetText(name.Token) == "env",
        _ => false,
    };

    /// <summary>Whether text is put together from parts, here or where a name leads: as the text of a query it would take values for SQL.</summary>
    private static bool IsBuiltText(ExpressionSyntax expression, Scope scope, int steps)
    {
        const int Farthest = 16;
        switch (expression)
        {
            case ParenthesizedSyntax inner:
                return IsBuiltText(inner.Expression, scope, steps);
            case StringSyntax text:
                return text.Holes.Count > 0;
            case BinarySyntax { Operator: BinaryOperator.Add } sum:
                return !IsPlainSum(sum);
            case BinarySyntax fallback:
                return IsBuiltText(fallback.Left, scope, steps) || IsBuiltText(fallback.Right, scope, steps);
            case ConditionalSyntax conditional:
                return IsBuiltText(conditional.Then, scope, steps) || IsBuiltText(conditional.Otherwise, scope, steps);
            case CallSyntax { Callee: AtNameSyntax name }:
                return scope.File.Tree.GetText(name.Token) is "@join" or "@replace" or "@env";
            case NameSyntax or GlobalNameSyntax or AtNameSyntax:
                MergedEntry? entry = expression is GlobalNameSyntax global
                    ? scope.Table.Document.FindGlobal(scope.File.Tree.GetText(global.Name).TrimStart('$'))
                    : FindNamed(scope.File.Tree.GetText(expression).TrimStart('@'), isWhole: true, scope);
                return entry?.Raw.Expression is { } value && steps < Farthest &&
                    IsBuiltText(value, new Scope(entry.Owner ?? entry.Document.Root, entry, entry.File), steps + 1);
            default:
                return false;
        }
    }

    private static bool IsPlainSum(BinarySyntax sum)
    {
        ExpressionSyntax left = sum;
        while (left is BinarySyntax { Operator: BinaryOperator.Add } inner)
        {
            if (inner.Right is not StringSyntax { Holes.Count: 0 })
            {
                return false;
            }

            left = inner.Left;
        }

        return left is StringSyntax { Holes.Count: 0 };
    }

    private static MergedEntry? FindNamed(string path, bool isWhole, Scope scope)
    {
        string[] parts = path.Split('.');
        MergedEntry? entry = scope.Find(parts[0], isWhole && parts.Length == 1);
        for (int index = 1; index < parts.Length && entry is not null; index++)
        {
            entry = entry.Table?.Find(parts[index]);
        }

        return entry;
    }
}
