using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private BoundValue EvaluateMember(MemberSyntax member, Scope scope)
    {
        string name = scope.File.Tree.GetText(member.Name);
        if (FindTable(member.Target, scope) is { } table)
        {
            return table.Find(name) is { } found
                ? Force(found)
                : ReportUnknownMember(name, member.Name.Span, Source(member.Target, scope), table.Entries.Select(static each => each.Key), scope);
        }

        BoundValue target = Evaluate(member.Target, scope, NamePosition.Operand);
        return MemberOf(target, name, member.Name.Span, Source(member.Target, scope), member, scope);
    }

    /// <summary>The table that a path of names, globals and numbers of elements means, so that one of its keys can be had without the others.</summary>
    private static MergedTable? FindTable(ExpressionSyntax expression, Scope scope)
    {
        if (expression is not IndexSyntax index)
        {
            return FindEntry(expression, scope)?.Table;
        }

        return index.Index is LiteralSyntax literal && FindEntry(index.Target, scope)?.Elements is { } elements &&
            LiteralValue.Of(literal, scope.File.Tree) is TuskInteger { Value: var at } && at >= 0 && at < elements.Count ? elements[(int)at] : null;
    }

    private static MergedEntry? FindEntry(ExpressionSyntax expression, Scope scope) => expression switch
    {
        GlobalNameSyntax global => scope.Table.Document.FindGlobal(scope.File.Tree.GetText(global.Name).TrimStart('$')),
        NameSyntax name => FindNamed(scope.File.Tree.GetText(name.Token), isWhole: false, scope),
        AtNameSyntax name when !IsVariable(name, scope) => FindNamed(scope.File.Tree.GetText(name.Token).Substring(1), isWhole: false, scope),
        MemberSyntax member => FindTable(member.Target, scope)?.Find(scope.File.Tree.GetText(member.Name)),
        ParenthesizedSyntax inner => FindEntry(inner.Expression, scope),
        _ => null,
    };

    private BoundValue MemberOf(BoundValue target, string name, TextSpan span, string targetText, ExpressionSyntax? syntax, Scope scope)
    {
        switch (target)
        {
            case BoundTable table:
                return table.Find(name)?.Value ?? ReportUnknownMember(name, span, targetText, table.Entries.Select(static entry => entry.Key), scope);
            case BoundConstant { Value: TuskTable table }:
                return table.TryGet(name, out TuskValue? found) ? new BoundConstant(found) : ReportUnknownMember(name, span, targetText, table.Keys, scope);
            case BoundConstant constant:
                TuskOperators.TryMember(constant.Value, name, out _, out string? error);
                return Report(SemanticRules.NotComputable, scope.File, span, targetText + "." + name, error!);
            case BoundList list:
                return Report(SemanticRules.NotComputable, scope.File, span, targetText + "." + name, "a list of " + list.Items.Count +
                    " elements has no members; index it, as in `[0]`");
            case BoundLoad { Expression: LoadField { Declared: TableShape { Declaration: not null } record } field }:
                return record.Find(name) is { } property
                    ? new BoundLoad(new LoadField([.. field.Keys, name], property.Shape, field.IsOptional || property.IsOptional), null, isExact: false)
                    : ReportUnknownMember(name, span, targetText, record.Properties.Select(static one => one.Key), scope);
            case BoundLoad or BoundLive:
                TuskValue? sample = SampleOf(target, out bool isExact);
                if (sample is not (null or TuskTable))
                {
                    return Report(SemanticRules.NotComputable, scope.File, span, targetText + "." + name, ValueKindNames.WithArticle(sample.TypeName) + " has no members");
                }

                TuskValue? member = sample is TuskTable known && known.TryGet(name, out TuskValue? value) ? value : null;
                return MakeLoad(new LoadMember(ToLoad(target), name), member, isExact, syntax ?? scope.Own.Raw.Expression!, scope);
            default:
                return BoundError.Instance;
        }
    }

    private BoundValue EvaluateIndex(IndexSyntax syntax, Scope scope)
    {
        BoundValue target = Evaluate(syntax.Target, scope, NamePosition.Operand);
        BoundValue index = Evaluate(syntax.Index, scope, NamePosition.Operand);
        switch (target, index.Constant)
        {
            case (BoundList list, TuskInteger at) when at.Value >= 0 && at.Value < list.Items.Count:
                return list.Items[(int)at.Value];
            case (BoundTable table, TuskString key) when table.Find(key.Value) is { } entry:
                return entry.Value;
        }

        return Combine(
            [target, index],
            syntax,
            scope,
            static (values, hide) =>
                TuskOperators.TryIndex(values[0], values[1], out TuskValue? result, out string? error, hide) ? result : Computed.Failed(error),
            static (parts, _) => new LoadIndex(parts[0], parts[1]));
    }
}
