using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>Adds <c>@learn</c> and <c>@optimize</c> to hosts.</summary>
public static class TuningServiceCollectionExtensions
{
    /// <summary>
    /// Has <c>@learn</c> and <c>@optimize</c> of every document of the host computed, and adds <see cref="ITuskLearning"/> and <see cref="ITuskOptimizer"/>, by which the program reports.
    /// Called again, it goes on with the
    /// same options.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says more, as in <c>o => o.Path = "/var/lib/shop/tuning.db"</c>; null: nothing more.</param>
    public static IServiceCollection AddTuskTuning(this IServiceCollection services, Action<TuningOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<TuningOptions>().Configure(configure ?? (static _ => { }));
        services.TryAddSingleton(static services => new TuningStore(services.GetRequiredService<IOptions<TuningOptions>>().Value.Path, services.GetService<ILogger<TuningStore>>()));
        services.TryAddSingleton(static services => new LearnOperator(services.GetRequiredService<TuningStore>(), services.GetRequiredService<IOptions<TuningOptions>>().Value));
        services.TryAddSingleton(static services => new OptimizeOperator(services.GetRequiredService<TuningStore>()));
        services.TryAddSingleton<ITuskLearning>(static services => services.GetRequiredService<LearnOperator>());
        services.TryAddSingleton<ITuskOptimizer>(static services => services.GetRequiredService<OptimizeOperator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiveOperator, LearnOperator>(static services => services.GetRequiredService<LearnOperator>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiveOperator, OptimizeOperator>(static services => services.GetRequiredService<OptimizeOperator>()));
        return services;
    }
}
