using System.Globalization;

namespace TuskGen;

/// <summary>
/// The syntax of cron expressions: crontab(5) with Quartz's <c>? L W #</c>, which is what .NET's schedulers read. Whether a date like 30 February ever comes is not asked.
/// </summary>
internal static class CronExpressions
{
    private static readonly string[] Macros = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly", "@every_minute", "@every_second"];
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private static readonly Field[] Fields =
    [
        new(0, 59), new(0, 59), new(0, 23), new(1, 31) { IsDayOfMonth = true }, new(1, 12) { Names = Months, FirstName = 1 }, new(0, 7) { Names = Days, IsDayOfWeek = true },
    ];

    /// <summary>Whether a text is one.</summary>
    public static bool IsExpression(string text)
    {
        if (text.StartsWith("@", StringComparison.Ordinal))
        {
            return Macros.Contains(text, StringComparer.OrdinalIgnoreCase);
        }

        string[] parts = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        bool hasEnds = text.Length > 0 && text[0] is not (' ' or '\t') && text[text.Length - 1] is not (' ' or '\t');
        return hasEnds && parts.Length is 5 or 6 && Fields.Skip(Fields.Length - parts.Length).Zip(parts, static (field, part) => field.Takes(part)).All(static takes => takes);
    }

    /// <summary>One of the fields.</summary>
    private sealed record Field(int Lowest, int Highest)
    {
        public string[] Names { get; init; } = [];

        public int FirstName { get; init; }

        public bool IsDayOfMonth { get; init; }

        public bool IsDayOfWeek { get; init; }

        public bool Takes(string text) => (text == "?" && (IsDayOfMonth || IsDayOfWeek)) || text.Split(',').All(TakesItem);

        private bool TakesItem(string item)
        {
            string[] parts = item.Split('/');
            if (parts.Length > 2 || (parts.Length == 2 && !IsStep(parts[1])))
            {
                return false;
            }

            if (parts.Length == 1 && TakesSpecial(item))
            {
                return true;
            }

            if (parts[0] == "*")
            {
                return true;
            }

            string[] ends = parts[0].Split('-');
            return ends.Length <= 2 && ends.All(end => ValueOf(end) is not null);
        }

        /// <summary><c>L</c>, <c>L-3</c>, <c>LW</c>, <c>15W</c> of a month; <c>5L</c>, <c>MON#2</c> of a week.</summary>
        private bool TakesSpecial(string item)
        {
            string upper = item.ToUpperInvariant();
            if (IsDayOfMonth)
            {
                return upper is "L" or "LW" || (upper.StartsWith("L-", StringComparison.Ordinal) && IsStep(upper.Substring(2).TrimEnd('W'))) ||
                    (upper.EndsWith("W", StringComparison.Ordinal) && ValueOf(upper.Substring(0, upper.Length - 1)) is not null);
            }

            int mark = upper.IndexOf('#');
            return IsDayOfWeek && (mark > 0
                ? ValueOf(upper.Substring(0, mark)) is not null && upper.Length == mark + 2 && upper[mark + 1] is >= '1' and <= '5'
                : upper == "L" || (upper.EndsWith("L", StringComparison.Ordinal) && ValueOf(upper.Substring(0, upper.Length - 1)) is not null));
        }

        private bool IsStep(string text) => Number(text) is > 0 and var step && step <= Highest;

        private int? ValueOf(string text)
        {
            int name = Array.FindIndex(Names, known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
            return name >= 0 ? name + FirstName : Number(text) is { } number && number >= Lowest && number <= Highest ? number : null;
        }

        private static int? Number(string text) =>
            text.Length is > 0 and <= 2 && text.All(Digits.IsDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
