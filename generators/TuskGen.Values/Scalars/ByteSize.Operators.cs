namespace TuskGen;

public readonly partial struct ByteSize
{
    /// <summary>Whether two sizes are the same number of bytes.</summary>
    public static bool operator ==(ByteSize left, ByteSize right) => left.Bytes == right.Bytes;

    /// <summary>Whether two sizes differ.</summary>
    public static bool operator !=(ByteSize left, ByteSize right) => left.Bytes != right.Bytes;

    /// <summary>Whether the left size is smaller.</summary>
    public static bool operator <(ByteSize left, ByteSize right) => left.Bytes < right.Bytes;

    /// <summary>Whether the left size is smaller or the same.</summary>
    public static bool operator <=(ByteSize left, ByteSize right) => left.Bytes <= right.Bytes;

    /// <summary>Whether the left size is larger.</summary>
    public static bool operator >(ByteSize left, ByteSize right) => left.Bytes > right.Bytes;

    /// <summary>Whether the left size is larger or the same.</summary>
    public static bool operator >=(ByteSize left, ByteSize right) => left.Bytes >= right.Bytes;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static ByteSize operator +(ByteSize left, ByteSize right) => new(checked(left.Bytes + right.Bytes));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static ByteSize operator -(ByteSize left, ByteSize right) => new(checked(left.Bytes - right.Bytes));

    /// <summary>The opposite.</summary>
    /// <exception cref="OverflowException"><see cref="MinValue"/> has none.</exception>
    public static ByteSize operator -(ByteSize value) => new(checked(-value.Bytes));

    /// <summary>That many times the size.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static ByteSize operator *(ByteSize left, long right) => new(checked(left.Bytes * right));

    /// <summary>That many times the size.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    public static ByteSize operator *(long left, ByteSize right) => right * left;

    /// <summary>That part of the size, rounded down to whole bytes.</summary>
    /// <exception cref="OverflowException">Out of range.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static ByteSize operator /(ByteSize left, long right)
    {
        long quotient = checked(left.Bytes / right);
        bool inexact = quotient * right != left.Bytes;
        return new ByteSize(inexact && (left.Bytes < 0) != (right < 0) ? quotient - 1 : quotient);
    }

    /// <summary>How many times the right size goes into the left one.</summary>
    /// <returns>A quotient; infinite or not a number where the right size is zero.</returns>
    public static double operator /(ByteSize left, ByteSize right) => (double)left.Bytes / right.Bytes;

    /// <summary>The number of bytes.</summary>
    public static explicit operator long(ByteSize value) => value.Bytes;

    /// <summary>A size of that many bytes.</summary>
    public static explicit operator ByteSize(long bytes) => new(bytes);

    /// <summary>The size times <paramref name="factor"/>, rounded down to whole bytes; false where it is out of range.</summary>
    public bool TryScale(decimal factor, out ByteSize result)
    {
        bool fits = ExactScale.TryMultiply(Bytes, factor, out decimal product) && ExactScale.TryToInt64(decimal.Floor(product), out long bytes);
        result = fits ? new ByteSize((long)decimal.Floor(product)) : default;
        return fits;
    }

    /// <summary>The sum; false where it is out of range.</summary>
    public static bool TryAdd(ByteSize left, ByteSize right, out ByteSize result)
    {
        result = new ByteSize(unchecked(left.Bytes + right.Bytes));
        return ((left.Bytes ^ result.Bytes) & (right.Bytes ^ result.Bytes)) >= 0;
    }
}
