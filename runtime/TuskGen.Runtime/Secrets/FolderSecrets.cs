using System.Diagnostics;
using System.Security.Cryptography;

namespace TuskGen;

/// <summary>Secrets that are files of a folder, one each.</summary>
/// <param name="folder">The folder as it is when a secret is asked for.</param>
[DebuggerDisplay("{Name,nq}")]
internal sealed class FolderSecrets(Func<string> folder) : ISecretSource
{
    /// <summary>A link within the folder is followed, as Kubernetes lays them; a name cannot lead out of it, nor to a stream of a file (<c>:</c>).</summary>
    private static readonly System.Buffers.SearchValues<char> s_noFileName = System.Buffers.SearchValues.Create("/\\:\0");

    public string Name => "the folder " + folder();

    public string? Find(string name)
    {
        if (name.Length == 0 || name is "." or ".." || name.AsSpan().ContainsAny(s_noFileName))
            return null;

        string path = Path.Combine(folder(), name);
        byte[]? bytes;
        try
        {
            bytes = ProcessAdapter.ReadBytes(path, SecretText.MaxBytes, out bool isTooLong);
            if (isTooLong)
                throw new SecretSourceException($"the file {path} has more than {SecretText.MaxBytes} bytes; a secret has at most that many");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SecretSourceException($"the file {path} cannot be read: {refused.Message.TrimEnd('.')}");
        }

        if (bytes is null)
            return null;

        try
        {
            return SecretText.TryDecode(WithoutLineEnd(bytes), out string? text) ? text : throw new SecretSourceException($"the file {path} is not UTF-8 text; write it anew as UTF-8");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    public override string ToString() => Name;

    private static ReadOnlySpan<byte> WithoutLineEnd(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes["\uFEFF"u8.Length..];

        return bytes.EndsWith("\r\n"u8) ? bytes[..^2] : bytes.EndsWith("\n"u8) ? bytes[..^1] : bytes;
    }
}
