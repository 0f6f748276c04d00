using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Calls of operators that documents declare: what they are given is judged now, as far as the compiler knows it; the rest is the load's.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The operator of a name, without <c>@</c>, where an expression stands; null where there is none.</summary>
    private static OperatorSignature? FindOperator(string name, Scope scope) => OperatorRegistry.Find(name) ?? scope.Types?.FindOperator(name)?.Signature;

    private BoundValue CallDeclared(CallSyntax call, OperatorDeclaration declared, ExpressionSyntax?[] arguments, Scope scope)
    {
        DeclarationScope types = scope.Types!;
        var values = new BoundValue[declared.Parameters.Count];
        bool isRight = true;
        for (int index = 0; index < values.Length; index++)
        {
            OperatorParameterDeclaration parameter = declared.Parameters[index];
            if (arguments[index] is not { } argument)
            {
                values[index] = OperatorChecker.DefaultOf(parameter, declared, types) is { } value ? new BoundConstant(value) : BoundError.Instance;
            }
            else
            {
                var expected = new Expectation(parameter.Type, parameter.IsNullable);
                BoundValue given = argument is NameSyntax name && MemberNamed(scope.File.Tree.GetText(name.Token), expected, scope) is { } member ? member
                    : Evaluate(argument, scope.Untyped, NamePosition.Whole);
                values[index] = FitArgument(given, expected, new Argument(declared, parameter, argument), scope);
            }

            isRight &= !values[index].HasError;
        }

        if (!isRight)
        {
            return BoundError.Instance;
        }

        bool isLive = declared.Phase == OperatorPhase.Live;
        LoadExpression[] parts = [.. values.Select(value => ToLoad(value, isLive || LastPhase(values) == ValuePhase.Live))];
        LoadExpression expression = isLive ? new LiveCall(declared.Signature, parts) : new LoadCall(declared, parts);
        return MakeLoad(expression, TypeSample.Of(ScalarKinds.Calculated(expression.Kind)), isExact: false, call, scope);
    }

    /// <summary>The value as an argument, or an error, which is reported.</summary>
    private BoundValue FitArgument(BoundValue value, Expectation expected, Argument argument, Scope scope)
    {
        // What is not reached has no value that could be wrong, and what is given up is evaluated again.
        if (value.HasError || _unreached > 0 || _needed is not null)
        {
            return value;
        }

        TuskValue? known = SampleOf(value, out bool isExact);
        if (known is not null && isExact && !value.IsSecret)
        {
            return FitKnown(value, known, expected, argument, scope);
        }

        bool fits = expected.Type switch
        {
            DeclaredScalar { Kind: TuskKind.Any } => true,
            DeclaredScalar scalar => value is BoundLoad or BoundLive && ScalarFit.MayConvert(KindOf(value), scalar.Kind),
            DeclaredName => IsText(value) || KindOf(value) == TuskKind.Any,
            DeclaredList when value is BoundList => true,
            DeclaredList list => MayBeList(value, list),
            _ => true,
        };
        if (!fits)
        {
            return ReportArgument(argument, expected, null, TypePhraseOf(value), scope);
        }

        if (value is not BoundList items || expected.Element is not { } element)
        {
            return value;
        }

        BoundValue[] fitted = [.. items.Items.Select(item => FitArgument(item, element, argument, scope))];
        return Array.Exists(fitted, static item => item.HasError) ? BoundError.Instance : new BoundList(fitted);
    }

    private BoundValue FitKnown(BoundValue value, TuskValue known, Expectation expected, Argument argument, Scope scope)
    {
        string? literal = value is BoundConstant ? LiteralValue.DigitsOf(argument.Syntax, scope.File.Tree) : null;
        if (ArgumentFit.Convert(known, expected.Type, expected.IsOptional, scope.Types!, literal) is not { } fitted)
        {
            return ReportArgument(argument, expected, known, ValueKindNames.WithArticle(known.TypeName), scope);
        }

        if (ArgumentFit.FindUnmet(fitted, expected.Type) is { } unmet)
        {
            return Report(SemanticRules.ArgumentConstraint, scope.File, argument.Syntax.Span, argument.Operator.Name, argument.Parameter.Name,
                Shown(fitted) + (value.Phase == ValuePhase.Constant ? "" : " by default"), unmet);
        }

        return value is BoundConstant && !ReferenceEquals(fitted, known) ? new BoundConstant(fitted) : value;
    }

    /// <summary>Whether a value that the load tells may be a list as it is declared.</summary>
    private static bool MayBeList(BoundValue value, DeclaredList list)
    {
        Shape? shape = value switch
        {
            BoundLoad load => load.Expression.Shape.Type,
            BoundLive live => live.Expression.Shape.Type,
            _ => new ScalarShape(TuskKind.Any),
        };
        return shape switch
        {
            null or AnyShape => true,
            ListShape { Element: ScalarShape from } => list.Element is not DeclaredScalar to || ScalarFit.MayConvert(from.Kind, to.Kind) || to.Kind == TuskKind.Any,
            ListShape => true,
            _ => false,
        };
    }

    private BoundError ReportArgument(Argument argument, Expectation expected, TuskValue? known, string found, Scope scope) => Report(
        SemanticRules.ArgumentKind,
        scope.File,
        argument.Syntax.Span,
        "@" + argument.Operator.Name,
        argument.Parameter.Name,
        ExpectedText.Of(expected.Type, scope.Types!, known),
        Source(argument.Syntax, scope),
        found);

    /// <summary>An argument where it is written.</summary>
    private sealed record Argument(OperatorDeclaration Operator, OperatorParameterDeclaration Parameter, ExpressionSyntax Syntax);
}
