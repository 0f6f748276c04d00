using TuskGen.Syntax;

namespace TuskGen.Semantics;

internal sealed partial class ConstraintReader
{
    private static bool IsOrdered(TuskKind kind) => kind is TuskKind.Int or TuskKind.Long or TuskKind.Float or TuskKind.Decimal or TuskKind.Duration or TuskKind.Size or TuskKind.Percent;

    private static bool IsText(DeclaredType type) => type is DeclaredScalar { Kind: TuskKind.String or TuskKind.Path or TuskKind.Uri or TuskKind.Secret };

    private static LengthUnit? UnitOf(DeclaredType type) => type switch
    {
        DeclaredList => LengthUnit.Elements,
        DeclaredMap => LengthUnit.Entries,
        DeclaredScalar { Kind: TuskKind.Bytes } => LengthUnit.Bytes,
        _ => IsText(type) ? LengthUnit.Characters : null,
    };

    /// <summary>Whether a constant is a value of an ordered kind.</summary>
    private static bool IsOf(TuskValue value, TuskKind kind) => (kind, value) switch
    {
        (TuskKind.Int or TuskKind.Long, TuskInteger) or (TuskKind.Duration, TuskDuration) or (TuskKind.Size, TuskSize) or (TuskKind.Percent, TuskPercent) => true,
        (TuskKind.Float or TuskKind.Decimal, TuskInteger or TuskFloat) => true,
        _ => false,
    };

    private void ReadPattern(DeclaredType type, ArgumentSyntax argument)
    {
        if (!Fits(IsText(type), argument, "it speaks of text"))
        {
            return;
        }

        if (TextOf(argument.Value) is not { } source)
        {
            Expect(argument, "a pattern in quotes");
        }
        else if (TextPattern.TryCreate(source, out TextPattern? pattern, out PatternFault? fault))
        {
            _constraints.Add(new PatternConstraint(pattern));
        }
        else
        {
            Report(SemanticRules.BadPattern, argument.Value.Span, source, fault.Position + 1, fault.Message);
        }
    }

    private void ReadFormat(DeclaredType type, ArgumentSyntax argument)
    {
        if (!Fits(IsText(type), argument, "it speaks of text"))
        {
            return;
        }

        string? name = argument.Value is NameSyntax word ? _tree.GetText(word) : TextOf(argument.Value);
        if (name is not null && TextFormats.Find(name) is { } format)
        {
            _constraints.Add(new FormatConstraint(format));
            return;
        }

        string? near = name is null ? null : NearestName.Find(name, TextFormats.Names);
        string advice = near is null ? "the formats are " + string.Join(", ", TextFormats.Names.Select(static known => "`" + known + "`")) : "did you mean `" + near + "`?";
        diagnostics.Add(new TuskDiagnostic(SemanticRules.ConstraintDoesNotFit, file.Locate(argument.Value.Span), _tree.GetText(argument), advice)
        {
            Mend = near is null ? null : new Mend("Write `" + near + "`", argument.Value.Span, near),
        });
    }

    private void ReadOneOf(DeclaredType type, ArgumentSyntax argument)
    {
        if (!Fits(type is DeclaredScalar { Kind: not TuskKind.Secret }, argument, "it speaks of scalars"))
        {
            return;
        }

        TuskValue?[] values = argument.Value is ListSyntax list ? [.. list.Elements.Select(item => ConstantOf(item))] : [];
        if (values.Length == 0 || Array.Exists(values, static value => value is null))
        {
            Expect(argument, "a list of constants, such as `[\"small\", \"large\"]`");
            return;
        }

        TuskKind kind = ((DeclaredScalar)type).Kind;
        TuskValue? other = Array.Find(values, value => value is not TuskString ? !IsOf(value!, kind) : !TextConversion.TryConvert(((TuskString)value!).Value, kind, out _, out _));
        if (other is not null)
        {
            Expect(argument, "values of the type " + ScalarKinds.NameOf(kind));
            return;
        }

        _constraints.Add(new OneOfConstraint([.. values.Select(value => value is TuskString text && TextConversion.TryConvert(text.Value, kind, out TuskValue? typed, out _) ? typed : value!)]));
    }

    private void ReadMultipleOf(DeclaredType type, ArgumentSyntax argument)
    {
        bool isNumber = type is DeclaredScalar { Kind: TuskKind.Int or TuskKind.Long or TuskKind.Float or TuskKind.Decimal or TuskKind.Duration or TuskKind.Size };
        if (!Fits(isNumber, argument, "it speaks of numbers, durations and sizes"))
        {
            return;
        }

        TuskKind kind = ((DeclaredScalar)type).Kind;
        if (ConstantOf(argument.Value) is { } step && IsOf(step, kind) && IsPositive(step))
        {
            _constraints.Add(new MultipleOfConstraint(step));
        }
        else
        {
            Expect(argument, "a value of the type " + ScalarKinds.NameOf(kind) + " above zero");
        }
    }

    private static bool IsPositive(TuskValue value) => value switch
    {
        TuskInteger number => number.Value > 0,
        TuskFloat number => number.Value > 0,
        TuskDuration duration => duration.Value > TimeSpan.Zero,
        TuskSize size => size.Value.Bytes > 0,
        _ => false,
    };

    private TuskValue? ConstantOf(ExpressionSyntax value) => LiteralValue.OfConstant(value, _tree);

    private string? TextOf(ExpressionSyntax value) => LiteralValue.TextOf(value, _tree);

    private bool Fits(bool fits, ArgumentSyntax argument, string what)
    {
        if (!fits)
        {
            Report(SemanticRules.ConstraintDoesNotFit, argument.Span, _tree.GetText(argument), what);
        }

        return fits;
    }

    private void Expect(ArgumentSyntax argument, string expected) =>
        Report(SemanticRules.ConstraintDoesNotFit, argument.Value.Span, _tree.GetText(argument), expected + " is expected");

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new TuskDiagnostic(rule, file.Locate(span), arguments));
}
