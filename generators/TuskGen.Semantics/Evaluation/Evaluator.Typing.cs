using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Values where a type is declared for them: each is the declared type's, or is reported where it is written.</summary>
internal sealed partial class Evaluator
{
    /// <summary>Evaluates what stands where a type is declared. What has parts hands the type on to them, so that each is judged in its own place.</summary>
    private BoundValue EvaluateExpected(ExpressionSyntax expression, Scope scope, Expectation expected, NamePosition position)
    {
        Scope untyped = scope.Untyped;
        switch (expression)
        {
            case ParenthesizedSyntax inner:
                return Evaluate(inner.Expression, scope, position);
            case ConditionalSyntax:
            case BinarySyntax { Operator: BinaryOperator.Coalesce or BinaryOperator.Or }:
            case CallSyntax { Callee: AtNameSyntax operatorName } when scope.File.Tree.GetText(operatorName.Token) == "@if":
                return Fit(EvaluateUntyped(expression, scope, position), expected, untyped, expression.Span, expression);
            case NameSyntax name when MemberNamed(scope.File.Tree.GetText(name.Token), expected, scope) is { } member:
                return member;
            case NameSyntax name when expected.Type is DeclaredScalar { Names: not null }:
                return Fit(new BoundConstant(new TuskString(scope.File.Tree.GetText(name.Token))), expected, untyped, expression.Span, expression);
            case NameSyntax name when IsEnum(expected, scope) && !IsName(scope.File.Tree.GetText(name.Token), scope):
                // It was meant as a member: that it is none is the whole mistake.
                return Fit(new BoundConstant(new TuskString(scope.File.Tree.GetText(name.Token))), expected, untyped, expression.Span, expression);
            case ListSyntax list when expected.Element is { } element:
                return Fit(EvaluateList(list, scope with { Expected = element }), expected, untyped, expression.Span, expression);
            case TableSyntax or CallSyntax or AtNameSyntax:
                return Fit(EvaluateUntyped(expression, scope, position), expected, untyped, expression.Span, expression);
            default:
                return Fit(EvaluateUntyped(expression, untyped, position), expected, untyped, expression.Span, expression);
        }
    }

    /// <summary>A bare word that is a member of the enum that is expected.</summary>
    private static BoundConstant? MemberNamed(string word, Expectation expected, Scope scope) =>
        expected.Type is DeclaredName named && scope.Types?.FindEnum(named.Name) is { } declared && declared.Members.Contains(word) ? new BoundConstant(new TuskString(word)) : null;

    private static bool IsEnum(Expectation expected, Scope scope) => expected.Type is DeclaredName named && scope.Types?.FindEnum(named.Name) is not null;

    /// <summary>Whether a word, or the first part of a path, names a key.</summary>
    private static bool IsName(string word, Scope scope) =>
        scope.Find(word, isWhole: true) is not null || (word.IndexOf('.') is > 0 and var dot && scope.Find(word.Substring(0, dot), isWhole: false) is not null);

