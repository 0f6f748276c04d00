using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TuskGen;

/// <summary>Between a secret's text and its bytes. What .NET says of text that has no bytes quotes it, so that nothing of that comes out.</summary>
internal static class SecretText
{
    /// <summary>The most bytes that a stored secret has.</summary>
    internal const int MaxBytes = 65_536;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        text = System.Text.Unicode.Utf8.IsValid(bytes) ? s_strict.GetString(bytes) : null;
        return text is not null;
    }

    /// <summary>The bytes; null where the text has half a surrogate pair.</summary>
    internal static byte[]? Encode(string text)
    {
        try
        {
            return s_strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
