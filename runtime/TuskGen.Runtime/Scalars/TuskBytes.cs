using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TuskGen;

/// <summary>Bytes that nobody can change, compared by value; their text is base64 (RFC 4648, section 4).</summary>
[JsonConverter(typeof(TextJsonConverter<TuskBytes>))]
public sealed class TuskBytes : ISpanParsable<TuskBytes>, IEquatable<TuskBytes>
{
    private readonly byte[] _bytes;

    /// <summary>A copy of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public TuskBytes(ReadOnlySpan<byte> bytes) => _bytes = bytes.ToArray();

    private TuskBytes(byte[] bytes) => _bytes = bytes;

    /// <summary>The bytes without a copy.</summary>
    public ReadOnlySpan<byte> Span => _bytes;

    /// <summary>The bytes without a copy.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <summary>How many there are.</summary>
    public int Length => _bytes.Length;

    /// <summary>Compares by byte.</summary>
    public static bool operator ==(TuskBytes? left, TuskBytes? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares by byte.</summary>
    public static bool operator !=(TuskBytes? left, TuskBytes? right) => !(left == right);

    /// <summary>The bytes of a text in base64, without white space.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no base64.</exception>
    public static TuskBytes FromBase64(string text) =>
        TryParse(text, out TuskBytes? bytes) ? bytes : throw new FormatException($"The text is not {TextConversion.Expected(TuskKind.Bytes)}.");

    /// <summary>The bytes of a text; false where it is no base64.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The bytes.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TuskBytes result)
    {
        result = null;
        if (s is null || !TextConversion.TryConvert(s, TuskKind.Bytes, out _, out _))
            return false;

        var bytes = new byte[s.Length / 4 * 3];
        if (!Convert.TryFromBase64String(s, bytes, out int length))
            return false;

        result = new TuskBytes(length == bytes.Length ? bytes : bytes[..length]);
        return true;
    }

    // Explicit, so that no analyzer asks callers for a culture that is never looked at.
    static TuskBytes IParsable<TuskBytes>.Parse(string s, IFormatProvider? provider) => FromBase64(s);

    static TuskBytes ISpanParsable<TuskBytes>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => FromBase64(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TuskBytes result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TuskBytes result) => TryParse(s.ToString(), out result);

    /// <inheritdoc/>
    public bool Equals(TuskBytes? other) => other is not null && Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TuskBytes);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The bytes in base64.</summary>
    public override string ToString() => Convert.ToBase64String(_bytes);
}