    /// <summary>The value as what it must be, or an error, which is reported.</summary>
    /// <param name="value">The value.</param>
    /// <param name="expected">What it must be.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="span">The place of it in the file.</param>
    /// <param name="syntax">The expression that gives it, where it is written as one.</param>
    private BoundValue Fit(BoundValue value, Expectation expected, Scope scope, TextSpan span, ExpressionSyntax? syntax)
    {
        // What is not reached has no value that could be wrong, and what is given up is evaluated again.
        if (value is BoundError || _unreached > 0 || _needed is not null)
        {
            return value;
        }

        if (value.Constant is TuskNull)
        {
            return expected.IsOptional || expected.Type is DeclaredScalar { Kind: TuskKind.Any } ? value
                : Report(new TuskDiagnostic(SemanticRules.RequiredIsNull, scope.Own.Locate(span), scope.DisplayName, expected.Type.TypeText));
        }

        if (value.Phase is ValuePhase.Load or ValuePhase.Live && expected.IsShape)
        {
            return Report(new TuskDiagnostic(SemanticRules.ShapeNotConstant, scope.Own.Locate(span), scope.Own.Key, scope.Path.Split(':')[0]));
        }

        if (value is BoundLive && !expected.AllowsLive)
        {
            return Report(new TuskDiagnostic(SemanticRules.LiveNotDeclared, scope.Own.Locate(span), scope.DisplayName));
        }

        // What an answer holds is known when it is there: then the key asks for a list or a table.
        if (value is BoundLive { Sample: null, IsSecret: false, Expression.Kind: TuskKind.Any } && expected.Type is DeclaredList or DeclaredMap or DeclaredChoice or DeclaredName)
        {
            return value;
        }

        if (value.IsSecret && !KeepsSecret(expected.Type, value, scope))
        {
            return RefuseSecret(value, expected, scope, span);
        }

        BoundValue fitted = expected.Type switch
        {
            DeclaredScalar { Kind: TuskKind.Any } => value,
            DeclaredScalar { Kind: TuskKind.Secret } => FitSecret(value, expected, scope, span),
            DeclaredScalar scalar => FitScalar(value, scalar, expected, scope, span, syntax),
            DeclaredList list => FitList(value, list, expected, scope, span, syntax),
            DeclaredMap map => FitMap(value, map, expected, scope, span),
            DeclaredName named when scope.Types?.FindEnum(named.Name) is { } declared => FitEnum(value, declared, expected, scope, span, syntax),
            DeclaredName named when scope.Types?.FindType(named.Name) is null => value,
            _ => FitTable(value, expected, scope, span),
        };
        if (!fitted.HasError && expected.Type is DeclaredScalar { Names: { } names })
        {
            return CheckName(fitted, names, scope, span, syntax);
        }

        return fitted.HasError ? fitted : CheckConstraints(fitted, expected.Type, scope, span);
    }

    private BoundValue FitList(BoundValue value, DeclaredList list, Expectation expected, Scope scope, TextSpan span, ExpressionSyntax? syntax)
    {
        if (value is BoundLoad { Expression.Shape.Type: ListShape or AnyShape or null } load)
        {
            // What the program's own C# gives is of its declared type.
            if (load.Expression is LoadCall { Operator.Declaration: not null } && !MayBeList(load, list))
            {
                return ReportOther(value, expected, scope, span);
            }

            bool isWrong = SampleOf(load, out bool isExact) is TuskListValue sample && isExact &&
                FitList(new BoundConstant(sample), list, expected, scope, span, null).HasError;
            return isWrong ? BoundError.Instance : load;
        }

        if (ItemsOf(value) is not { } items)
        {
            return ReportOther(value, expected, scope, span);
        }

        var written = syntax as ListSyntax;
        var fitted = new BoundValue[items.Count];
        var element = new Expectation(list.Element, list.IsElementOptional);
        for (int index = 0; index < fitted.Length; index++)
        {
            ExpressionSyntax? part = written?.Elements.Count == items.Count ? written.Elements[index] : null;
            fitted[index] = Fit(items[index], element, scope.At(index), part?.Span ?? span, part);
        }

        return new BoundList(fitted);
    }

    private BoundValue FitMap(BoundValue value, DeclaredMap map, Expectation expected, Scope scope, TextSpan span)
    {
        if (KnownTable(value) is not { } table)
        {
            return ReportOther(value, expected, scope, span);
        }

        if (ReferenceEquals(table.Fitted, map))
        {
            return table;
        }

        var element = new Expectation(map.Value, map.IsValueOptional);
        return new BoundTable([.. table.Entries.Select(entry => entry with { Value = Fit(entry.Value, element, scope.At(entry.Key), span, null) })]) { Fitted = map };
    }

    /// <summary>A table that an expression gives, as one of a declared type: with defaults for what it lacks, and checked as if it were written out.</summary>
    private BoundValue FitTable(BoundValue value, Expectation expected, Scope scope, TextSpan span)
    {
        if (KnownTable(value) is not { } table)
        {
            return ReportOther(value, expected, scope, span);
        }

        if (ReferenceEquals(table.Fitted, expected.Type))
        {
            return table;
        }

        var made = new MergedTable(scope.Table.Document, scope.Table, scope.Own, scope.Path) { Header = (scope.File, span) };
        foreach (BoundEntry entry in table.Entries)
        {
            made.Add(MergedEntry.Computed(made, entry, scope.Own));
        }

        scope.Table.Document.Typing!.TryApply(made, expected.Type, scope.DisplayName);
        foreach (MergedEntry entry in made.Entries)
        {
            if (entry is { State: EvaluationState.Done, Expected: { } inner })
            {
                entry.Value = Fit(entry.Value, inner, new Scope(made, entry, scope.File), span, null);
            }
        }

        BoundTable fitted = ForceTable(made);
        CheckStanding(made);
        return made.IsRefused ? BoundError.Instance : fitted;
    }

