using System.Diagnostics;

namespace TuskGen;

/// <summary>Where the keys of an encrypted file come from: keys that somebody else holds, or variables, of which no key is kept longer than it is needed.</summary>
internal sealed class SecretsKeyring
{
    private readonly SecretsKey[]? _given;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly IReadOnlyDictionary<string, string>? _variables;

    internal SecretsKeyring(SecretsKey[] given) => _given = given;

    internal SecretsKeyring(IReadOnlyDictionary<string, string> variables) => _variables = variables;

    /// <summary>Does something with the keys, and then overwrites those that were read for it.</summary>
    internal string? Use(Func<ReadOnlyMemory<SecretsKey>, string?> action)
    {
        if (_given is not null)
            return action(_given);

        SecretsKey[] keys = [.. SecretsKey.FromVariables(_variables!)];
        try
        {
            return action(keys);
        }
        finally
        {
            foreach (SecretsKey key in keys)
                key.Dispose();
        }
    }
}
