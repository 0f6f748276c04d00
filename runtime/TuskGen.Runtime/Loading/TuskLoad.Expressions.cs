namespace TuskGen;

public sealed partial class TuskLoad
{
    /// <summary><c>left operator right</c>, where both sides are needed.</summary>
    /// <param name="operator">Which.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="isSecret">Whether no message may show the operands.</param>
    public TuskValue? Binary(BinaryOperator @operator, TuskValue? left, TuskValue? right, bool isSecret = false)
    {
        if (left is null || right is null)
            return null;

        return TuskOperators.TryApply(@operator, left, right, out TuskValue? result, out string? error, isSecret) ? result : Fail(error);
    }

    /// <summary><c>left ?? right</c>, <c>left || right</c>, <c>left &amp;&amp; right</c>: the right side is computed only where the left one does not decide.</summary>
    /// <param name="operator">Which of the three.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="isSecret">Whether no message may show the operands.</param>
    public TuskValue? Decide(BinaryOperator @operator, TuskValue? left, TuskLoadExpression right, bool isSecret = false)
    {
        if (left is null)
            return Undecided(right);

        bool isDecided = (@operator, left) switch
        {
            (BinaryOperator.And, TuskBool truth) => !truth.Value,
            (BinaryOperator.Or, TuskBool truth) => truth.Value,
            (BinaryOperator.Or or BinaryOperator.Coalesce, _) => left is not TuskNull,
            _ => false,
        };
        return isDecided ? left : Binary(@operator, left, right(this), isSecret);
    }

    /// <summary><c>!operand</c> or <c>-operand</c>.</summary>
    /// <param name="operator">Which.</param>
    /// <param name="operand">The operand.</param>
    /// <param name="isSecret">Whether no message may show the operand.</param>
    public TuskValue? Unary(UnaryOperator @operator, TuskValue? operand, bool isSecret = false)
    {
        if (operand is null)
            return null;

        return TuskOperators.TryApply(@operator, operand, out TuskValue? result, out string? error, isSecret) ? result : Fail(error);
    }

    /// <summary><c>condition ? then : otherwise</c>: only the chosen side is computed.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="then">The value where it is true.</param>
    /// <param name="otherwise">The value where it is false.</param>
    public TuskValue? If(TuskValue? condition, TuskLoadExpression then, TuskLoadExpression otherwise) => condition switch
    {
        null => Undecided(then, otherwise),
        TuskBool truth => truth.Value ? then(this) : otherwise(this),
        _ => Fail($"a condition is a bool, not {condition.TypeName}"),
    };

    /// <summary>Text joined from parts, each as a document would write it.</summary>
    /// <param name="parts">The parts in order.</param>
    public TuskValue? Join(params ReadOnlySpan<TuskValue?> parts)
    {
        long length = 0;
        foreach (TuskValue? part in parts)
        {
            if (part is null)
                return null;
            if (part is TuskNull or TuskListValue or TuskTable)
                return Fail($"text cannot be joined with {part.TypeName}");

            length += part.ToText().Length;
        }

        if (length > TuskBudget.MaxText)
            return Fail($"the text would be longer than {TuskBudget.MaxText} characters");

        System.Text.StringBuilder text = new((int)length);
        foreach (TuskValue? part in parts)
            text.Append(part!.ToText());

        return new TuskString(text.ToString());
    }

    /// <summary>A list of computed elements.</summary>
    /// <param name="items">The elements in order.</param>
    public TuskValue? List(params ReadOnlySpan<TuskValue?> items)
    {
        var values = new TuskValue[items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (items[i] is not { } value)
                return null;

            values[i] = value;
        }

        // No size is told, since an element may be secret.
        return TuskListValue.TryCreate(values, out TuskListValue? list, out string? error, hideValues: true) ? list : Fail(error);
    }

    /// <summary>A table of computed values.</summary>
    /// <param name="entries">The keys with their values in order.</param>
    public TuskValue? Table(params ReadOnlySpan<(string Key, TuskValue? Value)> entries)
    {
        var values = new KeyValuePair<string, TuskValue>[entries.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (entries[i].Value is not { } value)
                return null;

            values[i] = new(entries[i].Key, value);
        }

        return TuskTable.TryCreate(values, out TuskTable? table, out string? error, hideValues: true) ? table : Fail(error);
    }

    /// <summary><c>target.name</c>.</summary>
    /// <param name="target">What has the member.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="isSecret">Whether no message may show the target.</param>
    public TuskValue? Member(TuskValue? target, string name, bool isSecret = false)
    {
        if (target is null)
            return null;

        return TuskOperators.TryMember(target, name, out TuskValue? result, out string? error, isSecret) ? result : Fail(error);
    }

    /// <summary><c>target[index]</c>.</summary>
    /// <param name="target">What is indexed.</param>
    /// <param name="index">The index.</param>
    /// <param name="isSecret">Whether no message may show the operands.</param>
    public TuskValue? Index(TuskValue? target, TuskValue? index, bool isSecret = false)
    {
        if (target is null || index is null)
            return null;

        return TuskOperators.TryIndex(target, index, out TuskValue? result, out string? error, isSecret) ? result : Fail(error);
    }

    /// <summary>A constant operator whose arguments are known only now, as in <c>@upper(@env("NAME"))</c>.</summary>
    /// <param name="function">The operator without <c>@</c>.</param>
    /// <param name="isSecret">Whether no message may show the arguments.</param>
    /// <param name="arguments">Its arguments.</param>
    public TuskValue? Call(string function, bool isSecret, params ReadOnlySpan<TuskValue?> arguments)
    {
        var values = new TuskValue[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (arguments[i] is not { } value)
                return null;

            values[i] = value;
        }

        if (!ConstantFunctions.TryGet(function, out ConstantFunction? found))
            return Fail($"there is no function @{function} in this version of TuskGen.Values");

        return found.TryInvoke(values, out TuskValue? result, out string? error, isSecret) ? result : Fail(error);
    }
}
