using System.Text;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private delegate Computed Computation(TuskValue[] values, bool hideValues);

    private delegate LoadExpression Loading(LoadExpression[] parts, TuskValue? sample);

    /// <summary>Computes from parts what can be computed now, and says how to compute the rest.</summary>
    private BoundValue Combine(IReadOnlyList<BoundValue> parts, ExpressionSyntax syntax, Scope scope, Computation compute, Loading load)
    {
        switch (LastPhase(parts))
        {
            case ValuePhase.Error:
                return BoundError.Instance;
            case ValuePhase.Constant:
                return ComputeConstant(parts, syntax, scope, compute);
            default:
                return ComputeLoad(parts, syntax, scope, compute, load);
        }
    }

    private BoundValue ComputeConstant(IReadOnlyList<BoundValue> parts, ExpressionSyntax syntax, Scope scope, Computation compute)
    {
        var values = new TuskValue[parts.Count];
        for (int index = 0; index < values.Length; index++)
        {
            if (parts[index].Constant is not { } value)
            {
                return BoundError.Instance;
            }

            values[index] = value;
        }

        Computed computed = compute(values, false);
        TakeWork(syntax, values, computed.Value, scope);
        return computed.Value is { } result ? new BoundConstant(result) : ReportNotComputable(syntax, scope, computed.Error!);
    }

    private BoundValue ComputeLoad(IReadOnlyList<BoundValue> parts, ExpressionSyntax syntax, Scope scope, Computation compute, Loading load)
    {
        var expressions = new LoadExpression[parts.Count];
        var samples = new TuskValue[parts.Count];
        bool isExact = true;
        bool isKnown = true;
        bool isSecret = false;
        bool isLive = LastPhase(parts) == ValuePhase.Live;
        for (int index = 0; index < expressions.Length; index++)
        {
            expressions[index] = ToLoad(parts[index], isLive);
            isSecret |= expressions[index].IsSecret;
            if (SampleOf(parts[index], out bool isPartExact) is { } sample)
            {
                samples[index] = sample;
                isExact &= isPartExact;
            }
            else
            {
                isKnown = isExact = false;
            }
        }

        Computed computed = isKnown ? compute(samples, isSecret) : default;
        TakeWork(syntax, isKnown ? samples : [], computed.Value, scope);
        if (isExact && computed.Value is null)
        {
            return ReportNotComputable(syntax, scope, computed.Error!);
        }

        return MakeLoad(load(expressions, computed.Value), computed.Value, isExact, syntax, scope);
    }

    /// <summary>Counts what was built, and what was gone through for it: an index and a length are had without.</summary>
    private static void TakeWork(ExpressionSyntax syntax, TuskValue[] from, TuskValue? built, Scope scope)
    {
        long elements = built?.ElementCount ?? 0;
        long text = built?.TextSize ?? 0;
        if (syntax is not IndexSyntax && !(syntax is CallSyntax { Callee: AtNameSyntax name } && scope.File.Tree.GetText(name.Token) == "@len"))
        {
            foreach (TuskValue value in from)
            {
                elements += value.ElementCount;
                text += value.TextSize;
            }
        }

        scope.Table.Document.TakeWork(elements, text);
    }

    private BoundValue MakeLoad(LoadExpression expression, TuskValue? sample, bool isExact, ExpressionSyntax syntax, Scope scope) =>
        expression.Depth > LoadExpression.DeepestNesting
            ? Report(SemanticRules.LoadTooDeep, scope.File, syntax.Span, scope.Own.DisplayName)
            : expression.IsLive ? new BoundLive(expression, sample)
            : new BoundLoad(expression, sample, isExact);

    private BoundError ReportNotComputable(ExpressionSyntax syntax, Scope scope, string error) =>
        Report(SemanticRules.NotComputable, scope.File, syntax.Span, Source(syntax, scope), error);

    /// <summary>The value as a part of an expression; what a key or list holds is referred to.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isInLive">Whether the expression is live: what it takes from the load is computed then, once, and referred to.</param>
    private static LoadExpression ToLoad(BoundValue value, bool isInLive = false)
    {
        if (isInLive && value is BoundLoad taken)
        {
            taken.IsHeld = true;
        }

        return value switch
        {
            BoundLoad { IsHeld: true } held => new LoadReference(held),
            BoundLoad load => load.Expression,
            BoundLive live => live.IsHeld || live.Expression is LiveCall ? new LiveReference(live) : live.Expression,
            BoundList { Phase: ValuePhase.Load or ValuePhase.Live } list => new LoadList([.. list.Items.Select(item => ToLoad(item, isInLive))]),
            BoundTable { Phase: ValuePhase.Load or ValuePhase.Live } table => new LoadTable(
                [.. table.Entries.Select(static entry => entry.Key)], [.. table.Entries.Select(entry => ToLoad(entry.Value, isInLive))]),
            _ => new LoadConstant(value.Constant ?? TuskNull.Instance),
        };
    }

    /// <summary>A value like the one it will be, to check against; exact where it is the value with every default. Null where nothing is known.</summary>
    private static TuskValue? SampleOf(BoundValue value, out bool isExact)
    {
        isExact = true;
        switch (value)
        {
            case BoundLoad load:
                isExact = load.IsExact;
                return load.Sample;
            case BoundLive live:
                isExact = false;
                return live.Sample;
            case BoundList { Phase: ValuePhase.Load or ValuePhase.Live } list:
                var items = new List<TuskValue>(list.Items.Count);
                foreach (BoundValue item in list.Items)
                {
                    if (SampleOf(item, out bool isItemExact) is not { } sample)
                    {
                        isExact = false;
                        return null;
                    }

                    isExact &= isItemExact;
                    items.Add(sample);
                }

                return TuskListValue.TryCreate(items, out TuskListValue? made, out _) ? made : null;
            case BoundTable { Phase: ValuePhase.Load or ValuePhase.Live } table:
                var entries = new List<KeyValuePair<string, TuskValue>>(table.Entries.Count);
                foreach (BoundEntry entry in table.Entries)
                {
                    if (SampleOf(entry.Value, out bool isEntryExact) is not { } sample)
                    {
                        isExact = false;
                        return null;
                    }

                    isExact &= isEntryExact;
                    entries.Add(new KeyValuePair<string, TuskValue>(entry.Key, sample));
                }

                return TuskTable.TryCreate(entries, out TuskTable? whole, out _) ? whole : null;
            default:
                isExact = value.Constant is not null;
                return value.Constant;
        }
    }

    private static ValuePhase LastPhase(IReadOnlyList<BoundValue> parts)
    {
        ValuePhase phase = ValuePhase.Constant;
        foreach (BoundValue part in parts)
        {
            phase = part.Phase > phase ? part.Phase : phase;
        }

        return phase;
    }

    private static Computed TextOf(TuskValue[] values)
    {
        var builder = new StringBuilder();
        foreach (TuskValue value in values)
        {
            builder.Append(value.ToText());
            if (!TuskBudget.Admits(0, builder.Length, 0, out string? error))
            {
                return Computed.Failed(error!);
            }
        }

        return new TuskString(builder.ToString());
    }
}
