using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TuskGen.Mistakes.Judges;

namespace TuskGen.Mistakes.Peers;

/// <summary>Options as .NET binds and validates them.</summary>
internal static class Peer
{
    /// <summary>A call through a delegate is one that the binder's generator does not replace: the reflection binder answers.</summary>
    private static readonly Func<OptionsBuilder<ShopOptions>, IConfiguration, OptionsBuilder<ShopOptions>> s_bindByReflection = OptionsBuilderConfigurationExtensions.Bind;

    public static IReadOnlyList<IJudge> All { get; } =
    [
        new OptionsJudge("appsettings, DataAnnotations, `ValidateOnStart`", static (services, section) =>
            s_bindByReflection(services.AddOptions<ShopOptions>(), section).ValidateDataAnnotations().ValidateOnStart()),
        new OptionsJudge("with Microsoft's generators", static (services, section) =>
        {
            services.AddOptions<ShopOptions>().Bind(section).ValidateOnStart();
            services.AddSingleton<IValidateOptions<ShopOptions>, ShopValidator>();
        }),
        new OptionsJudge("and `ErrorOnUnknownConfiguration`", static (services, section) =>
        {
            services.AddOptions<ShopOptions>().Bind(section, static options => options.ErrorOnUnknownConfiguration = true).ValidateOnStart();
            services.AddSingleton<IValidateOptions<ShopOptions>, ShopValidator>();
        }),
    ];
}
