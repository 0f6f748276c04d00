namespace TuskGen;

/// <summary>Units as other tools write them, so that a message can name the right one.</summary>
internal static class UnitAlias
{
    private const int LongestUnit = 12;

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["µs"] = "us", ["usec"] = "us", ["msec"] = "ms", ["millis"] = "ms", ["sec"] = "s", ["secs"] = "s", ["second"] = "s", ["seconds"] = "s",
        ["min"] = "m", ["mins"] = "m", ["minute"] = "m", ["minutes"] = "m", ["hr"] = "h", ["hrs"] = "h", ["hour"] = "h", ["hours"] = "h",
        ["day"] = "d", ["days"] = "d", ["week"] = "w", ["weeks"] = "w",
        ["k"] = "KB", ["g"] = "GB", ["t"] = "TB", ["p"] = "PB", ["ki"] = "KiB", ["mi"] = "MiB", ["gi"] = "GiB", ["ti"] = "TiB", ["bytes"] = "B",
    };

    /// <summary>Why the last unit in the span is none: its case, its name, or because it is no unit at all.</summary>
    internal static LiteralFault Find(string text, int start, int end)
    {
        int unitStart = UnitStart(text, start, end);
        if (unitStart == end || end - unitStart > LongestUnit || unitStart == start) return LiteralFault.DigitWord;
        bool isNumber = Digits.SplitAtDot(text, text[start] == '-' ? start + 1 : start, unitStart, out _, out _) == LiteralFault.None;
        return isNumber && Right(text.Substring(unitStart, end - unitStart), out bool onlyCase) != null
            ? onlyCase ? LiteralFault.WrongUnitCase : LiteralFault.WrongUnit
            : LiteralFault.DigitWord;
    }

    internal static string? Mend(string literal)
    {
        int unitStart = UnitStart(literal, 0, literal.Length);
        return Right(literal.Substring(unitStart), out _) is { } right ? literal.Substring(0, unitStart) + right : null;
    }

    /// <summary>What else the unit could mean: <c>, or `5m` for minutes</c>; empty for most.</summary>
    internal static string OtherThan(string literal) =>
        literal.Substring(UnitStart(literal, 0, literal.Length)) == "M" ? " for megabytes, or `" + literal.Substring(0, literal.Length - 1) + "m` for minutes" : "";

    private static int UnitStart(string text, int start, int end)
    {
        while (end > start && (Digits.IsLetter(text[end - 1]) || text[end - 1] == 'µ')) end--;
        return end;
    }

    /// <summary>The unit that was meant. <c>5M</c> is taken for megabytes: whoever means minutes does not reach for the shift key.</summary>
    private static string? Right(string unit, out bool onlyCase)
    {
        onlyCase = false;
        if (unit == "M") return "MB";
        if (Names.TryGetValue(unit, out string? name)) return name;
        onlyCase = true;
        string lower = unit.ToLowerInvariant();
        if (DurationUnit.Find(lower, 0, lower.Length) != 0) return lower;
        foreach ((string candidate, _) in SizeUnit.All)
        {
            if (string.Equals(candidate, unit, StringComparison.OrdinalIgnoreCase)) return candidate;
        }
        return null;
    }
}
