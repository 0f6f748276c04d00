#if NET
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TuskGen;

[JsonConverter(typeof(ScalarJsonConverter<Percent>))]
[TypeConverter(typeof(ScalarTypeConverter<Percent>))]
public readonly partial struct Percent : ISpanParsable<Percent>, ISpanFormattable, IUtf8SpanFormattable
{
    // Explicit, so that no analyzer asks callers of Parse for a culture that is never looked at.
    static Percent IParsable<Percent>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Percent ISpanParsable<Percent>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percent result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percent result) => TryParse(s.ToString(), out result);

    /// <summary>The same text as <see cref="ToString()"/>: there is one format, in every culture.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{ToString()}", out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        System.Text.Unicode.Utf8.TryWrite(utf8Destination, $"{ToString()}", out bytesWritten);
}
#endif
