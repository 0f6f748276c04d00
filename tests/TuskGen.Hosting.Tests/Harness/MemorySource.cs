using Microsoft.Extensions.Configuration;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>A source that exchanges its content at once, as a file's provider does, and tells.</summary>
internal sealed class MemorySource : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    internal void Set(params (string Key, string? Text)[] settings)
    {
        Data = settings.ToDictionary(static setting => setting.Key, static setting => setting.Text, StringComparer.OrdinalIgnoreCase);
        OnReload();
    }
}
