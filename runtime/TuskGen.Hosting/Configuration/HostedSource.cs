using Microsoft.Extensions.Configuration;

namespace TuskGen;

/// <summary>A place of TuskGen among the sources of a host.</summary>
/// <param name="provider">The provider, always the same: sources are built anew whenever one is put between them.</param>
internal sealed class HostedSource(HostedProvider provider) : IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => provider;
}
