using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;

namespace TuskGen.Hosting.Tests.Harness;

/// <summary>Holds the three that say what a key is against each other.</summary>
internal static class Truth
{
    /// <summary>Every key: the typed value's canonical text, what <c>IConfiguration</c> says and what <c>Explain</c> says are one.</summary>
    internal static void IsOne(IHost host)
    {
        IConfiguration configuration = host.Services.GetRequiredService<IConfiguration>();
        TuskConfiguration<AppConfig> app = host.Services.GetRequiredService<TuskConfiguration<AppConfig>>();
        TuskList<TuskEntry> entries = AppTsk.Document.Entries(app.Current);
        foreach (TuskEntry entry in entries)
        {
            Assert.Equal(entry.Value, app.Explain(entry.Path).Value);
            if (entry.Kind != TuskEntryKind.Plain)
            {
                Assert.Null(configuration[entry.Path]);
            }
            else if (entry.Value is TuskListValue list)
            {
                // An element that a source has and code took away is still a section, without a value.
                Assert.Equal(
                    list.Select(static item => item.ToConfigurationText()),
                    configuration.GetSection(entry.Path).GetChildren().OrderBy(static child => int.Parse(child.Key)).Select(static child => child.Value).Where(static text => text is not null));
            }
            else
            {
                Assert.Equal(entry.Value.ToConfigurationText(), configuration[entry.Path]);
            }
        }

        foreach (string absent in new[] { "motto", "server:admin:port" }.Where(path => entries.All(entry => entry.Path != path)))
            Assert.Null(configuration[absent]);
    }
}
