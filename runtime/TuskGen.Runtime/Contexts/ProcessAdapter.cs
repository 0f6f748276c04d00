using System.Collections;
using System.Diagnostics.CodeAnalysis;

#pragma warning disable RS0030 // This is the one adapter that the ban leaves room for.

namespace TuskGen;

/// <summary>The one place that touches the process: its variables, arguments, files and name.</summary>
internal sealed class ProcessAdapter : IReadOnlyDictionary<string, string>
{
    private const string SecretsFolder = "/run/secrets";

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

    internal static TuskContext CreateContext() => new()
    {
        Variables = new ProcessAdapter(),
        Arguments = ReadArguments(Environment.GetCommandLineArgs()),
        Secrets = FindSecret,
        Files = ReadFile,
        Features = FindFeature,
        MachineName = Environment.MachineName,
    };

    /// <summary>A test host is started with arguments such as <c>--port 40123</c> that a document's key must not take for its own.</summary>
    private static TuskList<string> ReadArguments(string[] line) =>
        line.Length <= 1 || Path.GetFileNameWithoutExtension(line[0]).StartsWith("testhost", StringComparison.OrdinalIgnoreCase) ? [] : [.. line.AsSpan(1)];

    private static string? FindSecret(string name)
    {
        string folder = Environment.GetEnvironmentVariable("TUSK_SECRETS") ?? SecretsFolder;
        bool isFileName = name.Length > 0 && name is not ("." or "..") && name.AsSpan().IndexOfAny('/', '\\', '\0') < 0;
        if (isFileName && Path.Combine(folder, name) is var path && File.Exists(path))
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        if (name.Length == 0 || name.Contains('\0') || name.Contains('='))
            return null;

        string capitals = string.Create(name.Length, name, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                target[i] = char.IsAsciiLetterOrDigit(source[i]) ? char.ToUpperInvariant(source[i]) : '_';
        });
        return Environment.GetEnvironmentVariable(name) ?? Environment.GetEnvironmentVariable(capitals);
    }

    private static string? ReadFile(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static bool? FindFeature(string name) =>
        bool.TryParse(Environment.GetEnvironmentVariable("FeatureManagement__" + name), out bool on) ? on : null;
}
