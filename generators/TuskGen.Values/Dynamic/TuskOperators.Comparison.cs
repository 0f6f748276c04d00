namespace TuskGen;

public static partial class TuskOperators
{
    /// <summary>
    /// How two values are ordered: numbers with numbers, exactly; durations, sizes, percents and versions with their like; text ordinally.
    /// Null where they have no order.
    /// </summary>
    public static int? CompareOrder(TuskValue left, TuskValue right) => (left, right) switch
    {
        (TuskInteger l, TuskInteger r) => l.Value.CompareTo(r.Value),
        (TuskFloat l, TuskFloat r) => l.Value.CompareTo(r.Value),
        (TuskInteger l, TuskFloat r) => CompareExactly(l.Value, r.Value),
        (TuskFloat l, TuskInteger r) => -CompareExactly(r.Value, l.Value),
        (TuskDecimal l, TuskDecimal r) => l.Value.CompareTo(r.Value),
        (TuskDecimal l, TuskInteger r) => l.Value.CompareTo(r.Value),
        (TuskInteger l, TuskDecimal r) => ((decimal)l.Value).CompareTo(r.Value),
        (TuskDecimal l, TuskFloat r) => ((double)l.Value).CompareTo(r.Value),
        (TuskFloat l, TuskDecimal r) => l.Value.CompareTo((double)r.Value),
        (TuskString l, TuskString r) => string.CompareOrdinal(l.Value, r.Value),
        (TuskDuration l, TuskDuration r) => l.Value.CompareTo(r.Value),
        (TuskSize l, TuskSize r) => l.Value.CompareTo(r.Value),
        (TuskPercent l, TuskPercent r) => l.Value.CompareTo(r.Value),
        (TuskSemanticVersion l, TuskSemanticVersion r) => l.Value.CompareTo(r.Value),
        _ => null,
    };

    /// <summary>Whether <c>==</c> holds: null equals null only, an integer the float of the same number, lists and tables what has such elements.</summary>
    /// <returns>Null where the language refuses to compare the two: neither is null, and they are not alike.</returns>
    public static bool? AreEqual(TuskValue left, TuskValue right)
    {
        if (left is TuskNull || right is TuskNull) return left is TuskNull && right is TuskNull;
        if (left is TuskSemanticVersion) return right is TuskSemanticVersion ? left.Equals(right) : null;
        if (CompareOrder(left, right) is { } order) return order == 0;
        return (left, right) switch
        {
            (TuskListValue l, TuskListValue r) => AllEqual(l, r),
            (TuskTable l, TuskTable r) => AllEqual(l, r),
            _ => left.Kind == right.Kind ? left.Equals(right) : null,
        };
    }

    private static bool AllEqual(TuskListValue left, TuskListValue right)
    {
        if (left.Count != right.Count) return false;
        for (int i = 0; i < left.Count; i++)
        {
            if (AreEqual(left[i], right[i]) != true) return false;
        }
        return true;
    }

    private static bool AllEqual(TuskTable left, TuskTable right)
    {
        if (left.Count != right.Count) return false;
        foreach (KeyValuePair<string, TuskValue> entry in left)
        {
            if (!right.TryGet(entry.Key, out TuskValue? value) || AreEqual(entry.Value, value) != true) return false;
        }
        return true;
    }

    private static TuskBool? Equal(ref Operands operands, bool wanted) =>
        AreEqual(operands.Left, operands.Right) is { } equal ? TuskBool.Of(equal == wanted) : null;

    private static TuskBool? Compare(ref Operands operands, BinaryOperator op) => CompareOrder(operands.Left, operands.Right) is not { } order
        ? null
        : TuskBool.Of(op switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        });

    /// <summary>Compares without rounding the integer to a float: 2⁵³ + 1 is above 2⁵³.</summary>
    private static int CompareExactly(long left, double right)
    {
        const double Limit = 9_223_372_036_854_775_808d;
        if (right >= Limit) return -1;
        if (right < -Limit) return 1;
        long whole = (long)right;
        return left != whole ? left.CompareTo(whole) : -(right - whole).CompareTo(0d);
    }
}
