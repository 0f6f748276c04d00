using System.Diagnostics;

namespace TuskGen;

/// <summary>Secrets of an encrypted file, which is read, checked as a whole and left alone again for each.</summary>
/// <param name="path">The file as it is when a secret is asked for.</param>
/// <param name="keys">Its keys.</param>
/// <param name="isOptional">Whether there are just no secrets where there is no file.</param>
[DebuggerDisplay("{Name,nq}")]
internal sealed class EncryptedFileSecrets(Func<string> path, SecretsKeyring keys, Func<bool> isOptional) : ISecretSource
{
    public string Name => "the encrypted file " + path();

    public string? Find(string name)
    {
        byte[]? file = EncryptedFormat.ReadFile(path(), "it");
        if (file is null && isOptional())
            return null;
        if (file is null)
            throw new SecretSourceException("it is not there; deploy it, or create it with EncryptedSecrets.Create");

        return keys.Use(given =>
        {
            SecretsKey key = EncryptedFormat.Authenticate(file, given.Span, "it");
            SealedSecret? secret = EncryptedFormat.ReadSecrets(file, "it").Find(secret => string.Equals(secret.Name, name, StringComparison.Ordinal));
            return secret is null ? null : EncryptedFormat.Open(key, secret, "it");
        });
    }

    public override string ToString() => Name;
}
