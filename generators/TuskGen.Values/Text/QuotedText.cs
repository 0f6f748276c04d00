using System.Globalization;
using System.Text;

namespace TuskGen;

/// <summary>How a document writes text and keys, so that reading gives exactly them again.</summary>
public static class QuotedText
{
    /// <summary>
    /// The text between double quotes, with escapes for quotes, backslashes, control and bidirectional control characters
    /// and for every <c>$</c> that would begin an interpolation.
    /// </summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        Write(text, value);
        return text.ToString();
    }

    /// <summary>The key as a document writes it: bare where it may be, else in quotes.</summary>
    public static string Key(string key) => IsBareKey(key) ? key : Quote(key);

    /// <summary>Whether a key needs no quotes: letters, digits, <c>_</c>, <c>-</c> behind a letter or <c>_</c>, or digits; no constant's name.</summary>
    public static bool IsBareKey(string key)
    {
        if (key.Length == 0 || key is "true" or "false" or "null") return false;
        if (Digits.IsDigit(key[0])) return key.All(Digits.IsDigit);
        return (char.IsLetter(key[0]) || key[0] == '_') && key.All(static c => char.IsLetter(c) || Digits.IsDigit(c) || c is '_' or '-');
    }

    internal static void WriteKey(StringBuilder text, string key)
    {
        if (IsBareKey(key)) text.Append(key);
        else Write(text, key);
    }

    internal static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (Escape(c) is { } escape) text.Append(escape);
            else if (c == '$' && i + 1 < value.Length && BeginsInterpolation(value[i + 1])) text.Append("\\$");
            else if (NeedsCode(c) || IsLoneSurrogate(value, i)) text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }
        text.Append('"');
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        '\0' => "\\0",
        _ => null,
    };

    private static bool BeginsInterpolation(char next) => next is '{' or '_' || Digits.IsLetter(next);

    private static bool NeedsCode(char c) => char.IsControl(c)
        || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    internal static bool IsLoneSurrogate(string value, int at) =>
        char.IsHighSurrogate(value[at]) ? at + 1 == value.Length || !char.IsLowSurrogate(value[at + 1])
        : char.IsLowSurrogate(value[at]) && (at == 0 || !char.IsHighSurrogate(value[at - 1]));
}
