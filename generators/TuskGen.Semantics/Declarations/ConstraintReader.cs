using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Reads the constraints behind a type: <c>int(1..65535)</c>, <c>string(min: 1, pattern: "[a-z]+")</c>, <c>uri[](max: 16, unique)</c>.</summary>
internal sealed partial class ConstraintReader(SourceFile file, List<TuskDiagnostic> diagnostics)
{
    private static readonly string[] Known = ["min", "max", "length", "pattern", "format", "unique", "one_of", "multiple_of", "message", "expose"];

    private readonly SyntaxTree _tree = file.Tree;
    private readonly List<Constraint> _constraints = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private string? _message;
    private bool _isExposed;
    private TuskValue? _least;
    private TuskValue? _most;

    /// <summary>The type with the constraints of a call. One that is wrong is reported and left out.</summary>
    public DeclaredType Read(DeclaredType type, CallSyntax call)
    {
        if (type.Constraints.All.Count > 0)
        {
            Report(SemanticRules.ConstraintDoesNotFit, call.Span, _tree.GetText(call), "constraints stand once behind a type: put them into one pair of parentheses");
            return type;
        }

        foreach (ArgumentSyntax argument in call.Arguments)
        {
            ReadArgument(type, argument);
        }

        AddBounds(type, call.Span);
        DeclaredType constrained = type with { Constraints = new ConstraintSet(_constraints, _message) };
        return _isExposed && constrained is DeclaredScalar scalar ? scalar with { IsExposed = true } : constrained;
    }

    private void ReadArgument(DeclaredType type, ArgumentSyntax argument)
    {
        string? name = !argument.Name.IsMissing ? _tree.GetText(argument.Name) : argument.Value is NameSyntax word ? _tree.GetText(word) : null;
        if (name is null)
        {
            ReadRange(type, argument.Value);
            return;
        }

        if (!_given.Add(name))
        {
            Report(SemanticRules.ConstraintDoesNotFit, argument.Span, _tree.GetText(argument), "`" + name + "` is given twice");
            return;
        }

        bool isFlag = name is "unique" or "expose";
        if (isFlag != argument.Name.IsMissing && Array.IndexOf(Known, name) >= 0)
        {
            Report(SemanticRules.ConstraintDoesNotFit, argument.Span, _tree.GetText(argument),
                isFlag ? "`" + name + "` stands alone" : "`" + name + "` needs a value, as in `" + name + ": " + Example(name) + "`");
            return;
        }

        switch (name)
        {
            case "min":
                _least = ReadBound(type, argument);
                break;
            case "max":
                _most = ReadBound(type, argument);
                break;
            case "length":
                _least = _most = ReadBound(type, argument);
                break;
            case "pattern":
                ReadPattern(type, argument);
                break;
            case "format":
                ReadFormat(type, argument);
                break;
            case "unique":
                if (Fits(type is DeclaredList, argument, "it speaks of a list"))
                {
                    _constraints.Add(new UniqueConstraint());
                }

                break;
            case "one_of":
                ReadOneOf(type, argument);
                break;
            case "multiple_of":
                ReadMultipleOf(type, argument);
                break;
            case "message":
                if ((_message = TextOf(argument.Value)) is null)
                {
                    Expect(argument, "a text in quotes");
                }

                break;
            case "expose":
                _isExposed = Fits(type is DeclaredScalar { Kind: TuskKind.Secret }, argument, "it speaks of a secret");
                break;
            default:
                string? near = NearestName.Find(name, Known);
                diagnostics.Add(new TuskDiagnostic(SemanticRules.ConstraintDoesNotFit, file.Locate(argument.Span), _tree.GetText(argument),
                    near is null ? "the constraints are " + string.Join(", ", Known.Select(static known => "`" + known + "`")) + ", and a range" : "did you mean `" + near + "`?")
                {
                    Mend = near is null ? null : new Mend("Write `" + near + "`", argument.Name.IsMissing ? argument.Value.Span : argument.Name.Span, near),
                });
                break;
        }
    }

