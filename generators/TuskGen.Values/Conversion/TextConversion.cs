using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TuskGen;

/// <summary>
/// Turns text from outside (an environment variable, the command line, <c>IConfiguration</c>, a quoted string) into a value of a declared type.
/// The text must be exactly that type's text, without white space around it; the canonical configuration text of every value is read back too.
/// </summary>
public static class TextConversion
{
    /// <summary>Converts text to a value of a type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The type.</param>
    /// <param name="value">
    /// The value; for dates, times, addresses, patterns, paths and bytes, whose C# types are no values of the language, the text of the value as every value is written
    /// that is equal to it.
    /// </param>
    /// <param name="expected">What the type's text looks like, for a message: <c>a duration such as 30s, 5m or 1h30m</c>. Always given.</param>
    public static bool TryConvert(string text, TuskKind kind, [NotNullWhen(true)] out TuskValue? value, out string expected)
    {
        expected = Expected(text, kind);
        value = kind switch
        {
            TuskKind.Int => Literals.TryReadInteger(text, 0, text.Length, out long number) && number is >= int.MinValue and <= int.MaxValue
                ? new TuskInteger(number) : null,
            TuskKind.Long => Literals.TryReadInteger(text, 0, text.Length, out long number) ? new TuskInteger(number) : null,
            TuskKind.Float => Literals.TryReadFloat(text, 0, text.Length, out double number) ? new TuskFloat(number) : null,
            TuskKind.Decimal => Literals.TryReadDecimal(text, 0, text.Length, out decimal number) ? new TuskDecimal(number) : null,
            TuskKind.Bool => ToBool(text),
            TuskKind.Duration => ToDuration(text),
            TuskKind.Size => ByteSize.TryParse(text, out ByteSize size) ? new TuskSize(size) : null,
            TuskKind.Percent => Percent.TryParse(text, out Percent percent) ? new TuskPercent(percent) : null,
            TuskKind.Version => SemanticVersion.TryParse(text, out SemanticVersion version) ? new TuskSemanticVersion(version) : null,
            TuskKind.Range => IntRange.TryParse(text, out IntRange range) ? new TuskRange(range) : null,
            TuskKind.String or TuskKind.Secret or TuskKind.Any => new TuskString(text),
            _ => TextForms.IsText(text, kind) ? new TuskString(TextForms.Canonical(text, kind)) : null,
        };
        return value != null;
    }

    /// <summary>What text of a type looks like, for a message: <c>a duration such as 30s, 5m or 1h30m</c>.</summary>
    public static string Expected(TuskKind kind) => kind switch
    {
        TuskKind.Int or TuskKind.Long => "an int",
        TuskKind.Float => "a number such as 0.5 or 1e-4",
        TuskKind.Decimal => "a decimal number such as 19.99, of at most 28 digits",
        TuskKind.Bool => "true or false",
        TuskKind.Duration => "a duration such as 30s, 5m or 1h30m",
        TuskKind.Size => "a size such as 512B, 10MB or 4KiB",
        TuskKind.Percent => "a percent such as 70% or 99.9%",
        TuskKind.Date => "a date such as 2024-01-31",
        TuskKind.Time => "a time of day such as 12:30 or 12:30:45",
        TuskKind.DateTime => "a date and time with its offset, such as 2024-01-31T12:30:00Z or 2024-01-31T12:30:00+02:00",
        TuskKind.Uri => "an absolute URI such as https://example.org/",
        TuskKind.Uuid => "a UUID such as 123e4567-e89b-12d3-a456-426614174000",
        TuskKind.Ip => "an IP address such as 192.0.2.1 or 2001:db8::1",
        TuskKind.Version => "a version such as 1.2.3 or 2.0.0-beta.1",
        TuskKind.Regex => "a regular expression such as ^[a-z]+$",
        TuskKind.Path => "a path, without a NUL character",
        TuskKind.Bytes => "bytes in base64, such as aGVsbG8=",
        TuskKind.Range => "a range such as 1..16, 8000-9000 or ..5",
        _ => "text",
    };

    /// <summary>The bounds of a type are said where they are what is wrong.</summary>
    private static string Expected(string text, TuskKind kind)
    {
        if (kind is not (TuskKind.Int or TuskKind.Long)) return Expected(kind);
        bool isWhole = Literals.Classify(text, 0, text.Length, out LiteralFault fault) == LiteralKind.Integer || fault == LiteralFault.IntegerTooLarge;
        return !isWhole ? Expected(kind) : kind == TuskKind.Int ? "an int from -2147483648 to 2147483647" : "an int of at most 64 bits";
    }

    /// <summary>In any case, as .NET's own configuration reads it.</summary>
    private static TuskBool? ToBool(string text) =>
        string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) ? TuskBool.True
        : string.Equals(text, "false", StringComparison.OrdinalIgnoreCase) ? TuskBool.False
        : null;

    private static TuskDuration? ToDuration(string text)
    {
        if (DurationText.TryParse(text, out TimeSpan duration)) return new TuskDuration(duration);
        // .NET also takes a bare `5` for five days and `12:30` for half past twelve.
        bool isConstant = text.Count(static c => c == ':') == 2 && !text.Any(char.IsWhiteSpace)
            && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out duration);
        return isConstant ? new TuskDuration(duration) : null;
    }
}
