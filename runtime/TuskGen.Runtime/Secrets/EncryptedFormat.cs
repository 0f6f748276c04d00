using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TuskGen;

/// <summary>
/// The bytes of an encrypted file, version 1; numbers are big-endian. Header: magic (8), version (2), key id (8), length of the file (4), number of secrets (2). Each secret, in ordinal order of
/// names: length of the name (2), of the ciphertext (4), name, nonce (12), ciphertext, tag (16). Seal: nonce (12), tag (16).
/// </summary>
/// <remarks>
/// A secret is AES-256-GCM of its UTF-8; associated are the byte <c>E</c>, the header up to the key id, and the name. The seal is AES-256-GCM of nothing; associated is every byte before it.
/// Nonces are random, 96 bits (NIST SP 800-38D, 8.2.2), which is good for 2^32 encryptions under one key (8.3).
/// </remarks>
internal static class EncryptedFormat
{
    internal const int MaxFile = 1 << 20;
    internal const int MaxName = 512;
    internal const int KeyIdSize = 8;
    internal const int TagSize = 16;
    internal const int NonceSize = 12;

    private const int Version = 1;
    private const int KeyIdAt = 10;
    private const int LengthAt = 18;
    private const int CountAt = 22;
    private const int HeaderSize = 24;
    private const int SecretHeadSize = 6;
    private const int SealSize = NonceSize + TagSize;
    private const string Restore = "restore it from version control or a backup, or write it anew";

    /// <summary>The line end in it shows a tool that takes the file for text.</summary>
    private static ReadOnlySpan<byte> Magic => "TSKENC\r\n"u8;

    /// <summary>The bytes of a file, not checked; null where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="subject">What the message calls it.</param>
    /// <exception cref="SecretSourceException">It cannot be read, or is too large.</exception>
    internal static byte[]? ReadFile(string path, string subject)
    {
        try
        {
            byte[]? bytes = ProcessAdapter.ReadBytes(path, MaxFile, out bool isTooLong);
            return isTooLong
                ? throw Refuse(subject, $"has more than {MaxFile} bytes, which is the most that encrypted secrets may have; it is another file, or its secrets belong into several")
                : bytes;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refuse(subject, "cannot be read: " + refused.Message.TrimEnd('.'));
        }
    }

    /// <summary>Checks that every byte is as it was written, under one of the keys.</summary>
    /// <returns>The key.</returns>
    /// <exception cref="SecretSourceException">It is not.</exception>
    internal static SecretsKey Authenticate(ReadOnlySpan<byte> file, ReadOnlySpan<SecretsKey> keys, string subject)
    {
        if (!file.StartsWith(Magic))
        {
            throw file.StartsWith(Magic[..6])
                ? Refuse(subject, "is damaged: its line ends were changed, as by a tool that takes it for text; " + Restore + ", and mark *.tsk.enc as binary in .gitattributes")
                : Refuse(subject, "is no file of encrypted secrets, or its beginning is damaged; " + Restore);
        }

        if (file.Length < HeaderSize + SealSize)
            throw Refuse(subject, $"is cut off: it has {file.Length} bytes, and no file of encrypted secrets has less than {HeaderSize + SealSize}; {Restore}");
        if (BinaryPrimitives.ReadUInt16BigEndian(file[Magic.Length..]) is not Version and var version)
            throw Refuse(subject, $"is of version {version}, and this TuskGen reads version {Version} alone; update TuskGen, or, if the file is damaged, {Restore}");
        if (BinaryPrimitives.ReadUInt32BigEndian(file[LengthAt..]) is var length && length != file.Length)
            throw Refuse(subject, $"is {(length > file.Length ? "cut off" : "damaged")}: it has {file.Length} bytes, and its header says {length}; {Restore}");

        string id = Convert.ToHexStringLower(file.Slice(KeyIdAt, KeyIdSize));
        SecretsKey key = Select(keys, id, subject);
        using AesGcm cipher = key.CreateCipher();
        ReadOnlySpan<byte> seal = file[^SealSize..];
        if (!TryDecrypt(cipher, seal, file[..^SealSize], []))
            throw Refuse(subject, $"is damaged: its seal does not fit what is in it, so that at least one byte was changed; {Restore}");

        return key;
    }

    /// <summary>The secrets of a file that was authenticated. They stay in its bytes.</summary>
    internal static List<SealedSecret> ReadSecrets(ReadOnlyMemory<byte> file, string subject)
    {
        ReadOnlyMemory<byte> rest = file[HeaderSize..^SealSize];
        int count = BinaryPrimitives.ReadUInt16BigEndian(file.Span[CountAt..]);
        List<SealedSecret> secrets = new(Math.Min(count, rest.Length / (SecretHeadSize + SealSize)));
        for (int i = 0; i < count; i++)
        {
            if (rest.Length < SecretHeadSize)
                throw Malformed(subject);

            int nameLength = BinaryPrimitives.ReadUInt16BigEndian(rest.Span);
            uint textLength = BinaryPrimitives.ReadUInt32BigEndian(rest.Span[2..]);
            rest = rest[SecretHeadSize..];
            if (nameLength is 0 or > MaxName || textLength > SecretText.MaxBytes || rest.Length < nameLength + SealSize + (int)textLength)
                throw Malformed(subject);

            bool isText = SecretText.TryDecode(rest.Span[..nameLength], out string? name);
            if (!isText || (i > 0 && string.CompareOrdinal(secrets[^1].Name, name) >= 0))
                throw Malformed(subject);

            secrets.Add(new SealedSecret(name!, rest.Slice(nameLength, SealSize + (int)textLength)));
            rest = rest[(nameLength + SealSize + (int)textLength)..];
        }

        return rest.IsEmpty ? secrets : throw Malformed(subject);
    }

