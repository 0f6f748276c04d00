using System.Globalization;

namespace TuskGen;

/// <summary>A part of a hundred, exact: <c>70%</c> has <see cref="Fraction"/> 0.7. May be negative or above 100%.</summary>
public readonly partial struct Percent : IEquatable<Percent>, IComparable<Percent>, IComparable
{
    /// <summary>What <see cref="Fraction"/> stays within, either side of zero, so that every percent can be written.</summary>
    private const decimal Limit = 79_228_162_514_264_337_593_543_950_335m / 100;

    private static readonly decimal One = new(1, 0, 0, false, 0);

    /// <summary>The percent that is this fraction of one: 0.7 is 70%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is beyond ±7.9·10²⁶.</exception>
    public Percent(decimal fraction)
    {
        if (fraction is > Limit or < -Limit) throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A percent's fraction must be within ±7.9e26.");
        Fraction = fraction;
    }

    /// <summary>0%.</summary>
    public static Percent Zero => default;

    /// <summary>100%.</summary>
    public static Percent Hundred => new(One);

    /// <summary>The part of one: 0.7 for 70%.</summary>
    public decimal Fraction { get; }

    /// <summary>The percent with that number before its sign: 70 for 70%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is beyond ±7.9·10²⁸.</exception>
    public static Percent FromPoints(decimal points) => new(points / 100);

    /// <summary>The percent of that fraction; false where it is out of range.</summary>
    public static bool TryCreate(decimal fraction, out Percent result)
    {
        bool fits = fraction is <= Limit and >= -Limit;
        result = fits ? new Percent(fraction) : default;
        return fits;
    }

    /// <summary>Reads <c>70%</c>, <c>99.9%</c>, exactly: the sign is needed, white space is refused.</summary>
    public static bool TryParse(string? s, out Percent result)
    {
        result = default;
        return s != null && Literals.TryReadPercent(s, 0, s.Length, out result);
    }

    /// <summary>Reads <c>70%</c>, <c>99.9%</c>.</summary>
    /// <exception cref="FormatException">The text is no percent.</exception>
    public static Percent Parse(string s) =>
        TryParse(s, out Percent result) ? result : throw new FormatException(ScalarText.Refuse(s, "a percent such as 70% or 99.9%"));

    /// <summary>The text that a document would write: <c>70%</c>, <c>0.5%</c>.</summary>
    public override string ToString()
    {
        // Dividing by this one drops the trailing zeros that a decimal remembers.
        decimal points = Fraction * 100 / 1.0000000000000000000000000000m;
        return points.ToString(CultureInfo.InvariantCulture) + "%";
    }

    /// <inheritdoc/>
    public bool Equals(Percent other) => Fraction == other.Fraction;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fraction.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Fraction.CompareTo(other.Fraction);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Percent other => CompareTo(other),
        _ => throw new ArgumentException("A Percent compares with a Percent only.", nameof(obj)),
    };
}
