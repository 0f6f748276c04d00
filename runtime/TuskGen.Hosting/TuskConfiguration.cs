using System.Diagnostics.CodeAnalysis;

namespace TuskGen;

/// <summary>The configuration of a document in a running host: a service. Safe for use by many threads at once.</summary>
/// <typeparam name="T">The record of the document's root.</typeparam>
public sealed class TuskConfiguration<[DynamicallyAccessedMembers(Members.OfOptions)] T>
    where T : class
{
    private readonly ConfigurationHub _hub;
    private readonly HostedDocument<T> _document;
    private readonly IServiceProvider _services;

    internal TuskConfiguration(ConfigurationHub hub, HostedDocument<T> document, IServiceProvider services)
    {
        _hub = hub;
        _document = document;
        _services = services;
    }

    /// <summary>The environment's name.</summary>
    public string Environment => _document.Environment;

    /// <summary>The value at start, which stays: that of <c>IOptions</c>.</summary>
    /// <exception cref="TuskConfigurationException">Everything that is wrong with any document of the host.</exception>
    public T Startup => Started().Startup!;

    /// <summary>The current value: that of <c>IOptionsMonitor</c>. It is exchanged at once when another source of the host reloads and everything is right.</summary>
    /// <exception cref="TuskConfigurationException">Everything that is wrong with any document of the host as it starts.</exception>
    public T Current => Started().Current!;

    /// <summary>A key's value as it is now, and what gives it.</summary>
    /// <param name="path">The key, parts joined by <c>:</c>, as in <c>server:port</c> or <c>upstreams:1:url</c>; case ignored.</param>
    /// <exception cref="ArgumentException">The document has no such key.</exception>
    /// <exception cref="TuskConfigurationException">Everything that is wrong with any document of the host as it starts.</exception>
    public TuskExplanation Explain(string path) => Started().Explain(path);

    /// <summary>Asks to be told of each change, once, in order and after it has happened. What a handler throws is logged.</summary>
    /// <param name="handler">Is given both values and the keys in which they differ. It is called on the thread that reloads.</param>
    /// <returns>Ends it when it is disposed of.</returns>
    public IDisposable OnChange(Action<TuskUpdate<T>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return _document.OnChange(handler);
    }

    private HostedDocument<T> Started()
    {
        _hub.EnsureStarted(_services);
        return _document;
    }
}
