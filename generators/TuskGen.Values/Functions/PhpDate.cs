using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>
/// Dates in the format letters of PHP's <c>date</c> (php.net/datetime.format), always in UTC and in English. A backslash makes the next character
/// itself; characters that are no letter of a format are themselves.
/// </summary>
public static class PhpDate
{
    /// <summary>The date in that format; the time is taken in UTC whatever its offset.</summary>
    /// <exception cref="ArgumentException">The text would be longer than <see cref="TuskBudget.MaxText"/>.</exception>
    public static string Format(string format, DateTimeOffset time) =>
        TryFormat(format, time, out string text)
            ? text : throw new ArgumentException("The date's text would be longer than " + TuskBudget.LongestText + ".", nameof(format));

    /// <summary>The date in that format; false where the text would be longer than <see cref="TuskBudget.MaxText"/>.</summary>
    public static bool TryFormat(string format, DateTimeOffset time, out string text)
    {
        DateTime utc = time.UtcDateTime;
        var written = new StringBuilder();
        for (int i = 0; i < format.Length && written.Length <= TuskBudget.MaxText; i++)
        {
            if (format[i] == '\\' && i + 1 < format.Length) written.Append(format[++i]);
            else if (Part(format[i], utc) is { } part) written.Append(part);
            else written.Append(format[i]);
        }
        bool fits = written.Length <= TuskBudget.MaxText;
        text = fits ? written.ToString() : "";
        return fits;
    }

    private static string? Part(char letter, DateTime utc) => letter switch
    {
        'd' => Net(utc, "dd"),
        'D' => Net(utc, "ddd"),
        'j' => Number(utc.Day),
        'l' => Net(utc, "dddd"),
        'N' => Number(IsoDay(utc)),
        'S' => Suffix(utc.Day),
        'w' => Number((int)utc.DayOfWeek),
        'z' => Number(utc.DayOfYear - 1),
        'W' => IsoWeek(utc).Week.ToString("00", CultureInfo.InvariantCulture),
        'o' => Number(IsoWeek(utc).Year),
        'F' => Net(utc, "MMMM"),
        'm' => Net(utc, "MM"),
        'M' => Net(utc, "MMM"),
        'n' => Number(utc.Month),
        't' => Number(DateTime.DaysInMonth(utc.Year, utc.Month)),
        'L' => DateTime.IsLeapYear(utc.Year) ? "1" : "0",
        'Y' or 'x' => Net(utc, "yyyy"),
        'X' => "+" + Net(utc, "yyyy"),
        'y' => Net(utc, "yy"),
        'a' => utc.Hour < 12 ? "am" : "pm",
        'A' => utc.Hour < 12 ? "AM" : "PM",
        'B' => Beat(utc),
        'g' => Number(((utc.Hour + 11) % 12) + 1),
        'G' => Number(utc.Hour),
        'h' => Net(utc, "hh"),
        'H' => Net(utc, "HH"),
        'i' => Net(utc, "mm"),
        's' => Net(utc, "ss"),
        'u' => Net(utc, "ffffff"),
        'v' => Net(utc, "fff"),
        'e' or 'T' => "UTC",
        'I' or 'Z' => "0",
        'O' => "+0000",
        'P' => "+00:00",
        'p' => "Z",
        'c' => Net(utc, "yyyy-MM-dd'T'HH:mm:ss'+00:00'"),
        'r' => Net(utc, "ddd, dd MMM yyyy HH:mm:ss '+0000'"),
        'U' => new DateTimeOffset(utc).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Net(DateTime utc, string format) => utc.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Suffix(int day) => day is >= 11 and <= 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static int IsoDay(DateTime utc) => utc.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)utc.DayOfWeek;

    /// <summary>ISO 8601: a week belongs to the year in which its Thursday lies.</summary>
    private static (int Year, int Week) IsoWeek(DateTime utc)
    {
        int thursday = utc.DayOfYear + 4 - IsoDay(utc);
        int year = utc.Year;
        if (thursday < 1) thursday += DaysIn(--year);
        else if (thursday > DaysIn(year)) thursday -= DaysIn(year++);
        return (year, ((thursday - 1) / 7) + 1);
    }

    private static int DaysIn(int year) => year >= 1 && DateTime.IsLeapYear(year) ? 366 : 365;

    /// <summary>Swatch Internet Time: thousandths of a day, from midnight in UTC+1.</summary>
    private static string Beat(DateTime utc)
    {
        double seconds = (utc.TimeOfDay.TotalSeconds + 3600) % 86_400;
        return ((int)(seconds / 86.4)).ToString("000", CultureInfo.InvariantCulture);
    }
}
