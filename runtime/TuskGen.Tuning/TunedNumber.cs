namespace TuskGen;

/// <summary>Values that can be tuned as numbers, and back. Whole numbers are exact up to 2^53.</summary>
internal static class TunedNumber
{
    /// <summary>The number of a value; null where it cannot be tuned.</summary>
    public static (double Number, TunedKind Kind)? Of(TuskValue? value) => value switch
    {
        TuskInteger number => (number.Value, TunedKind.Integer),
        TuskFloat number => (number.Value, TunedKind.Float),
        TuskDecimal number => ((double)number.Value, TunedKind.Decimal),
        TuskDuration duration => (duration.Value.Ticks, TunedKind.Duration),
        TuskSize size => (size.Value.Bytes, TunedKind.Size),
        TuskPercent percent => ((double)percent.Value.Fraction, TunedKind.Percent),
        _ => null,
    };

    /// <summary>The value of a number; one beyond what the kind can hold is the outermost that it can.</summary>
    public static TuskValue ToValue(double number, TunedKind kind) => kind switch
    {
        TunedKind.Integer => new TuskInteger(Whole(number)),
        TunedKind.Decimal => new TuskDecimal(Exact(number)),
        TunedKind.Duration => new TuskDuration(new TimeSpan(Whole(number))),
        TunedKind.Size => new TuskSize(new ByteSize(Whole(number))),
        TunedKind.Percent => new TuskPercent(Percent.TryCreate(Math.Round(Exact(number), 6), out Percent percent) ? percent : Percent.Zero),
        _ => new TuskFloat(number),
    };

    /// <summary>Whether what is reported as one kind may be taken as another: numbers are numbers.</summary>
    public static bool AreAlike(TunedKind one, TunedKind other) => one == other || (IsNumber(one) && IsNumber(other));

    /// <summary>What messages call values of a kind, with its article.</summary>
    public static string Describe(TunedKind kind) => kind switch
    {
        TunedKind.Integer => "an integer",
        TunedKind.Float or TunedKind.Decimal => "a number",
        TunedKind.Duration => "a duration",
        TunedKind.Size => "a size",
        _ => "a percent",
    };

    private static bool IsNumber(TunedKind kind) => kind is TunedKind.Integer or TunedKind.Float or TunedKind.Decimal;

    private static long Whole(double number) => number >= long.MaxValue ? long.MaxValue : number <= long.MinValue ? long.MinValue : (long)Math.Round(number);

    private static decimal Exact(double number) => (decimal)Math.Clamp(number, -7.9e27, 7.9e27);
}
