namespace TuskGen;

/// <summary><c>@min @max @round @floor @ceil @int</c>.</summary>
internal static class NumberFunctions
{
    private const ValueKinds Ordered = ValueKinds.Number | ValueKinds.Duration | ValueKinds.Size | ValueKinds.Percent | ValueKinds.Version | ValueKinds.String;

    internal static readonly ConstantFunction[] All =
    [
        new("min", Ordered, "The smallest of several like values, or of the elements of one list; of equal ones the first.", static call =>
            Extreme(call, -1), Several()),
        new("max", Ordered, "The largest of several like values, or of the elements of one list; of equal ones the first.", static call =>
            Extreme(call, 1), Several()),
        new("round", ValueKinds.Integer | ValueKinds.Float,
            "The nearest number with that many decimal places; halves go away from zero. Without places, an int.", Round,
            Number(), new("digits", ValueKinds.Integer, "How many decimal places to keep, 0 to 15.", new TuskInteger(0))),
        new("floor", ValueKinds.Integer, "The largest int that is not above the number.", static call => Whole(call, Math.Floor), Number()),
        new("ceil", ValueKinds.Integer, "The smallest int that is not below the number.", static call => Whole(call, Math.Ceiling), Number()),
        new("int", ValueKinds.Integer, "An int from a number, whose decimal places are cut off, from the text of an int, or from a bool (1 or 0).", ToInteger,
            new FunctionParameter("value", ValueKinds.Number | ValueKinds.String | ValueKinds.Bool, "What to convert.")),
    ];

    private static FunctionParameter Number() => new("x", ValueKinds.Number, "The number.");

    private static FunctionParameter Several() =>
        new("values", Ordered | ValueKinds.List, "Values that can be compared with each other, or one list of such.", IsVariadic: true);

    private static TuskValue? Extreme(FunctionCall call, int sign)
    {
        IReadOnlyList<TuskValue> values = call.Arguments.Count == 1 && call[0] is TuskListValue list ? list : call.Arguments;
        if (values.Count == 0) return call.Fail("the list has no elements");
        TuskValue best = values[0];
        for (int i = values.Count == 1 ? 0 : 1; i < values.Count; i++)
        {
            if (TuskOperators.CompareOrder(values[i], best) is not { } order)
            {
                return call.Fail(values.Count == 1
                    ? call.Describe(best) + " has no order"
                    : call.Describe(best) + " cannot be compared with " + call.Describe(values[i]));
            }
            if (Math.Sign(order) == sign) best = values[i];
        }
        return best;
    }

    private static TuskValue? Round(FunctionCall call)
    {
        long digits = call.Integer(1);
        if (digits is < 0 or > 15) return call.Fail("`digits` must be 0 to 15");
        if (digits == 0) return Whole(call, static x => Math.Round(x, MidpointRounding.AwayFromZero));
        if (call[0] is TuskInteger whole) return whole;
        double number = ToDouble(call[0]);
        // By the digits that the document shows: 2.675 is a little less than that as a double, and its half would be lost.
        if (FloatText.TryToDecimal(number, out decimal exact)) return new TuskFloat((double)decimal.Round(exact, (int)digits, MidpointRounding.AwayFromZero));
        return new TuskFloat(Math.Abs(number) < 1 ? 0 : number);
    }

    private static TuskValue? Whole(FunctionCall call, Func<double, double> round)
    {
        if (call[0] is TuskInteger whole) return whole;
        double rounded = round(ToDouble(call[0]));
        return rounded is >= long.MinValue and < 9_223_372_036_854_775_808d
            ? new TuskInteger((long)rounded) : call.Fail(call.Describe(call[0]) + " does not fit into 64 bits");
    }

    private static TuskValue? ToInteger(FunctionCall call) => call[0] switch
    {
        TuskBool truth => new TuskInteger(truth.Value ? 1 : 0),
        TuskString text => Literals.TryReadInteger(text.Value, 0, text.Value.Length, out long value)
            ? new TuskInteger(value)
            : call.Fail(call.Describe(text) + " is not the text of an int"),
        _ => Whole(call, Math.Truncate),
    };

    private static double ToDouble(TuskValue number) => number switch
    {
        TuskInteger integer => integer.Value,
        TuskDecimal exact => (double)exact.Value,
        _ => ((TuskFloat)number).Value,
    };
}
