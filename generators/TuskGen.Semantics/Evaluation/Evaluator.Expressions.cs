using System.Text;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private BoundValue Evaluate(ExpressionSyntax expression, Scope scope, NamePosition position) => scope.Expected is { } expected
        ? EvaluateExpected(expression, scope, expected, position)
        : EvaluateUntyped(expression, scope, position);

    private BoundValue EvaluateUntyped(ExpressionSyntax expression, Scope scope, NamePosition position)
    {
        _work++;
        if (expression is LiteralSyntax literal)
        {
            return LiteralValue.Of(literal, scope.File.Tree) is { } value ? new BoundConstant(value) : BoundError.Instance;
        }

        // Behind the limits nothing more is built, however small it is in the end.
        if (scope.Table.Document.IsExhausted)
        {
            return BoundError.Instance;
        }

        if (!scope.Table.Document.TakeStep())
        {
            return Exhaust(scope.Own, SemanticRules.TooManySteps);
        }

        if (_depth >= NestingLimit)
        {
            return Report(SemanticRules.ReferencesTooDeep, scope.File, expression.Span, scope.Own.DisplayName);
        }

        _depth++;
        BoundValue result = expression switch
        {
            StringSyntax text => EvaluateText(text, scope, isTemplate: false),
            NameSyntax name => EvaluateName(name, scope, position),
            AtNameSyntax name => EvaluateAtName(name, scope),
            GlobalNameSyntax name => EvaluateGlobal(name, scope),
            BinarySyntax binary => EvaluateBinary(binary, scope),
            UnarySyntax unary => EvaluateUnary(unary, scope),
            ConditionalSyntax conditional => EvaluateConditional(conditional, conditional.Condition, conditional.Then, conditional.Otherwise, scope),
            ParenthesizedSyntax inner => Evaluate(inner.Expression, scope, position),
            ListSyntax list => EvaluateList(list, scope),
            TableSyntax table => EvaluateTable(table, scope),
            RangeSyntax range => EvaluateRange(range, scope),
            MemberSyntax member => EvaluateMember(member, scope),
            IndexSyntax index => EvaluateIndex(index, scope),
            CallSyntax call => EvaluateCall(call, scope),
            ListTypeSyntax or MapTypeSyntax or NullableTypeSyntax => Report(SemanticRules.TypeAsValue, scope.File, expression.Span, Source(expression, scope)),
            _ => BoundError.Instance,
        };
        _depth--;
        return result;
    }

    /// <summary>Looks through an expression whose value does not count, for what is wrong with it whatever the values are.</summary>
    private BoundValue CheckUnreached(ExpressionSyntax expression, Scope scope, NamePosition position)
    {
        _unreached++;
        BoundValue value = Evaluate(expression, scope, position);
        _unreached--;
        return value;
    }

    private BoundValue EvaluateList(ListSyntax list, Scope scope)
    {
        var items = new BoundValue[list.Elements.Count];
        for (int index = 0; index < items.Length; index++)
        {
            ExpressionSyntax element = list.Elements[index];
            items[index] = Evaluate(element, element is TableSyntax || scope.Expected is not null ? scope.At(index) : scope, NamePosition.Element);
        }

        return Admit(new BoundList(items), list, scope);
    }

    /// <summary>The list or table, unless it is beyond the budget; where a part of it is wrong, that has been said.</summary>
    private BoundValue Admit(BoundValue value, ExpressionSyntax syntax, Scope scope)
    {
        scope.Table.Document.TakeWork(value.ElementCount, value.TextSize);
        return TuskBudget.Admits(value.ElementCount, value.TextSize, value.Depth, out string? error) ? value
            : value.HasError ? BoundError.Instance
            : Report(SemanticRules.ValueTooLarge, scope.File, syntax.Span, scope.Own.DisplayName, error!);
    }

    private BoundValue EvaluateTable(TableSyntax syntax, Scope scope)
    {
        if (!scope.File.Structure.InnerTables.TryGetValue(syntax, out RawTable? raw))
        {
            return BoundError.Instance;
        }

        MergedTable table = _binding.MergeInner(raw, scope);
        BoundTable value = ForceTable(table);
        CheckStanding(table);
        return table.IsRefused ? BoundError.Instance : Admit(value, syntax, scope);
    }

    /// <summary>The text of a string, its holes and globals filled in.</summary>
    /// <param name="text">The string.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="isTemplate">Whether <c>$name</c> in it is always text: in the text of a query, which has parameters of that form.</param>
    private BoundValue EvaluateText(StringSyntax text, Scope scope, bool isTemplate)
    {
        IReadOnlyList<StringSegment> segments = scope.File.Tree.GetSegments(text);
        if (segments.Count == 1 && segments[0].IsText)
        {
            string only = segments[0].Text;
            HintAtQuotedOperator(only, text, scope);
            return MakeText(only, text, scope);
        }

        var parts = new List<BoundValue>(segments.Count);
        foreach (StringSegment segment in segments)
        {
            parts.Add(
                segment.Hole is { } hole ? EvaluateHole(hole, scope)
                : segment.GlobalSpan is { } span && !text.IsVerbatim ? EvaluateTextGlobal(segment, span, text, scope, isTemplate)
                : new BoundConstant(new TuskString(segment.Text)));
        }

        return JoinText(parts, text, scope);
    }

    private BoundValue EvaluateHole(HoleSyntax hole, Scope scope)
    {
        BoundValue value = Evaluate(hole.Expression, scope, NamePosition.Operand);
        TuskValue? sample = SampleOf(value, out bool isExact);
        return isExact && sample is TuskNull or TuskListValue or TuskTable && value.Phase != ValuePhase.Error
            ? Report(SemanticRules.NotText, scope.File, hole.Expression.Span, Source(hole.Expression, scope),
                ValueKindNames.WithArticle(sample.TypeName))
            : value;
    }

    /// <summary><c>$name</c> in a string is the global's value where the base of its document defines that global, and text elsewhere.</summary>
    private BoundValue EvaluateTextGlobal(StringSegment segment, TextSpan span, StringSyntax text, Scope scope, bool isTemplate)
    {
        string name = segment.Text.Substring(1);
        if (!isTemplate && Binding.BaseOf(scope.File, scope.Table.Document).Structure.DefinesGlobal(name) &&
            scope.Table.Document.FindGlobal(name) is { } global)
        {
            BoundValue value = Force(global);
            TuskValue? sample = SampleOf(value, out bool isExact);
            return isExact && sample is TuskNull or TuskListValue or TuskTable && value.Phase != ValuePhase.Error
                ? Report(SemanticRules.NotText, scope.File, span, segment.Text, ValueKindNames.WithArticle(sample.TypeName))
                : value;
        }

        if (!isTemplate)
        {
            ReportDollarText(segment.Text, name, span, text, scope);
        }

        return new BoundConstant(new TuskString(segment.Text));
    }

    private BoundValue JoinText(List<BoundValue> parts, StringSyntax text, Scope scope)
    {
        if (LastPhase(parts) == ValuePhase.Constant)
        {
            var builder = new StringBuilder();
            foreach (BoundValue part in parts)
            {
                string piece = part.Constant is { } value ? value.ToText() : "";
                if (builder.Length + (long)piece.Length > TuskBudget.MaxText)
                {
                    TuskBudget.Admits(0, builder.Length + (long)piece.Length, 0, out string? error);
                    return Report(SemanticRules.ValueTooLarge, scope.File, text.Span, scope.Own.DisplayName, error!);
                }

                builder.Append(piece);
            }

            scope.Table.Document.TakeWork(0, builder.Length);
            return new BoundConstant(new TuskString(builder.ToString()));
        }

        return Combine(parts, text, scope, static (values, _) => TextOf(values), static (expressions, _) => new LoadJoin(expressions));
    }

    private BoundValue MakeText(string text, StringSyntax syntax, Scope scope) =>
        TuskBudget.Admits(0, text.Length, 0, out string? error)
            ? new BoundConstant(new TuskString(text))
            : Report(SemanticRules.ValueTooLarge, scope.File, syntax.Span, scope.Own.DisplayName, error!);

    private BoundValue EvaluateRange(RangeSyntax range, Scope scope)
    {
        BoundValue? low = range.Low is null ? null : Evaluate(range.Low, scope, NamePosition.Operand);
        BoundValue? high = range.High is null ? null : Evaluate(range.High, scope, NamePosition.Operand);
        if (low is BoundError || high is BoundError || (low is null && high is null))
        {
            return BoundError.Instance;
        }

        if (low?.Constant is not (null or TuskInteger) || high?.Constant is not (null or TuskInteger) || (low ?? high)!.Constant is null ||
            (high ?? low)!.Constant is null)
        {
            return Report(SemanticRules.RangeEnds, scope.File, range.Span, Source(range, scope));
        }

        long? from = (low?.Constant as TuskInteger)?.Value;
        long? to = (high?.Constant as TuskInteger)?.Value;
        if (IntRange.TryCreate(from, to, out IntRange value))
        {
            WarnOfHyphen(Source(range, scope), value, range.Span, scope);
            return new BoundConstant(new TuskRange(value));
        }

        string source = Source(range, scope);
        return Report(new TuskDiagnostic(SemanticRules.RangeReversed, scope.File.Locate(range.Span), source, from!.Value, to!.Value)
        {
            Mend = new Mend("Quote it", range.Span, "\"" + source + "\""),
        });
    }

    /// <summary>An operator in quotes is text; people who come from other dialects expect a call.</summary>
    private void HintAtQuotedOperator(string text, StringSyntax syntax, Scope scope)
    {
        if (text.Length > 3 && text[0] == '@' && text[text.Length - 1] == ')' && text.IndexOf('(') is var open and > 1 &&
            FindOperator(text.Substring(1, open - 1), scope) is not null)
        {
            Report(SemanticRules.QuotedOperator, scope.File, syntax.Span, text.Length > 60 ? text.Substring(0, 57) + "…" : text);
        }
    }

    private static string Source(SyntaxNode node, Scope scope) => SourceText.Of(node, scope.File.Tree);
}
