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
}
