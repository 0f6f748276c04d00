using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>The values that a key may have: what its declaration asks, as numbers.</summary>
/// <param name="Kind">What is tuned.</param>
/// <param name="Low">The lowest; null for none.</param>
/// <param name="High">The highest; null for none.</param>
/// <param name="Quantum">What values are whole multiples of, 0 for nothing.</param>
/// <param name="Allowed">The only values, rising; null where any other is allowed too.</param>
internal sealed record TunedDomain(TunedKind Kind, double? Low, double? High, double Quantum, [property: JsonConverter(typeof(TuskListJsonConverter<double>))] TuskList<double>? Allowed)
{
    /// <summary>The domain of a declaration and of the value that it begins with. A duration, size or percent that begins at zero or above stays there.</summary>
    public static TunedDomain Of(LiveTarget target, double number, TunedKind initial)
    {
        TunedKind kind = target.Kind == TuskKind.Float && initial == TunedKind.Integer ? TunedKind.Float
            : target.Kind == TuskKind.Decimal && initial is TunedKind.Integer or TunedKind.Float ? TunedKind.Decimal
            : initial;
        double? low = target.Kind == TuskKind.Int ? int.MinValue : kind is TunedKind.Duration or TunedKind.Size or TunedKind.Percent && number >= 0 ? 0 : null;
        double? high = target.Kind == TuskKind.Int ? int.MaxValue : null;
        double quantum = kind is TunedKind.Integer or TunedKind.Size or TunedKind.Duration ? 1 : 0;
        TuskList<double>? allowed = null;
        foreach (Constraint constraint in target.Constraints)
        {
            switch (constraint)
            {
                case RangeConstraint range:
                    low = TunedNumber.Of(range.Low)?.Number ?? low;
                    high = TunedNumber.Of(range.High)?.Number ?? high;
                    break;
                case MultipleOfConstraint multiple when TunedNumber.Of(multiple.Step) is { Number: > 0 and var step }:
                    quantum = step;
                    break;
                case OneOfConstraint one:
                    allowed = [.. one.Values.Select(static value => TunedNumber.Of(value)?.Number).OfType<double>().Order()];
                    break;
            }
        }

        return new TunedDomain(kind, low, high, quantum, allowed);
    }

    /// <summary>The distance between the lowest and the highest value; null where it has no end.</summary>
    [JsonIgnore]
    public double? Width => Allowed is { Count: > 0 } ? Allowed[^1] - Allowed[0] : High - Low;

    /// <summary>The value that is nearest to a number.</summary>
    public double Fit(double number)
    {
        if (Allowed is { Count: > 0 })
            return Allowed.Where(IsWithin).DefaultIfEmpty(Allowed[0]).MinBy(one => Math.Abs(one - number));

        number = Math.Min(Math.Max(number, Low ?? double.MinValue), High ?? double.MaxValue);
        if (Quantum == 0)
            return number;

        double times = Math.Round(number / Quantum);
        return Times(times) > High ? Times(Math.Floor(High.Value / Quantum)) : Times(times) < Low ? Times(Math.Ceiling(Low.Value / Quantum)) : Times(times);
    }

    /// <summary>The nearest value at least so far from another, in one direction; the other itself where there is none.</summary>
    /// <param name="from">The other value.</param>
    /// <param name="distance">How far, with its sign.</param>
    public double Next(double from, double distance)
    {
        double next = Fit(from + distance);
        if (next != from)
            return next;
        if (Allowed is not null)
            return (distance > 0 ? Allowed.Where(one => one > from && IsWithin(one)).Order() : Allowed.Where(one => one < from && IsWithin(one)).OrderDescending()).FirstOrDefault(from);

        return Fit(from + (Math.Sign(distance) * Quantum));
    }

    /// <summary>A number as a value that meets the declaration; null where none near it does.</summary>
    public TuskValue? ToValue(double number, TuskList<Constraint> constraints)
    {
        foreach (double one in (ReadOnlySpan<double>)[Fit(number), Low ?? number, High ?? number])
        {
            TuskValue value = TunedNumber.ToValue(one, Kind);
            if (constraints.All(constraint => constraint.IsMet(value)))
                return value;
        }

        return null;
    }

    private bool IsWithin(double number) => !(number < Low) && !(number > High);

    /// <summary>Exactly: three times 0.1 is 0.3.</summary>
    private double Times(double count) => Math.Abs(count) < 1e12 && Math.Abs(Quantum) is > 1e-12 and < 1e12 ? (double)((decimal)count * (decimal)Quantum) : count * Quantum;
}
