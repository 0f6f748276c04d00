using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>Adds <c>@cache</c> to hosts.</summary>
public static class CacheServiceCollectionExtensions
{
    /// <summary>Has <c>@cache</c> of every document of the host computed, in one cache. Called again, it goes on with the same options.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says more, as in <c>o => o.MaxSize = ByteSize.FromMebibytes(8)</c>; null: nothing more.</param>
    public static IServiceCollection AddTuskCache(this IServiceCollection services, Action<CacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<CacheOptions>().Configure(configure ?? (static _ => { }));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiveOperator, CacheOperator>(static services => new CacheOperator(services.GetRequiredService<IOptions<CacheOptions>>().Value)));
        return services;
    }
}
