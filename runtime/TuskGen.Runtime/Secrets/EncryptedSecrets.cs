using System.Diagnostics;

namespace TuskGen;

/// <summary>
/// A file of encrypted secrets, such as <c>secrets.tsk.enc</c>: AES-256-GCM, each secret by itself and all under one seal, so that no byte changes unseen. Names can be read by anybody, secrets by
/// the holder of the key. A file has at most 1 MiB, a secret at most 65,536 bytes of UTF-8, its name 512.
/// </summary>
/// <remarks>
/// To change keys without downtime: give the programs both, the new one and the old one (<see cref="SecretsKey.FromVariables"/>), <see cref="Rotate"/> the file, and then take the old key away.
/// Not safe for use by several threads at once. Dispose it, so that its copy of the key is overwritten.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EncryptedSecrets : IDisposable
{
    private readonly SortedDictionary<string, SealedSecret> _secrets = new(StringComparer.Ordinal);

    /// <summary>The seal of the file as it was read or written last; null where it is not there yet.</summary>
    private byte[]? _seal;

    private SecretsKey _key;

    private EncryptedSecrets(string path, SecretsKey key)
    {
        Path = path;
        _key = key.Copy();
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The <see cref="SecretsKey.Id"/> of the key that it is encrypted under.</summary>
    public string KeyId => _key.Id;

    /// <summary>The names of the secrets, in ordinal order.</summary>
    public TuskList<string> Names => [.. _secrets.Keys];

    /// <summary>A new file without secrets, which <see cref="Save"/> writes.</summary>
    /// <param name="path">The file; there must be none yet.</param>
    /// <param name="key">The key; a copy of it is kept.</param>
    /// <exception cref="SecretSourceException">There is such a file.</exception>
    public static EncryptedSecrets Create(string path, SecretsKey key) =>
        EncryptedFormat.ReadFile(path, path) is null ? new EncryptedSecrets(path, key) : throw new SecretSourceException($"{path} is there already; open it, or delete it first");

    /// <summary>Reads a file, and checks every byte of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keys">The keys that it may be encrypted under; a copy of the one that it is encrypted under is kept.</param>
    /// <exception cref="SecretSourceException">
    /// There is no such file, no key fits, or the file is damaged, cut off, of another version or too large. The message says which, and shows no key and no secret.
    /// </exception>
    public static EncryptedSecrets Open(string path, params ReadOnlySpan<SecretsKey> keys)
    {
        byte[] file = EncryptedFormat.ReadFile(path, path) ?? throw new SecretSourceException($"{path} is not there; name the file, or create it with EncryptedSecrets.Create");
        SecretsKey key = EncryptedFormat.Authenticate(file, keys, path);
        List<SealedSecret> secrets = EncryptedFormat.ReadSecrets(file, path);
        EncryptedSecrets opened = new(path, key) { _seal = EncryptedFormat.SealOf(file) };
        foreach (SealedSecret secret in secrets)
            opened._secrets.Add(secret.Name, secret);

        return opened;
    }

    /// <summary>The text of a secret, decrypted now; null where there is none of that name.</summary>
    /// <param name="name">Its name, compared as it is.</param>
    /// <exception cref="SecretSourceException">It is not what was written.</exception>
    public string? Find(string name) => _secrets.TryGetValue(name, out SealedSecret? secret) ? EncryptedFormat.Open(_key, secret, Path) : null;

    /// <summary>Adds or replaces a secret. It counts once <see cref="Save"/> has written it.</summary>
    /// <param name="name">Its name: 1 to 512 bytes of UTF-8.</param>
    /// <param name="text">Its text: at most 65,536 bytes of UTF-8.</param>
    /// <exception cref="ArgumentException">Name or text cannot be written. The message does not show them.</exception>
    public void Set(string name, string text) => _secrets[name] = EncryptedFormat.Seal(_key, name, text);

    /// <summary>Removes a secret, if there is one of that name. It is gone once <see cref="Save"/> has written the file.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name) => _secrets.Remove(name);

    /// <summary>Encrypts every secret anew under another key. The file is as it was until <see cref="Save"/>; where a secret cannot be decrypted, nothing changes.</summary>
    /// <param name="key">The new key; a copy of it is kept.</param>
    /// <exception cref="SecretSourceException">A secret is not what was written.</exception>
    public void Rotate(SecretsKey key)
    {
        SealedSecret[] rotated = [.. _secrets.Values.Select(secret => EncryptedFormat.Seal(key, secret.Name, EncryptedFormat.Open(_key, secret, Path)))];
        SecretsKey old = _key;
        _key = key.Copy();
        old.Dispose();
        foreach (SealedSecret secret in rotated)
            _secrets[secret.Name] = secret;
    }

    /// <summary>
    /// Writes the file at once: beside it, to the disk, and then in its place, so that a reader sees all of the old one or all of the new one. On Unix its owner alone can read it (0600).
    /// </summary>
    /// <exception cref="SecretSourceException">The file cannot be written, would be too large, or was written by somebody else since it was read.</exception>
    public void Save()
    {
        byte[] file = EncryptedFormat.Write(_key, _secrets.Values, Path);
        byte[]? present = EncryptedFormat.ReadFile(Path, Path);
        bool isSame = _seal is null ? present is null : present is not null && EncryptedFormat.SealOf(present).AsSpan().SequenceEqual(_seal);
        if (!isSame)
            throw new SecretSourceException($"{Path} was written by somebody else since it was read; open it again, and make the change anew");

        try
        {
            ProcessAdapter.Replace(Path, file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SecretSourceException($"{Path} cannot be written: {refused.Message.TrimEnd('.')}");
        }

        _seal = EncryptedFormat.SealOf(file);
    }

    /// <summary>Overwrites the copy of the key.</summary>
    public void Dispose() => _key.Dispose();

    /// <summary>The file, its key's id and how many secrets it has.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}, {_key}, {_secrets.Count} secrets");
}
