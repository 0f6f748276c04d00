using System.Diagnostics.CodeAnalysis;
using TuskGen.Semantics;

namespace TuskGen.Conformance.Loading;

/// <summary>Computes what is known only at load, with given variables and clock: what the generated C# does at run time, told a second time.</summary>
/// <param name="variables">The environment variables.</param>
/// <param name="now">The clock; null where the case gives none.</param>
internal sealed class LoadEvaluator(IReadOnlyDictionary<string, string> variables, DateTimeOffset? now)
{
    private readonly Dictionary<BoundLoad, TuskValue> _known = [];

    /// <summary>The value, or why there is none.</summary>
    public bool TryEvaluate(BoundLoad load, [NotNullWhen(true)] out TuskValue? value, [NotNullWhen(false)] out string? failure)
    {
        try
        {
            value = Evaluate(load);
            failure = null;
            return true;
        }
        catch (LoadFailureException exception)
        {
            value = null;
            failure = exception.Message;
            return false;
        }
    }

    private TuskValue Evaluate(BoundLoad load) => _known.TryGetValue(load, out TuskValue? known) ? known : _known[load] = Evaluate(load.Expression);

    private TuskValue Evaluate(LoadExpression expression) => expression switch
    {
        LoadConstant constant => constant.Value,
        LoadReference reference => Evaluate(reference.Target),
        LoadUnary unary => TuskOperators.TryApply(unary.Operator, Evaluate(unary.Operand), out TuskValue? result, out string? error) ? result
            : throw new LoadFailureException(error),
        LoadBinary binary => Evaluate(binary),
        LoadConditional conditional => Evaluate(Evaluate(conditional.Condition) is TuskBool { Value: true } ? conditional.Then : conditional.Otherwise),
        LoadJoin join => new TuskString(string.Concat(join.Parts.Select(part => Evaluate(part).ToText()))),
        LoadMember member => TuskOperators.TryMember(Evaluate(member.Target), member.Name, out TuskValue? result, out string? error) ? result
            : throw new LoadFailureException(error),
        LoadIndex index => TuskOperators.TryIndex(Evaluate(index.Target), Evaluate(index.Index), out TuskValue? result, out string? error) ? result
            : throw new LoadFailureException(error),
        LoadList list => TuskListValue.Create(list.Items.Select(Evaluate)),
        LoadTable table => TuskTable.Create(table.Keys.Zip(table.Values, (key, value) => KeyValuePair.Create(key, Evaluate(value)))),
        LoadFunction function => Evaluate(function),
        LoadCall call => Evaluate(call),
        _ => throw new LoadFailureException(expression.GetType().Name + " is not evaluated here"),
    };

    private TuskValue Evaluate(LoadBinary binary)
    {
        TuskValue left = Evaluate(binary.Left);
        bool isDecided = (binary.Operator, left) switch
        {
            (BinaryOperator.And, TuskBool { Value: false }) or (BinaryOperator.Or, TuskBool { Value: true }) => true,
            (BinaryOperator.Or, TuskBool) or (BinaryOperator.Or, TuskNull) => false,
            (BinaryOperator.Coalesce or BinaryOperator.Or, not TuskNull) => true,
            _ => false,
        };
        return isDecided
            ? left
            : TuskOperators.TryApply(binary.Operator, left, Evaluate(binary.Right), out TuskValue? result, out string? error) ? result
                : throw new LoadFailureException(error);
    }

    private TuskValue Evaluate(LoadFunction function) =>
        !ConstantFunctions.TryGet(function.Name, out ConstantFunction? found) ? throw new LoadFailureException("no function " + function.Name)
        : found.TryInvoke([.. function.Arguments.Select(Evaluate)], out TuskValue? result, out string? error) ? result
        : throw new LoadFailureException(error);

    private TuskValue Evaluate(LoadCall call) => (call.Operator.Name, call.Arguments.Count) switch
    {
        ("env", _) => Variable(call),
        ("date", 1) when now is { } time => new TuskString(PhpDate.Format(((TuskString)Evaluate(call.Arguments[0])).Value, time)),
        _ => throw new LoadFailureException("@" + call.Operator.Name + " is not evaluated here"),
    };

    private TuskValue Variable(LoadCall call)
    {
        string name = ((TuskString)Evaluate(call.Arguments[0])).Value;
        TuskValue? otherwise = call.Arguments.Count > 1 ? Evaluate(call.Arguments[1]) : null;
        return variables.TryGetValue(name, out string? text)
            ? FromText(text, otherwise)
            : otherwise ?? throw new LoadFailureException("no variable " + name);
    }

    /// <summary>The variable's text as the type of its default.</summary>
    private static TuskValue FromText(string text, TuskValue? otherwise)
    {
        TuskKind kind = otherwise switch
        {
            TuskBool => TuskKind.Bool,
            TuskInteger => TuskKind.Long,
            TuskFloat => TuskKind.Float,
            TuskDuration => TuskKind.Duration,
            TuskSize => TuskKind.Size,
            TuskPercent => TuskKind.Percent,
            TuskRange => TuskKind.Range,
            TuskSemanticVersion => TuskKind.Version,
            _ => TuskKind.String,
        };
        return TextConversion.TryConvert(text, kind, out TuskValue? value, out string? expected) ? value
            : throw new LoadFailureException(text + " is not " + expected);
    }
}
