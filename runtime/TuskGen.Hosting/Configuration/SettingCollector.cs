using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace TuskGen;

/// <summary>Reads what the other sources of a host say of the documents' keys.</summary>
/// <param name="isConcerned">Whether a document has to do with keys of this first part.</param>
internal sealed class SettingCollector(Func<string, bool> isConcerned)
{
    private const int MostReads = 8;

    /// <summary>What the sources say, in rising order. Read until two reads in a row are alike, so that no source is caught while it exchanges its content.</summary>
    internal IReadOnlyList<RawSetting> Collect(IConfigurationRoot configuration, IList<IConfigurationSource> sources)
    {
        List<RawSetting> settings = Read(configuration, sources);
        for (int i = 1; i < MostReads; i++)
        {
            List<RawSetting> again = Read(configuration, sources);
            if (again.SequenceEqual(settings))
                break;

            settings = again;
        }

        return settings;
    }

    private List<RawSetting> Read(IConfigurationRoot configuration, IList<IConfigurationSource> sources)
    {
        List<RawSetting> settings = [];
        IConfigurationProvider[] providers = [.. configuration.Providers];
        for (int i = 0; i < providers.Length; i++)
            Read(providers[i], providers.Length == sources.Count ? sources[i] : null, settings);

        return settings;
    }

    private void Read(IConfigurationProvider provider, IConfigurationSource? source, List<RawSetting> settings)
    {
        switch (provider)
        {
            case HostedProvider:
                break;
            case ChainedConfigurationProvider { Configuration: IConfigurationRoot inner }:
                foreach (IConfigurationProvider nested in inner.Providers)
                    Read(nested, null, settings);
                break;
            default:
                ReadUnder(provider, null, provider.ToString() ?? provider.GetType().Name, KindOf(provider, source), settings);
                break;
        }
    }

    private void ReadUnder(IConfigurationProvider provider, string? parent, string name, TuskSettingKind kind, List<RawSetting> settings)
    {
        foreach (string part in provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (parent is null && !isConcerned(part))
                continue;

            string key = parent is null ? part : ConfigurationPath.Combine(parent, part);
            if (provider.TryGet(key, out string? text))
                settings.Add(new RawSetting(key, text, name, kind));

            ReadUnder(provider, key, name, kind, settings);
        }
    }

    /// <summary>Variables that the program asked for by a prefix, as the host does for <c>ASPNETCORE_</c>, are none of the machine's own.</summary>
    private static TuskSettingKind KindOf(IConfigurationProvider provider, IConfigurationSource? source) => provider switch
    {
        EnvironmentVariablesConfigurationProvider when source is EnvironmentVariablesConfigurationSource { Prefix.Length: > 0 } => TuskSettingKind.Plain,
        EnvironmentVariablesConfigurationProvider => TuskSettingKind.Variable,
        CommandLineConfigurationProvider => TuskSettingKind.Argument,
        _ => TuskSettingKind.Plain,
    };
}
