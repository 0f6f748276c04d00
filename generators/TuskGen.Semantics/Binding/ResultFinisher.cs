using System.Globalization;

namespace TuskGen.Semantics;

/// <summary>Makes the result of one environment uniform: tables and lists as such however they were computed, every entry with its path; and finds
/// what is shared.</summary>
internal sealed class ResultFinisher
{
    private readonly HashSet<BoundLoad> _met = [];
    private readonly HashSet<BoundLoad> _sharedSet = [];
    private readonly List<BoundLoad> _roots = [];
    private readonly HashSet<BoundLive> _metLives = [];
    private readonly HashSet<BoundLive> _sharedLives = [];
    private readonly List<BoundLive> _lives = [];

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

    /// <summary>The live values within expressions, and those that need answers before they can be asked for; each behind those it refers to.</summary>
    public IReadOnlyList<BoundLive> FindSharedLive() => [.. _lives.Where(_sharedLives.Contains)];

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
                MeetLive(live);
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

        return new BoundTable(entries) { Type = table.Type };
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

    /// <summary>Notes a live value behind those that it refers to, and what it takes from the load: that is computed once, however often the value is asked for.</summary>
    private void MeetLive(BoundLive live)
    {
        if (live.Expression is LiveCall { StandsAlone: false })
        {
            _sharedLives.Add(live);
        }

        var pending = new Stack<(BoundLive Live, bool IsExpanded)>();
        pending.Push((live, false));
        while (pending.Count > 0)
        {
            (BoundLive current, bool isExpanded) = pending.Pop();
            if (isExpanded)
            {
                _lives.Add(current);
            }
            else if (_metLives.Add(current))
            {
                pending.Push((current, true));
                foreach (LoadExpression part in PartsOf(current.Expression))
                {
                    if (part is LiveReference reference)
                    {
                        pending.Push((reference.Target, false));
                        if ((current.Expression as LiveCall)?.HandsOver(reference) != true)
                        {
                            _sharedLives.Add(reference.Target);
                        }
                    }
                    else if (part is LoadReference { Target: var load })
                    {
                        Meet(load);
                        _sharedSet.Add(load);
                    }
                }
            }
        }
    }

    private static IEnumerable<BoundLoad> ReferencesOf(LoadExpression expression) => PartsOf(expression).OfType<LoadReference>().Select(static reference => reference.Target);

    private static IEnumerable<LoadExpression> PartsOf(LoadExpression expression)
    {
        var pending = new Stack<LoadExpression>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            LoadExpression current = pending.Pop();
            yield return current;
            foreach (LoadExpression part in current.Parts)
            {
                pending.Push(part);
            }
        }
    }

    private static string Join(string path, int index) => path + ":" + index.ToString(CultureInfo.InvariantCulture);
}
