using Microsoft.Extensions.Configuration;
using Microsoft.FeatureManagement.FeatureFilters;

namespace TuskGen.Features.Tests;

public sealed class FeatureTests
{
    [Theory]
    [InlineData("Beta", true)]
    [InlineData("Old", false)]
    [InlineData("Everyone", true)]
    [InlineData("Nobody", false)]
    [InlineData("Missing", null)]
    public void A_feature_is_what_its_definition_says_and_unknown_without_one(string name, bool? expected)
    {
        TuskContext context = new TuskContext().WithFeatures(
            Configuration(
                ("FeatureManagement:Beta", "true"), ("FeatureManagement:Old", "false"),
                ("FeatureManagement:Everyone:EnabledFor:0:Name", "Microsoft.Percentage"), ("FeatureManagement:Everyone:EnabledFor:0:Parameters:Value", "100"),
                ("FeatureManagement:Nobody:EnabledFor:0:Name", "Microsoft.Percentage"), ("FeatureManagement:Nobody:EnabledFor:0:Parameters:Value", "0")),
            new PercentageFilter());
        Assert.Equal(expected, context.Features(name));
    }

    [Fact]
    public void Flags_of_microsofts_schema_are_read_and_changes_seen_by_the_next_load()
    {
        IConfigurationRoot configuration = Configuration(("feature_management:feature_flags:0:id", "Beta"), ("feature_management:feature_flags:0:enabled", "true"));
        TuskContext context = new TuskContext().WithFeatures(configuration);
        Assert.True(context.Features("Beta"));
        configuration["feature_management:feature_flags:0:enabled"] = "false";
        configuration.Reload();
        Assert.False(context.Features("Beta"));
    }

    [Fact]
    public void The_rest_of_the_context_stays()
    {
        TuskContext context = new TuskContext { MachineName = "m" }.WithFeatures(Configuration());
        Assert.Equal("m", context.MachineName);
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build();
}
