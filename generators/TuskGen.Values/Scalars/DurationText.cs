using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>How a document writes a <see cref="TimeSpan"/>: <c>500us 250ms 30s 5m 2h 1d 1w</c>, <c>1.5h</c>, <c>1h30m</c>, <c>-30s</c>.</summary>
public static class DurationText
{
    /// <summary>Reads a duration's text exactly: no white space, units in lower case and falling. Exact to the tick of 100 ns.</summary>
    public static bool TryParse(string? s, out TimeSpan result)
    {
        result = default;
        return s != null && Literals.TryReadDuration(s, 0, s.Length, out result);
    }

    /// <summary>Reads a duration's text.</summary>
    /// <exception cref="FormatException">The text is no duration.</exception>
    public static TimeSpan Parse(string s) =>
        TryParse(s, out TimeSpan result) ? result : throw new FormatException(ScalarText.Refuse(s, "a duration such as 30s, 5m or 1h30m"));

    /// <summary>
    /// The text of exactly this duration: <c>1h30m</c>, <c>1.5s</c>, <c>250ms</c>, <c>0.1us</c>; <c>1w</c> where whole weeks are all of it, <c>0s</c> for none.
    /// </summary>
    public static string Format(TimeSpan value)
    {
        if (value == TimeSpan.Zero) return "0s";
        var text = new StringBuilder(16);
        if (value < TimeSpan.Zero) text.Append('-');
        ulong ticks = value.Ticks < 0 ? unchecked((ulong)-value.Ticks) : (ulong)value.Ticks;
        if (ticks % DurationUnit.Week == 0) return Whole(text, ref ticks, DurationUnit.Week, "w").ToString();
        Whole(text, ref ticks, DurationUnit.Day, "d");
        Whole(text, ref ticks, DurationUnit.Hour, "h");
        Whole(text, ref ticks, DurationUnit.Minute, "m");
        if (ticks >= DurationUnit.Second) Rest(text, ticks, DurationUnit.Second, "s");
        else if (ticks >= DurationUnit.Millisecond) Rest(text, ticks, DurationUnit.Millisecond, "ms");
        else if (ticks > 0) Rest(text, ticks, DurationUnit.Microsecond, "us");
        return text.ToString();
    }

    /// <summary>The duration times <paramref name="factor"/>, to the nearest tick of 100 ns; false where it is out of range.</summary>
    public static bool TryScale(TimeSpan value, decimal factor, out TimeSpan result)
    {
        result = default;
        if (!ExactScale.TryMultiply(value.Ticks, factor, out decimal product)) return false;
        bool fits = ExactScale.TryToInt64(decimal.Round(product, MidpointRounding.AwayFromZero), out long ticks);
        result = new TimeSpan(ticks);
        return fits;
    }

    private static StringBuilder Whole(StringBuilder text, ref ulong ticks, ulong unit, string name)
    {
        ulong count = ticks / unit;
        ticks %= unit;
        return count == 0 ? text : text.Append(count.ToString(CultureInfo.InvariantCulture)).Append(name);
    }

    private static void Rest(StringBuilder text, ulong ticks, ulong unit, string name) =>
        text.Append(((decimal)ticks / unit).ToString("0.#######", CultureInfo.InvariantCulture)).Append(name);
}
