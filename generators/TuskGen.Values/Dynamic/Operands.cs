namespace TuskGen;

/// <summary>The two sides of an operator while it is applied, and why it could not be.</summary>
internal struct Operands(TuskValue left, TuskValue right, bool hideValues)
{
    /// <summary>A decimal calculates as a float, at build and at load alike.</summary>
    internal readonly TuskValue Left = left is TuskDecimal d ? new TuskFloat((double)d.Value) : left;

    internal readonly TuskValue Right = right is TuskDecimal e ? new TuskFloat((double)e.Value) : right;

    private readonly TuskValue _shownLeft = left;
    private readonly TuskValue _shownRight = right;

    internal string? Error { get; private set; }

    /// <summary>Whether a message may show neither an operand nor its size, since one is secret.</summary>
    internal readonly bool HidesValues => hideValues;

    internal readonly string DescribeLeft() => ValueNames.Describe(_shownLeft, hideValues);

    internal readonly string DescribeRight() => ValueNames.Describe(_shownRight, hideValues);

    internal TuskValue? Fail(string error)
    {
        Error = error;
        return null;
    }

    internal TuskValue? OutOfRange(string symbol)
    {
        string both = hideValues ? DescribeLeft() + " " + symbol + " " + DescribeRight() : "`" + _shownLeft + " " + symbol + " " + _shownRight + "`";
        return Fail("the result of " + both + " is out of range");
    }

    internal TuskValue? ByZero() => Fail(DescribeLeft() + " is divided by zero");

    internal readonly string Mismatch(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "cannot add " + DescribeLeft() + " and " + DescribeRight(),
        BinaryOperator.Subtract => "cannot subtract " + DescribeRight() + " from " + DescribeLeft(),
        BinaryOperator.Multiply => "cannot multiply " + DescribeLeft() + " by " + DescribeRight(),
        BinaryOperator.Divide => "cannot divide " + DescribeLeft() + " by " + DescribeRight(),
        BinaryOperator.Remainder => "cannot take the remainder of " + DescribeLeft() + " by " + DescribeRight() + "; both must be numbers",
        _ => "cannot compare " + DescribeLeft() + " with " + DescribeRight(),
    };
}
