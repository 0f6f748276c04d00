using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>Adds <c>@query</c> to hosts.</summary>
public static class QueryServiceCollectionExtensions
{
    /// <summary>
    /// Has <c>@query</c> of every document of the host computed. The database <c>Default</c> is that of <c>ConnectionStrings:Default</c> in the host's configuration, and so on by name:
    /// SQLite's, unless it was added
    /// otherwise. Called again, it goes on with the same options.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says more, as in <c>o => o.Add("reports", QueryDatabase.Sqlite("Data Source=reports.db"))</c>; null: nothing more.</param>
    public static IServiceCollection AddTuskQuery(this IServiceCollection services, Action<QueryOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (!services.Any(static service => service.ImplementationType == typeof(HostConnectionStrings)))
            services.AddSingleton<IConfigureOptions<QueryOptions>, HostConnectionStrings>();

        services.AddOptions<QueryOptions>().Configure(configure ?? (static _ => { }));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiveOperator, QueryOperator>(static services => new QueryOperator(services.GetRequiredService<IOptions<QueryOptions>>().Value)));
        return services;
    }

    private sealed class HostConnectionStrings(IServiceProvider services) : IConfigureOptions<QueryOptions>
    {
        public void Configure(QueryOptions options)
        {
            if (services.GetService<IConfiguration>() is { } configuration)
                options.ConnectionStrings = name => configuration.GetConnectionString(name);
        }
    }
}
