using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private BoundValue EvaluateMember(MemberSyntax member, Scope scope)
    {
        string name = scope.File.Tree.GetText(member.Name);
        if (FindEntry(member.Target, scope) is { Table: { } table } entry)
        {
            return table.Find(name) is { } found
                ? Force(found)
                : ReportUnknownMember(name, member.Name.Span, entry.DisplayName, table.Entries.Select(static each => each.Key), scope);
        }

        BoundValue target = Evaluate(member.Target, scope, NamePosition.Operand);
        return MemberOf(target, name, member.Name.Span, Source(member.Target, scope), member, scope);
    }

    /// <summary>The table that a path of names and globals means, so that one of its keys can be had without the others.</summary>
    private static MergedEntry? FindEntry(ExpressionSyntax expression, Scope scope) => expression switch
    {
        GlobalNameSyntax global => scope.Table.Document.FindGlobal(scope.File.Tree.GetText(global.Name).TrimStart('$')),
        MemberSyntax member => FindEntry(member.Target, scope)?.Table?.Find(scope.File.Tree.GetText(member.Name)),
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
            case BoundLoad load when load.Sample is null or TuskTable:
                TuskValue? sample = load.Sample is TuskTable known && known.TryGet(name, out TuskValue? member) ? member : null;
                return new BoundLoad(new LoadMember(ToLoad(load), name), sample, load.IsExact);
            case BoundLoad load:
                return Report(SemanticRules.NotComputable, scope.File, span, targetText + "." + name, ValueKindNames.WithArticle(load.Sample!.TypeName) +
                    " has no members");
            case BoundLive live:
                return new BoundLive(live.Operator, [live], syntax ?? scope.Own.Raw.Expression);
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
