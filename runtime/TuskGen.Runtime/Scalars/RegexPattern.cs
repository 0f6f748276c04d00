using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace TuskGen;

/// <summary>A regular expression of a configuration: compared by its text, and built when it is first used. It looks at no culture, and gives up after a second.</summary>
[JsonConverter(typeof(TextJsonConverter<RegexPattern>))]
public sealed class RegexPattern : IParsable<RegexPattern>, IEquatable<RegexPattern>
{
    private static readonly TimeSpan s_longestMatch = TimeSpan.FromSeconds(1);
    private Regex? _regex;

    /// <summary>The pattern of a text, which is not looked at yet: <see cref="Regex"/> refuses one that is no regular expression.</summary>
    /// <param name="pattern">The regular expression as .NET writes it.</param>
    public RegexPattern(string pattern) => Pattern = pattern;

    /// <summary>The regular expression as it was written.</summary>
    public string Pattern { get; }

    /// <summary>The expression, with <see cref="RegexOptions.CultureInvariant"/> and a timeout of one second for each match. Built once.</summary>
    /// <exception cref="ArgumentException"><see cref="Pattern"/> is no regular expression.</exception>
    public Regex Regex => _regex ??= new Regex(Pattern, RegexOptions.CultureInvariant, s_longestMatch);

    /// <summary>Compares the texts ordinally.</summary>
    public static bool operator ==(RegexPattern? left, RegexPattern? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares the texts ordinally.</summary>
    public static bool operator !=(RegexPattern? left, RegexPattern? right) => !(left == right);

    /// <summary>The pattern of a text.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no regular expression.</exception>
    public static RegexPattern Parse(string s) => TryParse(s, out RegexPattern? pattern) ? pattern : throw new FormatException($"\"{s}\" is no regular expression.");

    /// <summary>The pattern of a text; false where it is no regular expression.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The pattern.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out RegexPattern result)
    {
        result = s is not null && TextConversion.TryConvert(s, TuskKind.Regex, out _, out _) ? new RegexPattern(s) : null;
        return result is not null;
    }

    // Explicit, so that no analyzer asks callers of Parse for a culture that is never looked at.
    static RegexPattern IParsable<RegexPattern>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RegexPattern result) => TryParse(s, out result);

    /// <summary>Whether the expression matches anywhere in a text.</summary>
    /// <param name="input">The text.</param>
    /// <exception cref="RegexMatchTimeoutException">The match takes more than a second.</exception>
    public bool IsMatch(string input) => Regex.IsMatch(input);

    /// <inheritdoc/>
    public bool Equals(RegexPattern? other) => other is not null && string.Equals(Pattern, other.Pattern, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RegexPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    /// <summary>The regular expression as it was written.</summary>
    public override string ToString() => Pattern;
}
