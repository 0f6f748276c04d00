using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Evaluates entries. What an entry seems to refer to is evaluated first, from an explicit stack. What the scan did not foresee is evaluated within the
/// expression that needs it, a few entries deep; deeper, the evaluation is given up, what it needs comes first, and it begins again: so references
/// never use more of the thread's stack than one expression, whose nesting the parser bounds, and a few entries do.
/// </summary>
internal sealed partial class Evaluator
{
    private const int NestingLimit = 250;
    private const int DeepestExpression = 80;
    private const int DeepestChain = 32;
    private readonly Binding _binding;
    private readonly ReferenceScanner _scanner;
    private readonly Stack<MergedEntry> _pending = new();
    private readonly List<MergedEntry> _chain = [];
    private readonly List<MergedEntry> _givenUp = [];
    private readonly CancellationToken _cancellationToken;
    private MergedEntry? _needed;
    private int _depth;
    private int _unreached;
    private long _work;

    public Evaluator(Binding binding, CancellationToken cancellationToken)
    {
        _binding = binding;
        _cancellationToken = cancellationToken;
        _scanner = new ReferenceScanner(binding);
    }

    /// <summary>Entries, expressions and references looked at so far.</summary>
    public long Work => _work + _scanner.Work;

    /// <summary>The value of an entry; an error where it is wrong, or cannot be known without itself.</summary>
    public BoundValue Force(MergedEntry entry)
    {
        if (entry.State == EvaluationState.Done)
        {
            return entry.Value;
        }

        if (_unreached > 0 || _needed is not null)
        {
            return BoundError.Instance;
        }

        if (entry.State is EvaluationState.Evaluating or EvaluationState.GivenUp)
        {
            ReportCycle(entry);
            return BoundError.Instance;
        }

        if (_chain.Count == 0)
        {
            EvaluatePending(entry);
        }
        else if (_chain.Count > DeepestChain || _depth > DeepestExpression)
        {
            _needed = entry;
            _givenUp.AddRange(_chain);
        }
        else
        {
            EvaluateEntry(entry);
        }

        return entry.Value;
    }

    /// <summary>Evaluates an entry behind everything that it seems to refer to.</summary>
    private void EvaluatePending(MergedEntry entry)
    {
        _pending.Push(entry);
        while (_pending.Count > 0)
        {
            MergedEntry top = _pending.Peek();
            _work++;
            if (top.State == EvaluationState.Fresh)
            {
                top.State = EvaluationState.Awaiting;
                _scanner.Scan(top, _pending);
                continue;
            }

            if (top.State == EvaluationState.GivenUp)
            {
                int first = _givenUp.LastIndexOf(top);
                _givenUp.RemoveRange(first, _givenUp.Count - first);
            }

            if (top.State != EvaluationState.Done)
            {
                EvaluateEntry(top);
            }

            if (_needed is { } needed)
            {
                // It is not scanned: what it only seems to refer to could lead back here, and would be taken for a cycle.
                top.State = EvaluationState.GivenUp;
                needed.State = EvaluationState.Awaiting;
                _needed = null;
                _pending.Push(needed);
            }
            else
            {
                _pending.Pop();
            }
        }
    }

    /// <summary>The table with all its entries evaluated.</summary>
    public BoundTable ForceTable(MergedTable table)
    {
        if (table.Bound is { } bound)
        {
            return bound;
        }

        var entries = new BoundEntry[table.Entries.Count];
        for (int index = 0; index < entries.Length; index++)
        {
            MergedEntry entry = table.Entries[index];
            entries[index] = new BoundEntry(entry.Key, entry.Path, Force(entry), entry.Origin);
        }

        bound = new BoundTable(entries) { Type = table.Type, Fitted = table.Fitted };
        if (_unreached == 0 && _needed is null)
        {
            table.Bound = bound;
        }

        return bound;
    }

    private void EvaluateEntry(MergedEntry entry)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        EvaluationState before = entry.State;
        entry.State = EvaluationState.Evaluating;
        _chain.Add(entry);
        BoundValue value = Compute(entry);
        if (entry.Expected is { } expected)
        {
            value = Fit(value, expected, new Scope(entry.Owner ?? entry.Document.Root, entry, entry.File), entry.Raw.ValueSpan, entry.Included is null ? entry.Raw.Expression : null);
        }

        _chain.RemoveAt(_chain.Count - 1);
        if (_needed is not null)
        {
            entry.State = before;
            return;
        }

        // The keys of a table have been counted one by one.
        if (entry.Raw.Kind == RawKind.Value && !entry.Document.TakeSize(value))
        {
            value = Exhaust(entry, SemanticRules.DocumentTooLarge);
        }