    private BoundValue FitEnum(BoundValue value, EnumDeclaration declared, Expectation expected, Scope scope, TextSpan span, ExpressionSyntax? syntax)
    {
        TuskValue? sample = SampleOf(value, out bool isExact);
        if (value.Phase is ValuePhase.Load or ValuePhase.Live && (!isExact || sample is null))
        {
            return IsText(value) || KindOf(value) == TuskKind.Any ? value : ReportOther(value, expected, scope, span);
        }

        if (sample is not TuskString { Value: var word })
        {
            return ReportOther(value, expected, scope, span);
        }

        if (declared.Members.Contains(word))
        {
            return value;
        }

        // Bare, it would be a name; as text it is read as text from outside is.
        if (syntax is not NameSyntax && declared.FindAnyCase(word) is { } member)
        {
            return value.Phase == ValuePhase.Constant ? new BoundConstant(new TuskString(member)) : value;
        }

        string? near = NearestName.Find(word, declared.Members);
        return Report(new TuskDiagnostic(SemanticRules.OtherType, scope.Own.Locate(span), scope.DisplayName, Shown(sample), expected.Named,
            ExpectedText.Of(expected.Type, scope.Types!) + (near is null ? "." : "; did you mean `" + near + "`?"))
        {
            Mend = near is null || syntax is not (StringSyntax or NameSyntax) ? null : new Mend("Write `" + near + "`", span, near),
            Related = new([new RelatedLocation(declared.Location, "`" + declared.Name + "` is declared here")]),
        });
    }

    private BoundError ReportOther(BoundValue value, Expectation expected, Scope scope, TextSpan span, Mend? mend = null) =>
        Report(new TuskDiagnostic(SemanticRules.OtherType, scope.Own.Locate(span), scope.DisplayName, Shown(value), expected.Named, ExpectedText.Of(expected.Type, scope.Types!, value.Constant) + ".")
        {
            Mend = mend,
        });

    private static string Shown(BoundValue value) => value switch
    {
        BoundTable => "a table",
        BoundConstant { Value: TuskTable } => "a table",
        BoundConstant constant => Shown(constant.Value),
        _ when value.IsSecret => "a secret",
        _ when SampleOf(value, out bool isExact) is { } sample && isExact => Shown(sample) + " by default",
        BoundLoad { Expression.Kind: not TuskKind.Any and var kind } => "of the type " + ScalarKinds.NameOf(kind),
        _ => TypePhraseOf(value),
    };

    private static string Shown(TuskValue value)
    {
        const int Longest = 60;
        string text = value.ElementCount > 20 ? ValueKindNames.WithArticle(value.TypeName) + " of " + value.ElementCount.ToString(CultureInfo.InvariantCulture) + " elements" : value.ToString();
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    private BoundValue CheckConstraints(BoundValue value, DeclaredType type, Scope scope, TextSpan span)
    {
        if (type.Constraints.All.Count == 0 || value.IsSecret)
        {
            return value;
        }

        TuskValue? known = SampleOf(value, out bool isExact);
        known = isExact ? known : null;
        if (known is null && value is BoundList list)
        {
            // How many there are is known although not all of them are.
            known = TuskListValue.TryCreate([.. list.Items.Select(static _ => (TuskValue)TuskNull.Instance)], out TuskListValue? places, out _) ? places : null;
        }

        foreach (Constraint constraint in type.Constraints.All)
        {
            if (known is null or TuskNull || (!isExact && constraint is not LengthConstraint) || constraint.IsMet(known))
            {
                continue;
            }

            string said = type.Constraints.Message?.TrimEnd('.') ?? "expected " + constraint.Expected;
            string shown = isExact ? Shown(known) + (value.Phase == ValuePhase.Constant ? "" : " by default") : TypePhraseOf(value);
            return Report(new TuskDiagnostic(SemanticRules.ConstraintNotMet, scope.Own.Locate(span), scope.DisplayName, shown, said));
        }

        return value;
    }
}
