using System.Collections.ObjectModel;

namespace TuskGen;

/// <summary>
/// Everything a configuration takes from outside as it is loaded: clock, variables, arguments, secrets, files. A new context is empty, so that a test states what it means;
/// <see cref="Process"/> is the process's own.
/// </summary>
public sealed record TuskContext
{
    /// <summary>
    /// The running process: its variables (read anew by every load, once), its arguments, the system's clock, the machine's name, files under the current directory.
    /// </summary>
    /// <remarks>
    /// Secrets are the files of <c>/run/secrets</c> (another folder: variable <c>TUSK_SECRETS</c>), then the variable of the secret's name, as written or in capitals with
    /// <c>_</c> for every other character. A feature <c>x</c> is on where the variable <c>FeatureManagement__x</c> is <c>true</c>. The arguments of a test host are not the program's and are left out.
    /// </remarks>
    public static TuskContext Process { get; } = ProcessAdapter.CreateContext();

    /// <summary>The clock of <c>@now</c> and <c>@date</c>; read at most once a load. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = ProcessAdapter.Clock;

    /// <summary>The environment variables, for <c>@env</c>, overrides and the environment's name. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The command line without the program's name, as in <c>--server:port=9000</c>. Default: none.</summary>
    public TuskList<string> Arguments { get; init; } = [];

    /// <summary>
    /// What a host's configuration sets, in rising order: the later of two for one key wins. Where it is not null, it stands for <see cref="Variables"/> and <see cref="Arguments"/> as far as
    /// they override keys; <c>@env</c> goes on to ask the variables. Default: null, there is no host.
    /// </summary>
    public IReadOnlyList<TuskSetting>? Settings { get; init; }

    /// <summary>The text of a secret by its name, or null where there is none; for <c>@secret</c>. Default: none.</summary>
    public Func<string, string?> Secrets { get; init; } = static _ => null;

    /// <summary>The text of a file by the path that the document wrote, or null where there is none; for <c>@file</c>. It may throw <see cref="IOException"/>. Default: none.</summary>
    public Func<string, string?> Files { get; init; } = static _ => null;

    /// <summary>Whether a feature is on, or null where nobody says; for <c>@feature</c>. Default: nobody says.</summary>
    public Func<string, bool?> Features { get; init; } = static _ => null;

    /// <summary>The machine's name, for <c>@hostname</c>. Default: <c>localhost</c>.</summary>
    public string MachineName { get; init; } = "localhost";

    /// <summary>Where <c>@uuid</c> gets its values. Default: random ones (version 4).</summary>
    public Func<Guid> NewUuid { get; init; } = ProcessAdapter.CreateUuid;

    /// <summary>What computes live values; null: asking one for its value fails with a message that says so. Default: null.</summary>
    public ILiveOperators? Live { get; init; }

    /// <summary>The type's name only: variables and arguments may hold secrets.</summary>
    public override string ToString() => nameof(TuskContext);

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
