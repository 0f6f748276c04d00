using System.Globalization;

namespace TuskGen.Semantics;

/// <summary>Makes the result of one environment uniform: tables and lists as such however they were computed, every entry with its path; and finds
/// what is shared.</summary>
internal sealed class ResultFinisher
{
    private readonly HashSet<BoundLoad> _met = [];
    private readonly HashSet<BoundLoad> _sharedSet = [];
    private readonly List<BoundLoad> _roots = [];

    /// <summary>Finishes the root table.</summary>
    public BoundTable Finish(BoundTable root) => FinishTable(root, "", null);

    /// <summary>Notes what assertions refer to: they want it beside the keys that hold it.</summary>
    public void MeetReferences(IReadOnlyList<BoundAssertion> assertions)
    {
        foreach (BoundAssertion assertion in assertions)
        {
            foreach (BoundLoad target in assertion.Expressions.SelectMany(ReferencesOf))
            {
                Meet(target);
                _sharedSet.Add(target);
            }
        }
    }

    /// <summary>The loaded values wanted in more than one place, each behind those it refers to.</summary>
    public IReadOnlyList<BoundLoad> FindShared()
    {
        var ordered = new List<BoundLoad>();
        var done = new HashSet<BoundLoad>();
        var pending = new Stack<(BoundLoad Load, bool IsExpanded)>();
        for (int index = _roots.Count - 1; index >= 0; index--)
        {
            pending.Push((_roots[index], false));
        }

        while (pending.Count > 0)
        {
            (BoundLoad load, bool isExpanded) = pending.Pop();
            if (isExpanded)
            {
                ordered.Add(load);
            }
            else if (done.Add(load))
            {
                pending.Push((load, true));
                foreach (BoundLoad target in ReferencesOf(load.Expression))
                {
                    _sharedSet.Add(target);
                    if (!done.Contains(target))
                    {
                        pending.Push((target, false));
                    }
                }
            }
        }

        ordered.RemoveAll(load => !_sharedSet.Contains(load));
        return ordered;
    }

    private BoundValue FinishValue(BoundValue value, string path, Provenance? origin)
    {
        switch (value)
        {
            case BoundConstant { Value: TuskTable table }:
                return new BoundTable([.. table.Select(entry => MakeEntry(entry.Key, path, new BoundConstant(entry.Value), origin))]);
            case BoundConstant { Value: TuskListValue list }:
                return new BoundList([.. list.Select((item, index) => FinishValue(new BoundConstant(item), Join(path, index), origin))]);
            case BoundTable table:
                return FinishTable(table, path, origin);
            case BoundList list:
                return new BoundList([.. list.Items.Select((item, index) => FinishValue(item, Join(path, index), origin))]);
            case BoundLoad load:
                Meet(load);
                return load;
            case BoundLive live:
                MeetAll(live);
                return live;
            default:
                return value;
        }
    }

    private BoundTable FinishTable(BoundTable table, string path, Provenance? origin)
    {
        var entries = new BoundEntry[table.Entries.Count];
        for (int index = 0; index < entries.Length; index++)
        {
            BoundEntry entry = table.Entries[index];
            entries[index] = MakeEntry(entry.Key, path, entry.Value, entry.Origin ?? origin);
        }

        return new BoundTable(entries);
    }

    private BoundEntry MakeEntry(string key, string parent, BoundValue value, Provenance? origin)
    {
        string path = parent.Length == 0 ? key : parent + ":" + key;
        return new BoundEntry(key, path, FinishValue(value, path, origin), origin);
    }

    private void Meet(BoundLoad load)
    {
        if (_met.Add(load))
        {
            _roots.Add(load);
        }
        else
        {
            _sharedSet.Add(load);
        }
    }

    private void MeetAll(BoundLive live)
    {
        var pending = new Stack<BoundValue>(live.Arguments);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case BoundLoad load:
                    Meet(load);
                    break;
                case BoundLive inner:
                    Push(pending, inner.Arguments);
                    break;
                case BoundList list:
                    Push(pending, list.Items);
                    break;
                case BoundTable table:
                    Push(pending, [.. table.Entries.Select(static entry => entry.Value)]);
                    break;
            }
        }
    }

    private static void Push(Stack<BoundValue> pending, IReadOnlyList<BoundValue> values)
    {
        foreach (BoundValue value in values)
        {
            pending.Push(value);
        }
    }

    private static List<BoundLoad> ReferencesOf(LoadExpression expression)
    {
        var found = new List<BoundLoad>();
        var pending = new Stack<LoadExpression>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            LoadExpression current = pending.Pop();
            if (current is LoadReference reference)
            {
                found.Add(reference.Target);
            }

            foreach (LoadExpression part in current.Parts)
            {
                pending.Push(part);
            }
        }

        return found;
    }

    private static string Join(string path, int index) => path + ":" + index.ToString(CultureInfo.InvariantCulture);
}
