using System.Diagnostics;

namespace TuskGen;

/// <summary>Secrets that are environment variables. A debugger does not show them.</summary>
[DebuggerDisplay("{Name,nq}")]
internal sealed class VariableSecrets(IReadOnlyDictionary<string, string> variables) : ISecretSource
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly IReadOnlyDictionary<string, string> _variables = variables;

    public string Name => "the variables";

    public string? Find(string name)
    {
        // No system has variables of such names, and some refuse the question.
        if (name.Length == 0 || name.AsSpan().IndexOfAny('\0', '=') >= 0)
            return null;

        return _variables.TryGetValue(name, out string? text) || _variables.TryGetValue(ToCapitals(name), out text) ? text : null;
    }

    public override string ToString() => Name;

    private static string ToCapitals(string name) => string.Create(name.Length, name, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
            target[i] = char.IsAsciiLetterOrDigit(source[i]) ? char.ToUpperInvariant(source[i]) : '_';
    });
}
