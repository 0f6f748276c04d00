using Microsoft.Extensions.Configuration;

namespace TuskGen;

/// <summary>What TuskGen says in <c>IConfiguration</c>. Its content is given to it; there is nothing to load.</summary>
/// <param name="name">What <c>GetDebugView</c> calls it.</param>
internal sealed class HostedProvider(string name) : ConfigurationProvider
{
    private IReadOnlyDictionary<string, string?> _texts = new Dictionary<string, string?>();

    /// <summary>The keys; a null hides what a lower source has.</summary>
    internal IReadOnlyDictionary<string, string?> Texts => _texts;

    public override string ToString() => name;

    /// <summary>Exchanges the content at once: a reader sees the old or the new one. It tells nobody.</summary>
    internal void Replace(Dictionary<string, string?> texts)
    {
        _texts = texts;
        Data = texts;
    }

    /// <summary>Tells that the content has changed.</summary>
    internal void Tell() => OnReload();
}
