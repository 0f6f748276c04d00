using System.Diagnostics;

namespace TuskGen;

/// <summary>Secrets that a function has. A debugger does not show what the function holds.</summary>
[DebuggerDisplay("{Name,nq}")]
internal sealed class DelegateSecrets(Func<string, string?> find, string name) : ISecretSource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<string, string?> _find = find;

    public string Name { get; } = name;

    public string? Find(string name) => _find(name);

    public override string ToString() => Name;
}
