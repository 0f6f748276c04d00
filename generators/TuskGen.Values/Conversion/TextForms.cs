using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace TuskGen;

/// <summary>
/// Whether text is that of a type that has no literal: dates, addresses, patterns. The same on every platform, and stricter than .NET's own parsers.
/// </summary>
internal static class TextForms
{
    private const string TimeForm = "HH:mm:ss.FFFFFFF";

    private static readonly string[] TimeForms = ["HH':'mm", "HH':'mm':'ss", "HH':'mm':'ss'.'FFFFFFF"];

    private static readonly string[] DateTimeForms =
    [
        "yyyy-MM-dd'T'HH':'mm'Z'", "yyyy-MM-dd'T'HH':'mm':'ss'Z'", "yyyy-MM-dd'T'HH':'mm':'ss'.'FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH':'mmzzz", "yyyy-MM-dd'T'HH':'mm':'sszzz", "yyyy-MM-dd'T'HH':'mm':'ss'.'FFFFFFFzzz",
    ];

    internal static bool IsText(string text, TuskKind kind) => kind switch
    {
        TuskKind.Date => IsOneOf(text, "yyyy-MM-dd"),
        TuskKind.Time => IsOneOf(text, TimeForms) && Ends(text),
        TuskKind.DateTime => IsDateTime(text),
        TuskKind.Uri => IsUri(text),
        TuskKind.Uuid => text.Length == 36 && Guid.TryParseExact(text, "D", out _) && text.All(static c => c == '-' || Digits.IsHex(c)),
        TuskKind.Ip => IpAddresses.IsVersion4(text) || IpAddresses.IsVersion6(text),
        TuskKind.Regex => IsPattern(text),
        TuskKind.Path => text.Length > 0 && text.IndexOf('\0') < 0,
        TuskKind.Bytes => IsBase64(text),
        _ => true,
    };

    /// <summary>The one text of a value that has several, so that equal values have equal texts wherever they are compared.</summary>
    internal static string Canonical(string text, TuskKind kind) => kind switch
    {
        TuskKind.Time => DateTime.ParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault).ToString(TimeForm, CultureInfo.InvariantCulture),
        TuskKind.DateTime => Write(DateTimeOffset.ParseExact(text, DateTimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)),
        TuskKind.Uuid => text.ToLowerInvariant(),
        TuskKind.Ip => IPAddress.Parse(text).ToString(),
        TuskKind.Bytes when text.EndsWith("=", StringComparison.Ordinal) => Convert.ToBase64String(Convert.FromBase64String(text)),
        _ => text,
    };

    private static string Write(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'" + TimeForm + (moment.Offset == TimeSpan.Zero ? "'Z'" : "zzz"), CultureInfo.InvariantCulture);

    private static bool IsOneOf(string text, params string[] forms) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out _);

    private static bool IsDateTime(string text) =>
        DateTimeOffset.TryParseExact(text, DateTimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
        && text.IndexOf(".Z", StringComparison.Ordinal) < 0 && text.IndexOf(".+", StringComparison.Ordinal) < 0
            && text.IndexOf(".-", StringComparison.Ordinal) < 0
        && (text[text.Length - 1] == 'Z' || text[text.Length - 3] == ':');

    /// <summary>A fraction's dot has digits behind it, which the format <c>F</c> does not ask for.</summary>
    private static bool Ends(string text) => text[text.Length - 1] != '.';

    /// <summary>Without a scheme of its own .NET takes <c>/a</c>, on Unix, and <c>C:\a</c> for absolute file URIs.</summary>
    internal static bool IsUri(string text)
    {
        int colon = text.IndexOf(':');
        if (colon < 2 || !Digits.IsLetter(text[0])) return false;
        for (int i = 1; i < colon; i++)
        {
            if (!Digits.IsLetter(text[i]) && !Digits.IsDigit(text[i]) && text[i] is not ('+' or '-' or '.')) return false;
        }
        return !text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)) && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    private static bool IsPattern(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsBase64(string text)
    {
        if (text.Length % 4 != 0) return false;
        int end = text.Length;
        for (int padding = 0; padding < 2 && end > 0 && text[end - 1] == '='; padding++) end--;
        for (int i = 0; i < end; i++)
        {
            if (!Digits.IsLetter(text[i]) && !Digits.IsDigit(text[i]) && text[i] is not ('+' or '/')) return false;
        }
        return true;
    }
}