    private static string Example(string name) => name switch
    {
        "pattern" => "\"[a-z]+\"",
        "format" => "hostname",
        "one_of" => "[\"a\", \"b\"]",
        "message" => "\"what is wrong\"",
        _ => "8",
    };

    private void ReadRange(DeclaredType type, ExpressionSyntax value)
    {
        if (type is not DeclaredScalar { Kind: var kind } || !IsOrdered(kind))
        {
            Report(SemanticRules.ConstraintDoesNotFit, value.Span, _tree.GetText(value), "a range speaks of numbers, durations, sizes and percents; write `min: …, max: …` for a length");
            return;
        }

        (TuskValue? low, TuskValue? high) = value switch
        {
            RangeSyntax range => (BoundOf(range.Low, kind), BoundOf(range.High, kind)),
            LiteralSyntax literal when LiteralValue.Of(literal, _tree) is TuskRange { Value: var whole } => (Whole(whole.Low), Whole(whole.High)),
            _ => (null, null),
        };
        bool isRange = low is not null || high is not null;
        if (!isRange || !_given.Add(""))
        {
            Report(SemanticRules.ConstraintDoesNotFit, value.Span, _tree.GetText(value), isRange ? "one range says it"
                : "a range such as `1..10`, `0..` or `..5`, of values of the type " + ScalarKinds.NameOf(kind) + ", is expected");
            return;
        }

        AddRange(low, high, value.Span);
    }

    private static TuskInteger? Whole(long? bound) => bound is { } number ? new TuskInteger(number) : null;

    private TuskValue? BoundOf(ExpressionSyntax? value, TuskKind kind) => value is null || ConstantOf(value) is not { } constant || !IsOf(constant, kind) ? null : constant;

    private void AddRange(TuskValue? low, TuskValue? high, TextSpan place)
    {
        if (low is not null && high is not null && TuskOperators.CompareOrder(low, high) > 0)
        {
            Report(SemanticRules.ConstraintDoesNotFit, place, _tree.Text.Slice(place), "nothing is at least " + low + " and at most " + high);
            return;
        }

        _constraints.Add(new RangeConstraint(low, high));
    }

    /// <summary><c>min</c>, <c>max</c> or <c>length</c>: of numbers a value, of everything else a count.</summary>
    private TuskValue? ReadBound(DeclaredType type, ArgumentSyntax argument)
    {
        TuskValue? value = ConstantOf(argument.Value);
        bool isLength = !argument.Name.IsMissing && _tree.GetText(argument.Name) == "length";
        if (type is DeclaredScalar { Kind: var kind } && IsOrdered(kind) && !isLength)
        {
            if (value is not null && IsOf(value, kind))
            {
                return value;
            }

            Expect(argument, "a value of the type " + ScalarKinds.NameOf(kind));
            return null;
        }

        if (!Fits(UnitOf(type) is not null, argument, "it speaks of numbers, text, lists and maps"))
        {
            return null;
        }

        if (value is TuskInteger { Value: >= 0 })
        {
            return value;
        }

        Expect(argument, "a length, 0 or more,");
        return null;
    }

    private void AddBounds(DeclaredType type, TextSpan place)
    {
        if (_least is null && _most is null)
        {
            return;
        }

        if (type is DeclaredScalar { Kind: var kind } && IsOrdered(kind))
        {
            AddRange(_least, _most, place);
        }
        else if (_least is TuskInteger { Value: var least } && _most is TuskInteger { Value: var most } && least > most)
        {
            Report(SemanticRules.ConstraintDoesNotFit, place, _tree.Text.Slice(place), "nothing is at least " + _least + " and at most " + _most + " long");
        }
        else
        {
            _constraints.Add(new LengthConstraint((_least as TuskInteger)?.Value, (_most as TuskInteger)?.Value, UnitOf(type)!.Value));
        }
    }
}