    /// <summary>Encrypts a secret.</summary>
    /// <exception cref="ArgumentException">Name or text have no bytes, or too many. The message shows neither.</exception>
    internal static SealedSecret Seal(SecretsKey key, string name, string text)
    {
        byte[]? nameBytes = SecretText.Encode(name);
        if (nameBytes is not { Length: > 0 and <= MaxName })
            throw new ArgumentException($"A secret's name has 1 to {MaxName} bytes of UTF-8.", nameof(name));

        byte[]? bytes = SecretText.Encode(text);
        try
        {
            if (bytes is not { Length: <= SecretText.MaxBytes })
                throw new ArgumentException($"A secret has at most {SecretText.MaxBytes} bytes of UTF-8, without halves of surrogate pairs.", nameof(text));

            using AesGcm cipher = key.CreateCipher();
            byte[] result = new byte[SealSize + bytes.Length];
            Encrypt(cipher, result, Associated(key, nameBytes), bytes);
            return new SealedSecret(name, result);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>Decrypts a secret.</summary>
    internal static string Open(SecretsKey key, SealedSecret secret, string subject)
    {
        byte[] bytes = new byte[secret.Sealed.Length - SealSize];
        try
        {
            using AesGcm cipher = key.CreateCipher();
            return TryDecrypt(cipher, secret.Sealed.Span, Associated(key, SecretText.Encode(secret.Name)!), bytes) && SecretText.TryDecode(bytes, out string? text)
                ? text
                : throw Refuse(subject, $"is damaged: the secret {secret.Name} is not what was written; {Restore}");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>The whole file.</summary>
    /// <exception cref="SecretSourceException">It would be too large.</exception>
    internal static byte[] Write(SecretsKey key, IReadOnlyCollection<SealedSecret> secrets, string subject)
    {
        (byte[] Name, ReadOnlyMemory<byte> Sealed)[] parts = [.. secrets.Select(static secret => (SecretText.Encode(secret.Name)!, secret.Sealed))];
        long length = HeaderSize + SealSize + parts.Sum(static part => (long)SecretHeadSize + part.Name.Length + part.Sealed.Length);
        if (length > MaxFile)
            throw Refuse(subject, $"would have {length} bytes, and encrypted secrets have at most {MaxFile}; part them into several files");

        byte[] file = new byte[length];
        WriteHead(key, file);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(LengthAt), (uint)length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(CountAt), (ushort)parts.Length);
        Span<byte> rest = file.AsSpan(HeaderSize);
        foreach ((byte[] name, ReadOnlyMemory<byte> data) in parts)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)name.Length);
            BinaryPrimitives.WriteUInt32BigEndian(rest[2..], (uint)(data.Length - SealSize));
            name.CopyTo(rest[SecretHeadSize..]);
            data.Span.CopyTo(rest[(SecretHeadSize + name.Length)..]);
            rest = rest[(SecretHeadSize + name.Length + data.Length)..];
        }

        using AesGcm cipher = key.CreateCipher();
        Encrypt(cipher, rest, file.AsSpan(..^SealSize), []);
        return file;
    }

    /// <summary>The seal of a file, which differs each time it is written.</summary>
    internal static byte[] SealOf(ReadOnlySpan<byte> file) => file[^Math.Min(SealSize, file.Length)..].ToArray();

    private static SecretsKey Select(ReadOnlySpan<SecretsKey> keys, string id, string subject)
    {
        foreach (SecretsKey key in keys)
        {
            if (string.Equals(key.Id, id, StringComparison.Ordinal))
                return key;
        }

        const string Mend = $"set the variable {SecretsKey.Variable} to it, or {SecretsKey.FileVariable} to the file that holds it";
        throw keys.IsEmpty
            ? Refuse(subject, $"is encrypted under the key {id}, and no key is given; {Mend}")
            : Refuse(subject, $"is encrypted under the key {id}, which is not among the keys given ({string.Join(", ", keys.ToArray().Select(static key => key.Id))}); {Mend}");
    }

    private static void WriteHead(SecretsKey key, Span<byte> head)
    {
        Magic.CopyTo(head);
        BinaryPrimitives.WriteUInt16BigEndian(head[Magic.Length..], Version);
        Convert.FromHexString(key.Id).CopyTo(head[KeyIdAt..]);
    }

    /// <summary>It begins unlike a file, so that no secret is ever a seal.</summary>
    private static byte[] Associated(SecretsKey key, byte[] name)
    {
        byte[] associated = new byte[1 + LengthAt + name.Length];
        associated[0] = (byte)'E';
        WriteHead(key, associated.AsSpan(1));
        name.CopyTo(associated, 1 + LengthAt);
        return associated;
    }

    private static void Encrypt(AesGcm cipher, Span<byte> target, ReadOnlySpan<byte> associated, ReadOnlySpan<byte> text)
    {
        Span<byte> nonce = target[..NonceSize];
        RandomNumberGenerator.Fill(nonce);
        cipher.Encrypt(nonce, text, target.Slice(NonceSize, text.Length), target.Slice(NonceSize + text.Length, TagSize), associated);
    }

    private static bool TryDecrypt(AesGcm cipher, ReadOnlySpan<byte> data, ReadOnlySpan<byte> associated, Span<byte> text)
    {
        try
        {
            cipher.Decrypt(data[..NonceSize], data[NonceSize..^TagSize], data[^TagSize..], text, associated);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private static SecretSourceException Malformed(string subject) => Refuse(subject, "is sealed by its key, and yet malformed: another program wrote it; write it anew");

    private static SecretSourceException Refuse(string subject, string what) => new($"{subject} {what}");
}
