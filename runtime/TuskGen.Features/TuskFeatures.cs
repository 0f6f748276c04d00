using Microsoft.Extensions.Configuration;
using Microsoft.FeatureManagement;

namespace TuskGen;

/// <summary><c>@feature</c> on Microsoft.FeatureManagement.</summary>
public static class TuskFeatures
{
    /// <summary>
    /// Has <c>@feature</c> ask feature flags, as in <c>builder.AddAppConfig(o => o.Context = o.Context.WithFeatures(builder.Configuration))</c>. A feature that is not defined
    /// is off. It is asked when the configuration is loaded, and again by each reload that loads it anew.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="configuration">Where features are defined, under <c>feature_management:feature_flags</c> or <c>FeatureManagement</c>.</param>
    /// <param name="filters">The filters that definitions may name, as <c>new PercentageFilter()</c>. A filter is asked while the load waits, so that it must not go far for its answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TuskContext WithFeatures(this TuskContext context, IConfiguration configuration, params ReadOnlySpan<IFeatureFilterMetadata> filters)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(configuration);
        ConfigurationFeatureDefinitionProvider definitions = new(configuration);
        FeatureManager manager = new(definitions, new FeatureManagementOptions()) { FeatureFilters = filters.ToArray() };
        return context with { Features = name => Ask(definitions, manager, name) };
    }

    private static bool? Ask(ConfigurationFeatureDefinitionProvider definitions, FeatureManager manager, string name)
    {
        // A load is synchronous; without filters that go elsewhere these are complete at once.
        return definitions.GetFeatureDefinitionAsync(name).GetAwaiter().GetResult() is null ? null : manager.IsEnabledAsync(name).GetAwaiter().GetResult();
    }
}
