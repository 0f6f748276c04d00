using System.Globalization;
using System.Net;

namespace TuskGen;

/// <summary>Between C# types that the language knows as text alone (dates, addresses, patterns) and that text.</summary>
internal static class ScalarTexts
{
    private const string TimeForm = "HH:mm:ss.FFFFFFF";

    /// <summary>The canonical text of a value; null where its type is none of these.</summary>
    internal static string? Write(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(TimeForm, CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'" + TimeForm + (moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz"), CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        Guid uuid => uuid.ToString("D"),
        IPAddress or RegexPattern or TuskBytes => value.ToString(),
        Enum => EnumNames.Of(value.GetType())?.NameOf(value),
        _ => null,
    };

    /// <summary>The value of a text that <see cref="TextConversion"/> found to be the type's; null where the type is none of these.</summary>
    internal static object? Read(string text, Type type) =>
        type == typeof(DateOnly) ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null
        : type == typeof(TimeOnly) ? TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time) ? time : null
        : type == typeof(DateTimeOffset) ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment : null
        : type == typeof(Uri) ? new Uri(text, UriKind.Absolute)
        : type == typeof(Guid) ? Guid.ParseExact(text, "D")
        : type == typeof(IPAddress) ? IPAddress.Parse(text)
        : type == typeof(RegexPattern) ? new RegexPattern(text)
        : type == typeof(TuskBytes) ? TuskBytes.TryParse(text, out TuskBytes? bytes) ? bytes : null
        : type == typeof(Secret<string>) ? new Secret<string>(text)
        : EnumNames.Of(type)?.Parse(text);
}