        Hold(value);
        entry.Value = value;
        entry.State = EvaluationState.Done;
    }

    private BoundValue Compute(MergedEntry entry)
    {
        if (entry.Included is { } included)
        {
            return Force(included);
        }

        switch (entry.Raw.Kind)
        {
            case RawKind.Null:
                return BoundConstant.Null;
            case RawKind.Table:
                BoundTable table = ForceTable(entry.Table!);
                return entry.Table!.IsRefused ? BoundError.Instance : table;
            case RawKind.Elements:
                return new BoundList([.. entry.Elements!.Select(element => element.IsRefused ? BoundError.Instance : (BoundValue)ForceTable(element))]);
            case RawKind.Value:
                var scope = new Scope(entry.Owner ?? entry.Document.Root, entry, entry.File) { Expected = entry.Expected };
                ExpressionSyntax expression = entry.Raw.Expression!;
                return IsAppending(expression, entry) ? Append(entry, (CallSyntax)expression, scope) : Evaluate(expression, scope, NamePosition.Whole);
            default:
                return BoundError.Instance;
        }
    }

    /// <summary>Whoever meets a loaded or live value that a key or a list holds refers to it, instead of computing it again.</summary>
    private static void Hold(BoundValue value)
    {
        if (value is BoundLoad load)
        {
            load.IsHeld = true;
        }
        else if (value is BoundLive live)
        {
            live.IsHeld = true;
        }
        else if (value is BoundList { Phase: ValuePhase.Load or ValuePhase.Live } list)
        {
            foreach (BoundValue item in list.Items)
            {
                Hold(item);
            }
        }
    }

    private void ReportCycle(MergedEntry entry)
    {
        List<MergedEntry> members = [.. _givenUp, .. _chain];
        members.RemoveRange(0, members.LastIndexOf(entry));
        members.RemoveAll(static member => member.Table is not null);
        if (members.Count == 0)
        {
            members.Add(entry);
        }

        int first = 0;
        for (int index = 1; index < members.Count; index++)
        {
            if (IsBefore(members[index], members[first]))
            {
                first = index;
            }
        }

        const int Shown = 12;
        var names = new List<string>();
        string document = members[first].Document.Files.Base.Path;
        for (int index = 0; index < Math.Min(members.Count, Shown); index++)
        {
            MergedEntry member = members[(first + index) % members.Count];
            bool isHere = member.Document.Files.Base.Path == document;
            names.Add("`" + (isHere ? "" : member.Document.Files.Base.FileName + " ") + member.DisplayName + "`");
        }

        if (members.Count > Shown)
        {
            names.Add("…");
        }

        names.Add(names[0]);
        MergedEntry at = members[first];
        var related = new List<RelatedLocation>();
        foreach (MergedEntry member in members.Take(Shown))
        {
            if (!ReferenceEquals(member, at))
            {
                related.Add(new RelatedLocation(member.File.Locate(member.Span), "`" + member.DisplayName + "` is part of the cycle"));
            }
        }

        _binding.Report(new TuskDiagnostic(SemanticRules.Cycle, at.File.Locate(at.Span), at.DisplayName,
            members.Count == 1 ? "refers to itself, so that it has no value: write a value, or refer to another key"
            : "is in a cycle, so that it has no value: " + string.Join(" → ", names) + ". Give one of them a value of its own")
        {
            Related = new([.. related]),
        });
    }

    private static bool IsBefore(MergedEntry left, MergedEntry right)
    {
        int order = string.CompareOrdinal(left.File.Path, right.File.Path);
        return order < 0 || (order == 0 && left.Raw.KeySpan.Start < right.Raw.KeySpan.Start);
    }

    private BoundError Exhaust(MergedEntry entry, DiagnosticRule rule)
    {
        if (!entry.Document.IsExhausted)
        {
            entry.Document.IsExhausted = true;
            Report(rule, entry.File, entry.Span, entry.DisplayName);
        }

        return BoundError.Instance;
    }

    private BoundError Report(DiagnosticRule rule, SourceFile file, TextSpan span, params object[] arguments) =>
        Report(new TuskDiagnostic(rule, file.Locate(span), arguments));

    /// <summary>Reports; where the expression is not reached, only what is wrong with it whatever the values are.</summary>
    private BoundError Report(TuskDiagnostic diagnostic)
    {
        if (_unreached == 0 || !diagnostic.Id.StartsWith("TSK2", StringComparison.Ordinal))
        {
            _binding.Report(diagnostic);
        }

        return BoundError.Instance;
    }
}
