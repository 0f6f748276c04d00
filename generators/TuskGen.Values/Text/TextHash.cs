using System.Security.Cryptography;
using System.Text;

namespace TuskGen;

/// <summary>The hash of a text.</summary>
public static class TextHash
{
    /// <summary>SHA-256 (FIPS 180-4) of the text in UTF-8, as 64 hexadecimal digits in lower case.</summary>
    /// <param name="text">The text.</param>
    public static string Sha256(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NET
        byte[] hash = SHA256.HashData(bytes);
#else
        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(bytes);
#endif
        var digits = new StringBuilder(2 * hash.Length);
        foreach (byte part in hash) digits.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        return digits.ToString();
    }
}
