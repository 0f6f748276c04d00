using System.Globalization;

namespace TuskGen;

/// <summary>How a document writes a float: the shortest digits that read back as the same number, always recognisable as a float.</summary>
public static class FloatText
{
    /// <summary><c>1.0</c>, <c>0.1</c>, <c>1e20</c>, <c>1.5e-7</c>.</summary>
    /// <param name="value">A finite number.</param>
    public static string Format(double value)
    {
        string text = Shortest(value);
        int exponent = text.IndexOf('E');
        if (exponent < 0) return text.IndexOf('.') < 0 ? text + ".0" : text;
        int power = int.Parse(text.Substring(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return text.Substring(0, exponent) + "e" + power.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The decimal with the digits that <see cref="Format"/> writes, so that 0.1 is a tenth; false beyond <see cref="decimal"/>'s range.</summary>
    internal static bool TryToDecimal(double value, out decimal result) =>
        decimal.TryParse(Shortest(value), NumberStyles.Float, CultureInfo.InvariantCulture, out result) && (result != 0 || value == 0);

    private static string Shortest(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
#if !NET
        // On .NET Framework "R" does not always read back.
        if (double.Parse(text, CultureInfo.InvariantCulture) != value) text = value.ToString("G17", CultureInfo.InvariantCulture);
#endif
        return text;
    }
}
