namespace TuskGen;

public readonly partial struct Percent
{
    /// <summary>Whether two percents are the same part.</summary>
    public static bool operator ==(Percent left, Percent right) => left.Fraction == right.Fraction;

    /// <summary>Whether two percents differ.</summary>
    public static bool operator !=(Percent left, Percent right) => left.Fraction != right.Fraction;

    /// <summary>Whether the left percent is smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Fraction < right.Fraction;

    /// <summary>Whether the left percent is smaller or the same.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the left percent is larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Fraction > right.Fraction;

    /// <summary>Whether the left percent is larger or the same.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Fraction >= right.Fraction;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static Percent operator +(Percent left, Percent right) => Checked(left.Fraction + right.Fraction);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static Percent operator -(Percent left, Percent right) => Checked(left.Fraction - right.Fraction);

    /// <summary>The opposite.</summary>
    public static Percent operator -(Percent value) => new(-value.Fraction);

    /// <summary>A percent of a percent: <c>50% * 50%</c> is 25%.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static Percent operator *(Percent left, Percent right) => Checked(left.Fraction * right.Fraction);

    /// <summary>The percent divided by a number.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    /// <exception cref="DivideByZeroException">The number is zero.</exception>
    public static Percent operator /(Percent left, decimal right) => Checked(left.Fraction / right);

    /// <summary>How many times the right percent goes into the left one.</summary>
    /// <exception cref="DivideByZeroException">The right percent is zero.</exception>
    public static decimal operator /(Percent left, Percent right) => left.Fraction / right.Fraction;

    /// <summary>That part of <paramref name="whole"/>: 50% of 200 is 100.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public decimal Of(long whole) => Fraction * whole;

    /// <summary>That part of <paramref name="whole"/>.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public decimal Of(decimal whole) => Fraction * whole;

    /// <summary>That part of <paramref name="whole"/>.</summary>
    public double Of(double whole) => (double)Fraction * whole;

    /// <summary>That part of <paramref name="whole"/>, to the nearest tick of 100 ns.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public TimeSpan Of(TimeSpan whole) => TryOf(whole, out TimeSpan part) ? part : throw new OverflowException(this + " of " + whole + " is out of range.");

    /// <summary>That part of <paramref name="whole"/>, rounded down to whole bytes.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public ByteSize Of(ByteSize whole) => TryOf(whole, out ByteSize part) ? part : throw new OverflowException(this + " of " + whole + " is out of range.");

    /// <summary>That part of <paramref name="whole"/>, to the nearest tick of 100 ns; false where it is out of range.</summary>
    public bool TryOf(TimeSpan whole, out TimeSpan part) => DurationText.TryScale(whole, Fraction, out part);

    /// <summary>That part of <paramref name="whole"/>, rounded down to whole bytes; false where it is out of range.</summary>
    public bool TryOf(ByteSize whole, out ByteSize part) => whole.TryScale(Fraction, out part);

    private static Percent Checked(decimal fraction) =>
        TryCreate(fraction, out Percent result) ? result : throw new OverflowException("A percent beyond ±7.9e28% is out of range.");
}
