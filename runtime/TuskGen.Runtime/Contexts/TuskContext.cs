using System.Collections.ObjectModel;
using System.Diagnostics;

namespace TuskGen;

/// <summary>
/// Everything a configuration takes from outside as it is loaded: clock, variables, arguments, secrets, files. A new context is empty, so that a test states what it means;
/// <see cref="Process"/> is the process's own.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TuskContext
{
    /// <summary>
    /// The running process: its variables (read anew by every load, once), its arguments, the system's clock, the machine's name, files under the current directory.
    /// </summary>
    /// <remarks>
    /// Secrets are the files of <c>/run/secrets</c> (another folder: variable <c>TUSK_SECRETS</c>), then the variable of the secret's name, as written or in capitals with
    /// <c>_</c> for every other character, then those of the encrypted file <c>secrets.tsk.enc</c> of the current directory, where there is one (another file, which then has to be there: variable
    /// <c>TUSKGEN_SECRETS_FILE</c>), with the key of the variable <c>TUSKGEN_SECRETS_KEY</c> or of the file that <c>TUSKGEN_SECRETS_KEY_FILE</c> names.
    /// A feature <c>x</c> is on where the variable <c>FeatureManagement__x</c> is <c>true</c>. The arguments of a test host are not the program's and are left out.
    /// </remarks>
    public static TuskContext Process { get; } = ProcessAdapter.CreateContext();

    /// <summary>The clock of <c>@now</c> and <c>@date</c>; read at most once a load. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = ProcessAdapter.Clock;

    /// <summary>The environment variables, for <c>@env</c>, overrides and the environment's name. Default: none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The command line without the program's name, as in <c>--server:port=9000</c>. Default: none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public TuskList<string> Arguments { get; init; } = [];

    /// <summary>
    /// What a host's configuration sets, in rising order: the later of two for one key wins. Where it is not null, it stands for <see cref="Variables"/> and <see cref="Arguments"/> as far as
    /// they override keys; <c>@env</c> goes on to ask the variables. Default: null, there is no host.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<TuskSetting>? Settings { get; init; }

    /// <summary>Where <c>@secret</c> looks, in this order: the first that has the secret gives it. <see cref="SecretSource"/> makes them. Default: none.</summary>
    public TuskList<ISecretSource> Secrets { get; init; } = [];

    /// <summary>The text of a file by the path that the document wrote, or null where there is none; for <c>@file</c>. It may throw <see cref="IOException"/>. Default: none.</summary>
    public Func<string, string?> Files { get; init; } = static _ => null;

    /// <summary>Whether a feature is on, or null where nobody says; for <c>@feature</c>. Default: nobody says.</summary>
    public Func<string, bool?> Features { get; init; } = static _ => null;

    /// <summary>The machine's name, for <c>@hostname</c>. Default: <c>localhost</c>.</summary>
    public string MachineName { get; init; } = "localhost";

    /// <summary>Where <c>@uuid</c> gets its values. Default: random ones (version 4).</summary>
    public Func<Guid> NewUuid { get; init; } = ProcessAdapter.CreateUuid;

    /// <summary>The document's values as live files give them, in the place of the compiled ones: what a host sets. Default: null, the compiled ones.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public TuskEdition? Edition { get; init; }

    /// <summary>What computes live values; null: asking one for its value fails with a message that says so. Default: null.</summary>
    public ILiveOperators? Live { get; init; }

    /// <summary>The program's own operators, as the document that is loaded sees them.</summary>
    internal TuskList<TuskOperator> Operators { get; init; } = [];

    /// <summary>
    /// A context that loads a configuration without its secrets, as in <c>AppConfig.Load("production", TuskContext.ForTests())</c>: it is empty but for a placeholder for every secret,
    /// <c>placeholder-of-db</c> for <c>db</c>.
    /// </summary>
    /// <param name="secrets">Secrets whose text matters to the test, as of those that have to be numbers.</param>
    public static TuskContext ForTests(params ReadOnlySpan<(string Name, string Text)> secrets)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        foreach ((string name, string text) in secrets)
            given[name] = text;

        return new() { Secrets = [SecretSource.Memory(given), new PlaceholderSecrets()] };
    }

    /// <summary>The type's name only: variables and arguments may hold secrets.</summary>
    public override string ToString() => nameof(TuskContext);

    /// <summary>One of the program's own operators by its key; null where it is none of them.</summary>
    internal TuskOperator? FindOperator(string key)
    {
        foreach (TuskOperator one in Operators)
        {
            if (string.Equals(one.Key, key, StringComparison.Ordinal))
                return one;
        }

        return null;
    }

    /// <summary>The environment that <paramref name="name"/> means: itself, else DOTNET_ENVIRONMENT, ASPNETCORE_ENVIRONMENT, Production.</summary>
    internal string ResolveEnvironment(string? name)
    {
        if (!string.IsNullOrEmpty(name))
            return name;
        if (Variables.TryGetValue("DOTNET_ENVIRONMENT", out string? value) && value.Length > 0)
            return value;

        return Variables.TryGetValue("ASPNETCORE_ENVIRONMENT", out value) && value.Length > 0 ? value : "Production";
    }
}
