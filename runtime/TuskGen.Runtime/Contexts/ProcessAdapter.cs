using System.Collections;
using System.Diagnostics.CodeAnalysis;

#pragma warning disable RS0030 // This is the one adapter that the ban leaves room for.

namespace TuskGen;

/// <summary>The one place that touches the process: its variables, arguments, files and name.</summary>
internal sealed class ProcessAdapter : IReadOnlyDictionary<string, string>
{
    private const string SecretsFolder = "/run/secrets";
    private const string SecretsFile = "secrets.tsk.enc";

    private ProcessAdapter()
    {
    }

    public IEnumerable<string> Keys => this.Select(static entry => entry.Key);

    public IEnumerable<string> Values => this.Select(static entry => entry.Value);

    public int Count => Environment.GetEnvironmentVariables().Count;

    public string this[string key] => TryGetValue(key, out string? value) ? value : throw new KeyNotFoundException($"The process has no variable {key}.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => (value = Environment.GetEnvironmentVariable(key)) is not null;

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        IDictionaryEnumerator entries = Environment.GetEnvironmentVariables().GetEnumerator();
        while (entries.MoveNext())
            yield return new((string)entries.Key, (string?)entries.Value ?? "");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The system's clock.</summary>
    internal static TimeProvider Clock => TimeProvider.System;

    /// <summary>A random identifier.</summary>
    internal static Guid CreateUuid() => Guid.NewGuid();

    internal static TuskContext CreateContext()
    {
        ProcessAdapter variables = new();
        return new()
        {
            Variables = variables,
            Arguments = ReadArguments(Environment.GetCommandLineArgs()),
            Secrets = ListSecrets(variables),
            Files = ReadFile,
            Features = FindFeature,
            MachineName = Environment.MachineName,
        };
    }

    /// <summary>A test host is started with arguments such as <c>--port 40123</c> that a document's key must not take for its own.</summary>
    private static TuskList<string> ReadArguments(string[] line) =>
        line.Length <= 1 || Path.GetFileNameWithoutExtension(line[0]).StartsWith("testhost", StringComparison.OrdinalIgnoreCase) ? [] : [.. line.AsSpan(1)];

    /// <summary>
    /// Docker's and Kubernetes's folder, the variables, and a file of encrypted secrets where there is one: what is nearer to the machine comes first. Which folder and file is asked each time.
    /// </summary>
    private static TuskList<ISecretSource> ListSecrets(ProcessAdapter variables)
    {
        const string FileVariable = "TUSKGEN_SECRETS_FILE";
        return
        [
            new FolderSecrets(() => variables.TryGetValue("TUSK_SECRETS", out string? folder) && folder.Length > 0 ? folder : SecretsFolder),
            new VariableSecrets(variables),
            new EncryptedFileSecrets(() => NamedFile() ?? SecretsFile, new SecretsKeyring(variables), isOptional: () => NamedFile() is null),
        ];

        string? NamedFile() => variables.TryGetValue(FileVariable, out string? file) && file.Length > 0 ? file : null;
    }

    /// <summary>The bytes of a file of at most so many; null where there is none. Of a longer one nobody gets any, whatever its length is said to be.</summary>
    internal static byte[]? ReadBytes(string path, int limit, out bool isTooLong)
    {
        isTooLong = false;
        using FileStream? stream = Open(path);
        if (stream is null)
            return null;

        byte[] buffer = new byte[Math.Min(stream.CanSeek ? stream.Length : 0, limit) + 1];
        int count = 0;
        while (count <= limit && stream.Read(buffer, count, buffer.Length - count) is > 0 and var read)
        {
            count += read;
            if (count == buffer.Length && count <= limit)
                buffer = Move(buffer, count, Math.Min(2 * count, limit + 1));
        }

        isTooLong = count > limit;
        return Move(buffer, isTooLong ? 0 : count, isTooLong ? 0 : count);
    }

    /// <summary>A file that is there; one that is there and may not be read is an exception, unlike for <see cref="File.Exists"/>.</summary>
    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions { BufferSize = 0, Share = FileShare.ReadWrite | FileShare.Delete });
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or PathTooLongException || (missing is UnauthorizedAccessException && Directory.Exists(path)))
        {
            return null;
        }
    }

    /// <summary>Puts a file in the place of another, or where there is none, at once and for its owner alone.</summary>
    internal static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        string full = Path.GetFullPath(path);
        string beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        try
        {
            using (FileStream stream = new(beside, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Bytes in an array of another size; the one they leave may have held a secret.</summary>
    private static byte[] Move(byte[] from, int count, int size)
    {
        byte[] to = new byte[size];
        from.AsSpan(0, count).CopyTo(to);
        System.Security.Cryptography.CryptographicOperations.ZeroMemory(from);
        return to;
    }

    private static string? ReadFile(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static bool? FindFeature(string name) =>
        bool.TryParse(Environment.GetEnvironmentVariable("FeatureManagement__" + name), out bool on) ? on : null;
}
