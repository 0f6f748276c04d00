using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Tables and lists some of whose values are known only at load, put together now as far as their keys and lengths are known: so they keep their
/// types, and each key its place.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The one or the other as a condition decides at load; of two tables, key by key.</summary>
    private BoundValue Choose(BoundValue decision, BoundValue yes, BoundValue no, ExpressionSyntax whole, Scope scope)
    {
        if (decision.Phase != ValuePhase.Live && KnownTable(yes) is { } then && KnownTable(no) is { } otherwise)
        {
            // Every key refers to the one condition.
            Hold(decision);
            return Admit(Union(then, otherwise, ChooseEntry), whole, scope);
        }

        TuskValue? sample = SampleOf(decision, out bool isExact);
        TuskValue? chosen = SampleOf(sample is TuskBool { Value: false } ? no : yes, out bool isChosenExact);
        bool isLive = LastPhase([decision, yes, no]) == ValuePhase.Live;
        var choice = new LoadConditional(ToLoad(decision, isLive), ToLoad(yes, isLive), ToLoad(no, isLive));
        return MakeLoad(choice, chosen, isExact && isChosenExact, whole, scope);

        BoundEntry ChooseEntry(BoundEntry? left, BoundEntry? right)
        {
            BoundValue one = left?.Value ?? BoundConstant.Null;
            BoundValue other = right?.Value ?? BoundConstant.Null;
            bool isAlike = one.Constant is { } known && known.Equals(other.Constant);
            return (left ?? right)! with { Value = isAlike ? one : Choose(decision, one, other, whole, scope) };
        }
    }

    /// <summary>What <c>@merge</c> gives where the keys, or the lengths, of all its arguments are known; null otherwise.</summary>
    private static BoundValue? MergeKnown(IReadOnlyList<BoundValue> values)
    {
        if (values.All(static value => KnownTable(value) is not null))
        {
            return values.Select(static value => KnownTable(value)!).Aggregate(MergeTables);
        }

        return values.All(static value => ItemsOf(value) is not null) ? new BoundList([.. values.SelectMany(static value => ItemsOf(value)!)]) : null;
    }

    private static BoundTable MergeTables(BoundTable earlier, BoundTable later) => Union(earlier, later, static (left, right) =>
        left is null || right is null ? (left ?? right)!
            : KnownTable(left.Value) is { } below && KnownTable(right.Value) is { } above ? right with { Value = MergeTables(below, above) }
            : right);

    private static BoundTable Union(BoundTable left, BoundTable right, Func<BoundEntry?, BoundEntry?, BoundEntry> join)
    {
        var entries = new List<BoundEntry>(left.Entries.Count + right.Entries.Count);
        foreach (BoundEntry entry in left.Entries)
        {
            entries.Add(join(entry, right.Find(entry.Key)));
        }

        foreach (BoundEntry entry in right.Entries)
        {
            if (left.Find(entry.Key) is null)
            {
                entries.Add(join(null, entry));
            }
        }

        return new BoundTable(entries);
    }

    private static BoundTable? KnownTable(BoundValue value) => value switch
    {
        BoundTable table => table,
        BoundConstant { Value: TuskTable table } => new BoundTable([.. table.Select(static entry =>
            new BoundEntry(entry.Key, entry.Key, new BoundConstant(entry.Value), null))]),
        _ => null,
    };
}
