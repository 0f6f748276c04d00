using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class Evaluator
{
    private BoundValue FitScalar(BoundValue value, DeclaredScalar scalar, Expectation expected, Scope scope, TextSpan span, ExpressionSyntax? syntax)
    {
        if (value is BoundConstant constant)
        {
            return FitConstant(constant, scalar.Kind, expected, scope, span, syntax);
        }

        if (value is not (BoundLoad or BoundLive))
        {
            return ReportOther(value, expected, scope, span);
        }

        TuskValue? sample = SampleOf(value, out bool isExact);
        bool fits = isExact && sample is not null and not TuskNull ? ScalarFit.Convert(sample, scalar.Kind, null) is not null : ScalarFit.MayConvert(KindOf(value), scalar.Kind);
        return fits ? value : ReportOther(value, expected, scope, span);
    }

    private static TuskKind KindOf(BoundValue value) => value switch
    {
        BoundLoad load => load.Expression.Shape.Type is ListShape ? TuskKind.Secret : load.Expression.Kind,
        BoundLive live => live.Expression.Kind,
        _ => TuskKind.Any,
    };

    private BoundValue FitConstant(BoundConstant constant, TuskKind kind, Expectation expected, Scope scope, TextSpan span, ExpressionSyntax? syntax)
    {
        if (ScalarFit.Convert(constant.Value, kind, LiteralValue.DigitsOf(syntax, scope.File.Tree)) is { } converted)
        {
            if (converted is not TuskString && constant.Value is TuskString text && syntax is StringSyntax { Holes.Count: 0 } && ScalarFit.HasLiteral(kind))
            {
                Report(new TuskDiagnostic(SemanticRules.NeedlessQuotes, scope.Own.Locate(span), scope.DisplayName, expected.Named, text.Value)
                {
                    Mend = new Mend("Take the quotes off", span, converted.ToString()),
                });
            }

            return ReferenceEquals(converted, constant.Value) ? constant : new BoundConstant(converted);
        }

        bool wantsQuotes = kind == TuskKind.String && syntax is LiteralSyntax;
        return ReportOther(constant, expected, scope, span, wantsQuotes ? Quote(Source(syntax!, scope), span) : null);
    }

    /// <summary>Whether a secret that is given where this type is declared stays one. What has parts is asked for each of them.</summary>
    private static bool KeepsSecret(DeclaredType type, BoundValue value, Scope scope) => type switch
    {
        DeclaredScalar { Kind: TuskKind.Secret } => true,
        DeclaredScalar { Kind: TuskKind.Any } => false,
        DeclaredList list => value is BoundList || KeepsSecret(list.Element, value, scope),
        DeclaredName named when scope.Types?.FindEnum(named.Name) is null => value is not BoundLive,
        DeclaredScalar or DeclaredName => value is BoundList or BoundTable,
        _ => value is not BoundLive,
    };

    private BoundError RefuseSecret(BoundValue value, Expectation expected, Scope scope, TextSpan span) => Report(new TuskDiagnostic(
        SemanticRules.SecretNotDeclared, scope.Own.Locate(span), scope.DisplayName, expected.Named,
        value is BoundTable or BoundList ? "declare a `#type` for it whose fields say which of them is `secret`." : "declare it `secret`."));

    /// <summary>A secret comes from outside: what a document says, everyone who reads it knows.</summary>
    private BoundValue FitSecret(BoundValue value, Expectation expected, Scope scope, TextSpan span)
    {
        switch (value)
        {
            case BoundConstant { Value: TuskString or TuskInteger }:
                string key = scope.Own.Key.Replace('-', '_');
                return Report(new TuskDiagnostic(SemanticRules.SecretAsText, scope.Own.Locate(span), scope.DisplayName, key, key.ToUpperInvariant())
                {
                    Mend = scope.Own.Via is null ? new Mend("Write `@secret(\"" + key + "\")`", span, "@secret(\"" + key + "\")") : null,
                });
            case BoundLoad { Expression.Kind: TuskKind.String or TuskKind.Any } load:
                return load.IsSecret ? load : new BoundLoad(ToLoad(load), load.Sample, load.IsExact) { IsDeclaredSecret = true };
            case BoundLive { IsSecret: true }:
                return value;
            default:
                return ReportOther(value, expected, scope, span);
        }
    }
}
