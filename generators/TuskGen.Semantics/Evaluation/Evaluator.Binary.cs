using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    /// <summary>Left-deep chains, <c>a + b + c + …</c>, may be as long as a document: they are folded in a loop.</summary>
    private BoundValue EvaluateBinary(BinarySyntax binary, Scope scope)
    {
        var spine = new Stack<BinarySyntax>();
        ExpressionSyntax leftmost = binary;
        bool isFallback = IsFallback(binary.Operator);
        while (leftmost is BinarySyntax inner && IsFallback(inner.Operator) == isFallback)
        {
            spine.Push(inner);
            leftmost = inner.Left;
        }

        if (isFallback)
        {
            return EvaluateFallbacks(leftmost, spine, scope);
        }

        BoundValue value = Evaluate(leftmost, scope, NamePosition.Operand);
        while (spine.Count > 0)
        {
            BinarySyntax step = spine.Pop();
            if (!scope.Table.Document.TakeStep())
            {
                return Exhaust(scope.Own, SemanticRules.TooManySteps);
            }

            value = step.Operator == BinaryOperator.Add && IsText(value) ? JoinChain(value, step, spine, scope) : EvaluateStep(value, step, scope);
        }

        return value;
    }

    private static bool IsText(BoundValue value) => value.Constant is TuskString || value is BoundLoad { Expression.Kind: TuskKind.String } or BoundLive { Expression.Kind: TuskKind.String };

    /// <summary>Joins text with everything that the following <c>+</c> add to it, at once: one by one, each step would copy all before it.</summary>
    private BoundValue JoinChain(BoundValue text, BinarySyntax step, Stack<BinarySyntax> spine, Scope scope)
    {
        var parts = new List<BoundValue> { text };
        BinarySyntax last = step;
        while (true)
        {
            BoundValue right = Evaluate(last.Right, scope, NamePosition.Operand);
            TuskValue? sample = SampleOf(right, out bool isExact);
            bool hasText = sample is not (TuskNull or TuskListValue or TuskTable) || !isExact || right.HasError;
            parts.Add(hasText ? right : Apply(text, last, right, scope));
            if (spine.Count == 0 || spine.Peek().Operator != BinaryOperator.Add)
            {
                return Combine(parts, last, scope, static (values, _) => TextOf(values), static (expressions, _) => new LoadJoin(Flatten(expressions)));
            }

            last = spine.Pop();
        }
    }

    private static List<LoadExpression> Flatten(LoadExpression[] parts)
    {
        var flat = new List<LoadExpression>(parts.Length);
        foreach (LoadExpression part in parts)
        {
            if (part is LoadJoin join)
            {
                flat.AddRange(join.Parts);
            }
            else
            {
                flat.Add(part);
            }
        }

        return flat;
    }

    private BoundValue EvaluateStep(BoundValue left, BinarySyntax step, Scope scope)
    {
        if (step.Operator == BinaryOperator.And && left.Constant is TuskBool { Value: false })
        {
            return CheckSide(left, step, NamePosition.Operand, scope);
        }

        BoundValue right = Evaluate(step.Right, scope, NamePosition.Operand);
        return Apply(left, step, right, scope);
    }

    private BoundValue Apply(BoundValue left, BinarySyntax step, BoundValue right, Scope scope)
    {
        BinaryOperator op = step.Operator;
        if (op is BinaryOperator.And or BinaryOperator.Or && IsNoBool(right) && SampleOf(left, out _) is TuskBool { Value: var truth } &&
            truth == (op == BinaryOperator.Or))
        {
            // The left side decides now; as soon as it changes, the right one would not fit.
            left = new BoundConstant(TuskBool.Of(!truth));
        }

        return Combine(
            [left, right],
            step,
            scope,
            (values, hide) => TuskOperators.TryApply(op, values[0], values[1], out TuskValue? result, out string? error, hide) ? result
                : Computed.Failed(error),
            (parts, sample) => op == BinaryOperator.Add && (parts[0].Kind == TuskKind.String || parts[1].Kind == TuskKind.String)
                ? new LoadJoin(Flatten(parts))
                : new LoadBinary(parts[0], op, parts[1], LoadKinds.Of(op, parts[0], parts[1], sample)));
    }

    /// <summary><c>??</c> and <c>||</c>, from the left; a variable without a default takes what stands behind it as its default.</summary>
    private BoundValue EvaluateFallbacks(ExpressionSyntax first, Stack<BinarySyntax> spine, Scope scope)
    {
        var variables = new List<(string Name, ExpressionSyntax Syntax)>();
        BoundValue? value = null;
        ExpressionSyntax current = first;
        BinarySyntax? step = null;
        while (true)
        {
            if (VariableWithoutDefault(current, scope) is { } variable && value is null or BoundConstant { Value: TuskNull })
            {
                variables.Add((variable, current));
                value = null;
            }
            else
            {
                bool isFirst = step is null;
                Scope place = scope.Expected is { } expected && spine.Count > 0 ? scope with { Expected = expected with { IsOptional = true } } : scope;
                BoundValue next = Evaluate(current, place, isFirst ? NamePosition.Operand : NamePosition.Whole);
                next = variables.Count > 0 ? DefaultVariables(variables, next, scope) : next;
                value = value is null ? next : Fall(value, step!, next, scope);
            }

            if (spine.Count == 0)
            {
                break;
            }

            step = spine.Pop();
            current = step.Right;
            if (value is not null && Decides(value, step, scope))
            {
                return CheckRest(value, step, spine, scope);
            }
        }

        if (variables.Count > 0)
        {
            (string name, ExpressionSyntax syntax) = variables[variables.Count - 1];
            variables.RemoveAt(variables.Count - 1);
            value = ReadVariable(name, null, scope.File, syntax.Span, scope);
            value = variables.Count > 0 ? DefaultVariables(variables, value, scope) : value;
        }

        return value ?? BoundError.Instance;
    }

    /// <summary>Whether the left side of a fallback is the result already; the hints that belong to it.</summary>
    private bool Decides(BoundValue left, BinarySyntax step, Scope scope)
    {
        if (left.Phase == ValuePhase.Error)
        {
            return true;
        }

        if (CannotBeNull(step.Left) && step.Operator == BinaryOperator.Coalesce)
        {
            Report(SemanticRules.UselessFallback, scope.File, step.OperatorToken.Span, Source(step.Left, scope));
        }

        if (step.Operator == BinaryOperator.Or && left is not BoundLoad { Expression.Kind: TuskKind.Bool or TuskKind.Any } &&
            left.Phase != ValuePhase.Live && left.Constant is not TuskBool && !IsVariable(step.Left, scope))
        {
            Report(new TuskDiagnostic(SemanticRules.OrMeansFallback, scope.File.Locate(step.OperatorToken.Span))
            {
                Mend = new Mend("Write `??`", step.OperatorToken.Span, "??"),
            });
        }

        return left switch
        {
            BoundConstant { Value: TuskNull } => false,
            BoundConstant { Value: TuskBool { Value: var truth } } => truth || step.Operator == BinaryOperator.Coalesce,
            BoundLoad or BoundLive => false,
            _ => true,
        };
    }

    /// <summary>What is left of a chain of fallbacks when its value is decided: nothing of it counts, but it must fit.</summary>
    private BoundValue CheckRest(BoundValue value, BinarySyntax step, Stack<BinarySyntax> spine, Scope scope)
    {
        value = CheckSide(value, step, NamePosition.Whole, scope);
        while (spine.Count > 0)
        {
            value = CheckSide(value, spine.Pop(), NamePosition.Whole, scope);
        }

        return value;
    }

    /// <summary>A right side that a bool on the left decides without; it must be a bool all the same.</summary>
    private BoundValue CheckSide(BoundValue left, BinarySyntax step, NamePosition position, Scope scope)
    {
        BoundValue right = CheckUnreached(step.Right, scope, position);
        return step.Operator != BinaryOperator.Coalesce && left.Constant is TuskBool && IsNoBool(right) ? Apply(left, step, right, scope) : left;
    }

    private static bool IsNoBool(BoundValue value) => SampleOf(value, out bool isExact) is not (null or TuskBool) && isExact;

    private BoundValue Fall(BoundValue left, BinarySyntax step, BoundValue right, Scope scope)
    {
        if (left is BoundConstant { Value: TuskNull })
        {
            return right;
        }

        // A file or a secret that is not there takes what stands behind it, as a variable does.
        if (right.Phase == ValuePhase.Live && left is BoundLoad { IsHeld: false, Expression: LoadCall asked } &&
            asked.WithDefault(new LoadConstant(TuskNull.Instance)) is { } optional)
        {
            return ElseLive(optional, right, step, scope);
        }

        return left is BoundLoad { IsHeld: false, Expression: LoadCall call } && right.Phase is ValuePhase.Constant or ValuePhase.Load &&
            call.WithDefault(ToLoad(right)) is { } defaulted
                ? MakeLoad(defaulted, SampleOf(right, out _) is { } sample && ScalarKinds.Of(sample) == call.Kind ? sample : null, isExact: false, step, scope)
                : Apply(left, step, right, scope);
    }

    /// <summary>What the load asks for, or, where there is none of it, a live value.</summary>
    private BoundValue ElseLive(LoadCall optional, BoundValue live, ExpressionSyntax syntax, Scope scope)
    {
        LoadExpression left = ToLoad(new BoundLoad(optional, null, isExact: false), isInLive: true);
        LoadExpression right = ToLoad(live, isInLive: true);
        return MakeLoad(
            new LoadBinary(left, BinaryOperator.Coalesce, right, left.Shape.OrElse(right.Shape)), SampleOf(live, out _), isExact: false, syntax, scope);
    }

    private BoundValue DefaultVariables(List<(string Name, ExpressionSyntax Syntax)> variables, BoundValue value, Scope scope)
    {
        for (int index = variables.Count - 1; index >= 0; index--)
        {
            value = ReadVariable(variables[index].Name, value, scope.File, variables[index].Syntax.Span, scope);
        }

        variables.Clear();
        return value;
    }

    private BoundValue EvaluateUnary(UnarySyntax unary, Scope scope)
    {
        BoundValue operand = Evaluate(unary.Operand, scope, NamePosition.Operand);
        UnaryOperator op = unary.Operator;
        return Combine(
            [operand],
            unary,
            scope,
            (values, hide) => TuskOperators.TryApply(op, values[0], out TuskValue? result, out string? error, hide) ? result : Computed.Failed(error),
            (parts, _) => new LoadUnary(op, parts[0], op == UnaryOperator.Not ? TuskKind.Bool : parts[0].Kind));
    }

    private BoundValue EvaluateConditional(ExpressionSyntax whole, ExpressionSyntax condition, ExpressionSyntax then, ExpressionSyntax otherwise, Scope scope)
    {
        BoundValue decision = Evaluate(condition, scope.Untyped, NamePosition.Operand);
        TuskValue? sample = SampleOf(decision, out _);
        if (sample is not null and not TuskBool && decision.Phase != ValuePhase.Error)
        {
            decision = Report(SemanticRules.ConditionNotBool, scope.File, condition.Span, Source(condition, scope),
                ValueKindNames.WithArticle(sample.TypeName));
        }

        if (decision.Constant is TuskBool truth)
        {
            CheckUnreached(truth.Value ? otherwise : then, scope, NamePosition.Whole);
            return Evaluate(truth.Value ? then : otherwise, scope, NamePosition.Whole);
        }

        if (decision.Phase == ValuePhase.Error)
        {
            CheckUnreached(then, scope, NamePosition.Whole);
            CheckUnreached(otherwise, scope, NamePosition.Whole);
            return decision;
        }

        BoundValue yes = Evaluate(then, scope, NamePosition.Whole);
        BoundValue no = Evaluate(otherwise, scope, NamePosition.Whole);
        BoundValue[] parts = [decision, yes, no];
        return LastPhase(parts) == ValuePhase.Error ? BoundError.Instance : Choose(decision, yes, no, whole, scope);
    }

    private static bool IsFallback(BinaryOperator op) => op is BinaryOperator.Coalesce or BinaryOperator.Or;

    private static bool CannotBeNull(ExpressionSyntax expression) => expression switch
    {
        LiteralSyntax literal => literal.Token.Kind == TokenKind.Number || literal.Token.Length == 5 || literal.End - literal.Start != 4,
        StringSyntax or ListSyntax or TableSyntax or RangeSyntax or UnarySyntax => true,
        BinarySyntax binary => !IsFallback(binary.Operator),
        ParenthesizedSyntax inner => CannotBeNull(inner.Expression),
        _ => false,
    };
}
