using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Evaluates entries, each once. References are followed with an explicit stack; only the nesting of one expression, which the parser
/// bounds, uses the thread's.</summary>
internal sealed partial class Evaluator
{
    private const int NestingLimit = 600;
    private const int ReferenceNestingLimit = 150;
    private readonly Binding _binding;
    private readonly ReferenceScanner _scanner;
    private readonly Stack<MergedEntry> _pending = new();
    private readonly List<MergedEntry> _chain = [];
    private readonly CancellationToken _cancellationToken;
    private int _depth;
    private int _unreached;

    public Evaluator(Binding binding, CancellationToken cancellationToken)
    {
        _binding = binding;
        _cancellationToken = cancellationToken;
        _scanner = new ReferenceScanner(binding);
    }

    /// <summary>The value of an entry; an error where it is wrong, or cannot be known without itself.</summary>
    public BoundValue Force(MergedEntry entry)
    {
        if (entry.State == EvaluationState.Done)
        {
            return entry.Value;
        }

        if (_unreached > 0)
        {
            return BoundError.Instance;
        }

        if (entry.State == EvaluationState.Evaluating)
        {
            ReportCycle(entry);
            return BoundError.Instance;
        }

        if (_depth > ReferenceNestingLimit)
        {
            if (entry.State == EvaluationState.Awaiting)
            {
                // It waits for what is being evaluated: a cycle longer than the nesting that is allowed.
                ReportCycle(entry);
                return BoundError.Instance;
            }

            Report(SemanticRules.ReferencesTooDeep, entry.File, entry.Span, entry.DisplayName);
            return BoundError.Instance;
        }

        int floor = _pending.Count;
        _pending.Push(entry);
        while (_pending.Count > floor)
        {
            MergedEntry top = _pending.Peek();
            if (top.State == EvaluationState.Fresh)
            {
                top.State = EvaluationState.Awaiting;
                _scanner.Scan(top, _pending);
            }
            else
            {
                _pending.Pop();
                if (top.State == EvaluationState.Awaiting)
                {
                    EvaluateEntry(top);
                }
            }
        }

        return entry.Value;
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

        bound = new BoundTable(entries);
        if (_unreached == 0)
        {
            table.Bound = bound;
        }

        return bound;
    }

    private void EvaluateEntry(MergedEntry entry)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        entry.State = EvaluationState.Evaluating;
        _chain.Add(entry);
        BoundValue value = Compute(entry);
        _chain.RemoveAt(_chain.Count - 1);
        if (!entry.Document.TakeSize(value))
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
                return ForceTable(entry.Table!);
            case RawKind.Elements:
                return new BoundList([.. entry.Elements!.Select(ForceTable)]);
            case RawKind.Value:
                var scope = new Scope(entry.Owner ?? entry.Document.Root, entry, entry.File);
                ExpressionSyntax expression = entry.Raw.Expression!;
                return IsAppending(expression, entry) ? Append(entry, (CallSyntax)expression, scope) : Evaluate(expression, scope, NamePosition.Whole);
            default:
                return BoundError.Instance;
        }
    }

    /// <summary>Whoever meets a loaded value that a key or a list holds refers to it, instead of computing it again.</summary>
    private static void Hold(BoundValue value)
    {
        if (value is BoundLoad load)
        {
            load.IsHeld = true;
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
        int start = Math.Max(0, _chain.LastIndexOf(entry));
        List<MergedEntry> members = _chain.GetRange(start, _chain.Count - start);
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

        _binding.Report(new TuskDiagnostic(SemanticRules.Cycle, at.File.Locate(at.Span), at.DisplayName, string.Join(" → ", names))
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
