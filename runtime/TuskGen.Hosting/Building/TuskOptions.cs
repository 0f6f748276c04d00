namespace TuskGen;

/// <summary>How a document is added to a host.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
public sealed class TuskOptions<T>
    where T : class
{
    private readonly List<Func<T, T>> _changes = [];

    /// <summary>
    /// Clock, variables of <c>@env</c>, secrets, files, features. What overrides keys is not taken from it but from the host's <c>IConfiguration</c>. Where it has
    /// no <see cref="TuskContext.Live"/>, the host's services compute live values: every <see cref="ILiveOperator"/> among them. Default: <see cref="TuskContext.Process"/>.
    /// </summary>
    public TuskContext Context { get; set; } = TuskContext.Process;

    /// <summary>The environment's name, case ignored. Default: null, the host's.</summary>
    public string? Environment { get; set; }

    internal IReadOnlyList<Func<T, T>> Changes => _changes;

    internal TuskLiveFiles? LiveFiles { get; private set; }

    /// <summary>
    /// Overrides values in code, as in <c>o.With(c => c with { … })</c>: on top of every source, at start and after each reload, and checked afterwards. Several are applied in their order.
    /// </summary>
    /// <param name="change">Gives the changed configuration. What it throws is a failure of the configuration.</param>
    public TuskOptions<T> With(Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _changes.Add(change);
        return this;
    }

    /// <summary>
    /// Has files in a folder stand for the layers of the document that were compiled, and reads them again when they change: checked as a build checks them, swapped at once, told in one event.
    /// What is wrong with them keeps the host from starting; later it keeps the last good values, is logged, and is counted by <c>tuskgen.configuration.reloads</c>.
    /// </summary>
    /// <param name="folder">The folder, absolute or relative to the current directory of the process; it stands for the document's own folder.</param>
    /// <param name="configure">Says more of how; null: nothing more.</param>
    /// <exception cref="ArgumentException">The folder is empty.</exception>
    public TuskOptions<T> LiveFrom(string folder, Action<TuskLiveFiles>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        LiveFiles = new TuskLiveFiles(folder);
        configure?.Invoke(LiveFiles);
        return this;
    }
}
