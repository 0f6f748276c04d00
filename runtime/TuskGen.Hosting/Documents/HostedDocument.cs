namespace TuskGen;

/// <summary>A document in a host. Everything but <see cref="Attach"/> is called under the gate of the <see cref="ConfigurationHub"/>.</summary>
internal abstract class HostedDocument
{
    internal abstract string Name { get; }

    internal abstract string Environment { get; }

    /// <summary>The name of the root's record.</summary>
    internal abstract string TypeName { get; }

    /// <summary>What is wrong with what was evaluated last.</summary>
    internal abstract TuskList<TuskFailure> Failures { get; }

    /// <summary>The keys as they are shown in a log: secrets masked.</summary>
    internal abstract TuskList<TuskEntry> Entries { get; }

    internal abstract bool IsSame(HostedDocument other);

    internal abstract bool IsConcernedBy(string name);

    /// <summary>Hands over what only the built host has: the validators.</summary>
    internal abstract void Attach(IServiceProvider services);

    /// <summary>Whether the program would change the record as .NET's own options are changed, which has no effect.</summary>
    internal abstract bool IsConfiguredInVain(IServiceProvider services);

    /// <summary>Builds the configuration from what the other sources say; nothing happens where they say what they said before.</summary>
    internal abstract void Evaluate(TuskSetting[] settings);

    /// <summary>Begins to watch its live files, if it has any.</summary>
    /// <param name="services">Where to tell of files that do not count.</param>
    /// <param name="tell">Called when they say something else.</param>
    internal abstract void Watch(HostServices services, Action tell);

    /// <summary>Ends it.</summary>
    internal abstract void StopWatching();

    /// <summary>Makes what was evaluated last the value at start.</summary>
    internal abstract void Start();

    /// <summary>Makes what was evaluated last the current value, unless something is wrong with it.</summary>
    /// <param name="services">Where to tell of it.</param>
    /// <returns>What is to be told, outside of the gate; null where nothing has changed.</returns>
    internal abstract Action? Accept(HostServices services);

    /// <summary>Adds what <c>IConfiguration</c> is to say of the document's keys.</summary>
    internal abstract void AddTexts(Dictionary<string, string?> texts);

    /// <summary>Whether what another source says of a key that has no text is not to be seen: of a secret, of a key that another thing of that name shadows, of a reload that is refused.</summary>
    internal abstract bool Hides(RawSetting setting);
}
