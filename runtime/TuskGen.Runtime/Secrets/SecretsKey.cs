using System.Diagnostics;
using System.Security.Cryptography;

namespace TuskGen;

/// <summary>
/// A key of encrypted secrets: 32 random bytes, for AES-256-GCM. It prints as its <see cref="Id"/>; only <see cref="Export"/> gives it away. Dispose it, so that its bytes are overwritten.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SecretsKey : IDisposable
{
    /// <summary>The variable that holds the key, or several: <c>TUSKGEN_SECRETS_KEY</c>.</summary>
    public const string Variable = "TUSKGEN_SECRETS_KEY";

    /// <summary>The variable that names the file that holds the key, or several, where <see cref="Variable"/> is not set: <c>TUSKGEN_SECRETS_KEY_FILE</c>.</summary>
    public const string FileVariable = "TUSKGEN_SECRETS_KEY_FILE";

    internal const int Size = 32;
    private const int MaxFile = 4096;

    /// <summary>Pinned, so that no collection leaves a copy behind.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(Size, pinned: true);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private bool _isDisposed;

    private SecretsKey(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_bytes, "TuskGen secrets key id"u8, hash);
        Id = Convert.ToHexStringLower(hash[..EncryptedFormat.KeyIdSize]);
    }

    /// <summary>16 hexadecimal digits that tell the key from others, and from which nobody gets the key: the beginning of an HMAC-SHA-256 under it. A file names its key so.</summary>
    public string Id { get; }

    /// <summary>A new random key.</summary>
    public static SecretsKey Create()
    {
        Span<byte> bytes = stackalloc byte[Size];
        RandomNumberGenerator.Fill(bytes);
        return Own(bytes);
    }

    /// <summary>The key that a text stands for.</summary>
    /// <param name="text">32 bytes, as base64 (44 characters) or as 64 hexadecimal digits; white space around it does not count.</param>
    /// <exception cref="FormatException">The text is no such key. The message does not show it.</exception>
    public static SecretsKey Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        Span<byte> bytes = stackalloc byte[Size + 1];
        bool isHex = text.Length == 2 * Size;
        int count = 0;
        bool isRead = isHex
            ? Convert.FromHexString(text, bytes, out _, out count) == System.Buffers.OperationStatus.Done
            : text.Length == 44 && Convert.TryFromBase64Chars(text, bytes, out count);
        if (!isRead || count != Size)
        {
            CryptographicOperations.ZeroMemory(bytes);
            throw new FormatException($"The text of {text.Length} characters is no key of secrets; expected 32 bytes, as base64 (44 characters) or as 64 hexadecimal digits.");
        }

        return Own(bytes[..Size]);
    }

    /// <summary>The keys that variables give: those in <see cref="Variable"/>, else those in the file that <see cref="FileVariable"/> names; none where neither is set.</summary>
    /// <param name="variables">The variables. Several keys are parted by commas or white space: the current one, then those before it.</param>
    /// <exception cref="SecretSourceException">What is there is no key, or the file cannot be read.</exception>
    public static TuskList<SecretsKey> FromVariables(IReadOnlyDictionary<string, string> variables)
    {
        if (variables.TryGetValue(Variable, out string? text) && text.Length > 0)
            return ParseAll(text, "the variable " + Variable);
        if (!variables.TryGetValue(FileVariable, out string? path) || path.Length == 0)
            return [];

        // Not even the path is shown: who mistakes one variable for the other has put the key there.
        const string Place = $"the file that the variable {FileVariable} names";
        byte[]? bytes = null;
        char[]? characters = null;
        try
        {
            bytes = ProcessAdapter.ReadBytes(path, MaxFile, out bool isTooLong) ?? throw new SecretSourceException($"{Place} is not there; write the key into it, or set {Variable}");
            if (isTooLong)
                throw new SecretSourceException($"{Place} has more than {MaxFile} bytes; it holds keys alone, each 44 characters of base64 or 64 hexadecimal digits");

            characters = new char[bytes.Length];
            return ParseAll(characters.AsSpan(0, System.Text.Encoding.Latin1.GetChars(bytes, characters)), Place);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SecretSourceException($"{Place} cannot be read: {(refused is UnauthorizedAccessException ? "access is denied" : "the system refuses it")}");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
            characters?.AsSpan().Clear();
        }
    }

    /// <summary>The key as base64, 44 characters: for the variable or the file that the program takes it from. Do not log it.</summary>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public string Export() => Convert.ToBase64String(Bytes);

    /// <summary>Overwrites the key.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        CryptographicOperations.ZeroMemory(_bytes);
    }

    /// <summary><c>key</c> and its <see cref="Id"/>.</summary>
    public override string ToString() => "key " + Id;

    internal SecretsKey Copy() => new(Bytes);

    internal AesGcm CreateCipher() => new(Bytes, EncryptedFormat.TagSize);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ReadOnlySpan<byte> Bytes
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _bytes;
        }
    }

    /// <summary>The key of bytes that nobody needs any more.</summary>
    private static SecretsKey Own(Span<byte> bytes)
    {
        SecretsKey key = new(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return key;
    }

    private static TuskList<SecretsKey> ParseAll(ReadOnlySpan<char> text, string place)
    {
        List<SecretsKey> keys = [];
        while (true)
        {
            text = text.TrimStart(", \t\r\n");
            if (text.IsEmpty)
                return [.. keys];

            int end = text.IndexOfAny(", \t\r\n");
            ReadOnlySpan<char> one = end < 0 ? text : text[..end];
            text = text[one.Length..];
            try
            {
                keys.Add(Parse(one));
            }
            catch (FormatException)
            {
                keys.ForEach(static key => key.Dispose());
                throw new SecretSourceException(
                    $"{place} does not hold a key: expected 32 bytes, as base64 (44 characters) or as 64 hexadecimal digits, and found {one.Length} characters that are neither");
            }
        }
    }
}
