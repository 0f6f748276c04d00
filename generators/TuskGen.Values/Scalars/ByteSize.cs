using System.Globalization;

namespace TuskGen;

/// <summary>A number of bytes, as <c>10MB</c> or <c>4KiB</c> in a document. KB is 1000 bytes (SI), KiB 1024 (IEC 80000-13).</summary>
/// <param name="bytes">The bytes; may be negative, as a difference of sizes is.</param>
public readonly partial struct ByteSize(long bytes) : IEquatable<ByteSize>, IComparable<ByteSize>, IComparable
{
    /// <summary>No bytes.</summary>
    public static ByteSize Zero => default;

    /// <summary>The largest size, 8 EiB less one byte.</summary>
    public static ByteSize MaxValue => new(long.MaxValue);

    /// <summary>The smallest size, -8 EiB.</summary>
    public static ByteSize MinValue => new(long.MinValue);

    /// <summary>The number of bytes.</summary>
    public long Bytes { get; } = bytes;

    /// <summary>That many units of 1000 bytes.</summary>
    /// <exception cref="OverflowException">Beyond <see cref="MaxValue"/>.</exception>
    public static ByteSize FromKilobytes(long count) => new(checked(count * 1_000));

    /// <summary>That many units of 1000² bytes.</summary>
    /// <exception cref="OverflowException">Beyond <see cref="MaxValue"/>.</exception>
    public static ByteSize FromMegabytes(long count) => new(checked(count * 1_000_000));

    /// <summary>That many units of 1000³ bytes.</summary>
    /// <exception cref="OverflowException">Beyond <see cref="MaxValue"/>.</exception>
    public static ByteSize FromGigabytes(long count) => new(checked(count * 1_000_000_000));

    /// <summary>That many units of 1024 bytes.</summary>
    /// <exception cref="OverflowException">Beyond <see cref="MaxValue"/>.</exception>
    public static ByteSize FromKibibytes(long count) => new(checked(count * 1024));

    /// <summary>That many units of 1024² bytes.</summary>
    /// <exception cref="OverflowException">Beyond <see cref="MaxValue"/>.</exception>
    public static ByteSize FromMebibytes(long count) => new(checked(count * 1024 * 1024));

    /// <summary>That many units of 1024³ bytes.</summary>
    /// <exception cref="OverflowException">Beyond <see cref="MaxValue"/>.</exception>
    public static ByteSize FromGibibytes(long count) => new(checked(count * 1024 * 1024 * 1024));

    /// <summary>Reads <c>10MB</c>, <c>4KiB</c>, <c>1.5GB</c> or a plain integer of bytes, exactly: no white space, no other case.</summary>
    public static bool TryParse(string? s, out ByteSize result)
    {
        result = default;
        if (s == null) return false;
        if (Literals.TryReadSize(s, 0, s.Length, out result)) return true;
        bool isInteger = Literals.TryReadInteger(s, 0, s.Length, out long bytes);
        result = new ByteSize(bytes);
        return isInteger;
    }

    /// <summary>Reads <c>10MB</c>, <c>4KiB</c>, <c>1.5GB</c> or a plain integer of bytes.</summary>
    /// <exception cref="FormatException">The text is no size.</exception>
    public static ByteSize Parse(string s) =>
        TryParse(s, out ByteSize result) ? result : throw new FormatException(ScalarText.Refuse(s, "a size such as 512B, 10MB or 4KiB"));

    /// <summary>The shortest text of exactly this size; of equally short ones that in the largest unit: <c>10MB</c>, <c>4KiB</c>.</summary>
    public override string ToString()
    {
        string shortest = Bytes.ToString(CultureInfo.InvariantCulture) + "B";
        ulong magnitude = Bytes < 0 ? unchecked((ulong)-Bytes) : (ulong)Bytes;
        foreach ((string name, ulong unit) in SizeUnit.All)
        {
            // With at most three decimals; longer ones are exact, too, but harder to read than bytes.
            decimal thousandths = (decimal)magnitude * 1000 / unit;
            if (magnitude < unit || thousandths != decimal.Truncate(thousandths)) continue;
            string text = (Bytes < 0 ? "-" : "") + (thousandths / 1000).ToString("0.###", CultureInfo.InvariantCulture) + name;
            if (text.Length <= shortest.Length) shortest = text;
        }
        return shortest;
    }

    /// <inheritdoc/>
    public bool Equals(ByteSize other) => Bytes == other.Bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ByteSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(ByteSize other) => Bytes.CompareTo(other.Bytes);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ByteSize other => CompareTo(other),
        _ => throw new ArgumentException("A ByteSize compares with a ByteSize only.", nameof(obj)),
    };
}
