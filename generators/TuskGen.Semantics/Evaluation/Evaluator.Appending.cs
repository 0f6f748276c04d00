using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    /// <summary><c>key: @merge([…])</c> as a whole value appends to the layers below.</summary>
    private static bool IsAppending(ExpressionSyntax expression, MergedEntry entry) =>
        entry.Owner is not null && expression is CallSyntax { Arguments.Count: 1, Callee: AtNameSyntax name } &&
            entry.File.Tree.GetText(name.Token) == "@merge";

    private BoundValue Append(MergedEntry entry, CallSyntax call, Scope scope)
    {
        // How many there are is judged when all are together.
        Expectation? part = entry.Expected is { } whole ? whole with { Type = whole.Type with { Constraints = ConstraintSet.None } } : null;
        BoundValue added = Evaluate(call.Arguments[0].Value, scope with { Expected = part }, NamePosition.Whole);
        if (added.HasError)
        {
            return added;
        }

        if (entry.Below is null && entry.File.IsBase)
        {
            return Report(SemanticRules.NothingToAppendTo, scope.File, call.Span, entry.DisplayName);
        }

        BoundValue below = entry.Below is null ? BoundConstant.Null : Force(entry.Below);
        if (below.HasError)
        {
            return BoundError.Instance;
        }

        if (ItemsOf(added) is not { } newItems)
        {
            return Report(SemanticRules.ArgumentKind, scope.File, call.Arguments[0].Span, "@merge", "list", "a list", Source(call.Arguments[0].Value, scope),
                TypePhraseOf(added));
        }

        if ((below.Constant is TuskNull ? [] : ItemsOf(below)) is not { } oldItems)
        {
            return Report(SemanticRules.AppendToOther, scope.File, call.Span, entry.DisplayName, TypePhraseOf(below), entry.Below!.File.FileName);
        }

        return Admit(new BoundList([.. oldItems, .. newItems]), call, scope);
    }

    private static IReadOnlyList<BoundValue>? ItemsOf(BoundValue value) => value switch
    {
        BoundList list => list.Items,
        BoundConstant { Value: TuskListValue list } => [.. list.Select(static item => new BoundConstant(item))],
        _ => null,
    };

    private static string TypePhraseOf(BoundValue value) => value switch
    {
        BoundList => "a list",
        BoundTable => "a table",
        BoundLive => "a live value",
        _ => SampleOf(value, out _) is { } sample ? ValueKindNames.WithArticle(sample.TypeName) : "a value known only at load",
    };
}
