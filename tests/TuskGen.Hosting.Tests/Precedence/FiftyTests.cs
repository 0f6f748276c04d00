using FiftyShop;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TuskGen.Hosting.Tests.Configuration;

namespace TuskGen.Hosting.Tests.Precedence;

/// <summary>Fifty keys of every type in every subset of the sources: whoever asks, and whichever way, hears of the source of the highest rank.</summary>
[Collection(nameof(VariableTests))]
public sealed class FiftyTests
{
    public static TheoryData<int> Subsets => [.. Enumerable.Range(0, 1 << FiftySource.All.Count)];

    [Fact]
    public void There_are_fifty_keys() => Assert.Equal(50, FiftyKey.All.Select(static key => key.Path).Distinct().Count());

    [Theory]
    [MemberData(nameof(Subsets))]
    public void Every_key_is_what_the_highest_source_says(int subset)
    {
        FiftySource[] given = [.. FiftySource.All.Where((_, number) => (subset & 1 << number) != 0).OrderBy(static source => source.Rank)];
        using FiftyHost sources = new();
        Array.ForEach(given, source => source.Give(sources));
        int rank = given.Length == 0 ? 0 : given[^1].Rank;
        string origin = given.Length == 0 ? "fifty.tsk(" : given[^1].Origin;

        using IHost host = sources.Build();
        IConfiguration configuration = host.Services.GetRequiredService<IConfiguration>();
        TuskConfiguration<FiftyConfig> fifty = host.Services.GetRequiredService<TuskConfiguration<FiftyConfig>>();
        Assert.Equal(fifty.Current, host.Services.GetRequiredService<IOptionsMonitor<FiftyConfig>>().CurrentValue);

        // Live files have no meaning without a host.
        if (given.All(static source => source.Rank is not (1 or 3)))
            Assert.Equal(FiftyConfig.Load(sources.Environment, sources.Context), fifty.Current);

        Dictionary<string, TuskValue> typed = FiftyTsk.Document.Entries(fifty.Current).ToDictionary(static entry => entry.Path, static entry => entry.Value);
        foreach (FiftyKey key in FiftyKey.All)
        {
            TuskValue expected = key.Value(rank), value = typed[key.Path];
            TuskExplanation explanation = fifty.Explain(key.Path);
            Assert.Equal((key.Path, expected), (key.Path, key.IsList ? ((TuskListValue)value)[0] : value));
            Assert.Equal((key.Path, expected.ToConfigurationText()), (key.Path, configuration[key.SettingPath]));
            Assert.Equal((key.Path, value), (key.Path, explanation.Value));
            Assert.Contains(origin, explanation.Source, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(given.Any(static source => source.Rank is 2 or 3) ? $"fifty.{sources.Environment.ToLowerInvariant()}.tsk(" : "fifty.tsk(", explanation.Document, StringComparison.Ordinal);
        }
    }
}
