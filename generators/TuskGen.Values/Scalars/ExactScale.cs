namespace TuskGen;

/// <summary>Decimal arithmetic that says no where <see cref="decimal"/> throws.</summary>
internal static class ExactScale
{
    internal static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
            return true;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    internal static bool TryDivide(decimal left, decimal right, out decimal quotient)
    {
        quotient = 0;
        if (right == 0) return false;
        try
        {
            quotient = left / right;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    internal static bool TryToInt64(decimal whole, out long value)
    {
        bool fits = whole is >= long.MinValue and <= long.MaxValue;
        value = fits ? (long)whole : 0;
        return fits;
    }
}
