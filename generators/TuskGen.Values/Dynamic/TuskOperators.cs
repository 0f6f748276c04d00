using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>
/// The operators of the language on values: one implementation for the compiler and for what is computed when a configuration is loaded.
/// Nothing throws; what cannot be computed gives the end of a message, which names both values.
/// </summary>
public static partial class TuskOperators
{
    /// <summary>Applies a binary operator.</summary>
    /// <param name="op">The operator. What it need not look at (the right side of <c>false &amp;&amp; x</c>) may be any value.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="result">The result.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop.</param>
    /// <param name="hideValues">Whether the message may name types only, since a value is secret.</param>
    public static bool TryApply(
        BinaryOperator op, TuskValue left, TuskValue right,
        [NotNullWhen(true)] out TuskValue? result, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        var operands = new Operands(left, right, hideValues);
        result = op switch
        {
            BinaryOperator.Coalesce => left is TuskNull ? right : left,
            BinaryOperator.Or => Or(ref operands),
            BinaryOperator.And => And(ref operands),
            BinaryOperator.Equal or BinaryOperator.NotEqual => Equal(ref operands, op == BinaryOperator.Equal),
            BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Compare(ref operands, op),
            BinaryOperator.Add => Add(ref operands),
            BinaryOperator.Subtract => Subtract(ref operands),
            BinaryOperator.Multiply => Multiply(ref operands),
            BinaryOperator.Divide => Divide(ref operands),
            _ => Remainder(ref operands),
        };
        error = result == null ? operands.Error ?? operands.Mismatch(op) : null;
        return result != null;
    }

    /// <summary>Applies a unary operator.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="operand">What stands behind it.</param>
    /// <param name="result">The result.</param>
    /// <param name="error">Otherwise why there is none, as a clause without a full stop.</param>
    /// <param name="hideValues">Whether the message may name types only, since the value is secret.</param>
    public static bool TryApply(
        UnaryOperator op, TuskValue operand, [NotNullWhen(true)] out TuskValue? result, [NotNullWhen(false)] out string? error, bool hideValues = false)
    {
        error = null;
        result = op == UnaryOperator.Not ? operand is TuskBool truth ? TuskBool.Of(!truth.Value) : null : Negate(operand, hideValues, ref error);
        if (result != null) return true;
        string described = ValueNames.Describe(operand, hideValues);
        error ??= op == UnaryOperator.Not
            ? "`!` needs a bool, but stands before " + described
            : "`-` needs a number, duration, size or percent, but stands before " + described;
        return false;
    }

    private static TuskValue? Negate(TuskValue operand, bool hideValues, ref string? error)
    {
        switch (operand)
        {
            case TuskInteger { Value: long.MinValue } or TuskDuration { Value.Ticks: long.MinValue } or TuskSize { Value.Bytes: long.MinValue }:
                error = "the opposite of " + ValueNames.Describe(operand, hideValues) + " is out of range";
                return null;
            case TuskInteger number: return new TuskInteger(-number.Value);
            case TuskFloat number: return new TuskFloat(-number.Value);
            case TuskDecimal number: return new TuskDecimal(-number.Value);
            case TuskDuration duration: return new TuskDuration(-duration.Value);
            case TuskSize size: return new TuskSize(-size.Value);
            case TuskPercent percent: return new TuskPercent(-percent.Value);
            default: return null;
        }
    }

    private static TuskValue? Or(ref Operands operands)
    {
        if (operands.Left is not TuskBool left) return operands.Left is TuskNull ? operands.Right : operands.Left;
        if (left.Value) return TuskBool.True;
        return operands.Right is TuskBool
            ? operands.Right
            : operands.Fail("`||` behind a bool needs a bool on its right side, but there stands " + operands.DescribeRight());
    }

    private static TuskValue? And(ref Operands operands)
    {
        if (operands.Left is not TuskBool left) return operands.Fail("`&&` needs a bool on its left side, but there stands " + operands.DescribeLeft());
        if (!left.Value) return TuskBool.False;
        return operands.Right is TuskBool ? operands.Right : operands.Fail("`&&` needs a bool on its right side, but there stands " + operands.DescribeRight());
    }
}
