using System.Globalization;
using System.Net;

namespace TuskGen;

/// <summary>The one spelling of values that the language knows as text alone: two texts that mean the same moment, address or bytes have the same.</summary>
public static class CanonicalText
{
    private const string TimeForm = "HH':'mm':'ss.FFFFFFF";

    /// <summary>The canonical text, which is that of the C# value that a program holds: <c>12:30:00</c> for <c>12:30</c>.</summary>
    /// <param name="text">Text that <see cref="TextConversion.TryConvert"/> found to be the type's.</param>
    /// <param name="kind">The type; text of one that has a single spelling stays as it is.</param>
    public static string Of(string text, TuskKind kind) => kind switch
    {
        TuskKind.Time when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime time) => time.ToString(TimeForm, CultureInfo.InvariantCulture),
        TuskKind.DateTime when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) => Of(moment),
        TuskKind.Uuid => text.ToLowerInvariant(),
        TuskKind.Ip when IPAddress.TryParse(text, out IPAddress? address) => address.ToString(),
        TuskKind.Bytes => Convert.ToBase64String(Convert.FromBase64String(text)),
        _ => text,
    };

    private static string Of(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'" + TimeForm + (moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz"), CultureInfo.InvariantCulture);
}
