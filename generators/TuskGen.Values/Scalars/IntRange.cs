using System.Globalization;

namespace TuskGen;

/// <summary>The integers from a low end to a high one, both included; either end may be open. <c>8000-9000</c>, <c>1..16</c>, <c>..5</c>, <c>3..</c></summary>
/// <remarks>The default value is open at both ends and contains every integer; its text <c>..</c> is no literal of the language.</remarks>
public readonly partial struct IntRange : IEquatable<IntRange>
{
    private readonly long _low;
    private readonly long _high;
    private readonly bool _hasLow;
    private readonly bool _hasHigh;

    /// <summary>The range from <paramref name="low"/> to <paramref name="high"/>, both included; null is open.</summary>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public IntRange(long? low, long? high)
    {
        if (low > high) throw new ArgumentException("The low end " + Text(low) + " of a range must not be above its high end " + Text(high) + ".", nameof(low));
        (_low, _hasLow) = (low.GetValueOrDefault(), low.HasValue);
        (_high, _hasHigh) = (high.GetValueOrDefault(), high.HasValue);
    }

    /// <summary>The first integer in the range; null for no lower bound.</summary>
    public long? Low => _hasLow ? _low : null;

    /// <summary>The last integer in the range; null for no upper bound.</summary>
    public long? High => _hasHigh ? _high : null;

    /// <summary>Whether <paramref name="value"/> lies between the ends, both included.</summary>
    public bool Contains(long value) => (!_hasLow || value >= _low) && (!_hasHigh || value <= _high);

    /// <summary>Whether every integer of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(IntRange other) => (!_hasLow || (other._hasLow && other._low >= _low)) && (!_hasHigh || (other._hasHigh && other._high <= _high));

    /// <summary>The range between two ends; false where <paramref name="low"/> is above <paramref name="high"/>.</summary>
    public static bool TryCreate(long? low, long? high, out IntRange result)
    {
        bool ordered = !(low > high);
        result = ordered ? new IntRange(low, high) : default;
        return ordered;
    }

    /// <summary>Reads <c>8000-9000</c>, <c>1..16</c>, <c>..5</c>, <c>3..</c>, exactly: no white space, ends in order.</summary>
    public static bool TryParse(string? s, out IntRange result)
    {
        result = default;
        return s != null && Literals.TryReadRange(s, 0, s.Length, out result);
    }

    /// <summary>Reads <c>8000-9000</c>, <c>1..16</c>, <c>..5</c>, <c>3..</c>.</summary>
    /// <exception cref="FormatException">The text is no range, or its ends are not in order.</exception>
    public static IntRange Parse(string s) =>
        TryParse(s, out IntRange result) ? result : throw new FormatException(ScalarText.Refuse(s, "a range such as 1..16, 8000-9000 or ..5"));

    /// <summary>The text that a document would write; always with dots, which can write open and negative ends too: <c>1..16</c>.</summary>
    public override string ToString() => Text(Low) + ".." + Text(High);

    /// <inheritdoc/>
    public bool Equals(IntRange other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Low.GetHashCode() * 397) ^ High.GetHashCode() ^ (_hasHigh ? 1 : 0));

    /// <summary>Whether two ranges have the same ends.</summary>
    public static bool operator ==(IntRange left, IntRange right) => left.Equals(right);

    /// <summary>Whether two ranges differ in an end.</summary>
    public static bool operator !=(IntRange left, IntRange right) => !left.Equals(right);

    private static string Text(long? end) => end?.ToString(CultureInfo.InvariantCulture) ?? "";
}
