namespace TuskGen;

/// <summary>A configuration as one state of the host's sources gives it: immutable, so that whoever holds it reads nothing torn.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
/// <param name="Settings">What the sources say.</param>
/// <param name="Value">The configuration; null where something is wrong.</param>
/// <param name="Entries">The keys that have a value.</param>
/// <param name="Taken">The keys that take a value from outside.</param>
/// <param name="Failures">What is wrong.</param>
/// <param name="IsValidated">Whether the program's validators were asked.</param>
internal sealed record Evaluation<T>(
    TuskSetting[] Settings, T? Value, TuskList<TuskEntry> Entries, TuskList<string> Taken, TuskList<TuskFailure> Failures, bool IsValidated)
    where T : class
{
    private readonly HashSet<string> _secrets = new(
        Entries.Where(static entry => entry.Kind == TuskEntryKind.Secret).Select(static entry => Spell(entry.Path)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys that code has changed.</summary>
    internal TuskList<string> InCode { get; init; } = [];

    /// <summary>What the live files say.</summary>
    internal LiveState Live { get; init; } = LiveState.None;

    /// <summary>Whether the key is a secret, or an element of a list of secrets.</summary>
    internal bool IsSecret(string path)
    {
        for (string at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf(':'))])
        {
            if (_secrets.Contains(Spell(at)))
                return true;
        }

        return false;
    }

    /// <summary>The name of a variable has no hyphen.</summary>
    private static string Spell(string path) => path.Replace('-', '_');
}
