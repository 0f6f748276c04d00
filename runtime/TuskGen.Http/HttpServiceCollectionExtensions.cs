using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>Adds <c>@http</c> and <c>@graphql</c> to hosts.</summary>
public static class HttpServiceCollectionExtensions
{
    /// <summary>The name of the client in the host's <see cref="IHttpClientFactory"/>: <c>services.AddHttpClient(HttpServiceCollectionExtensions.ClientName)</c> adds handlers to it.
    /// Requests that a secret goes into pass the same handlers, and leave neither their addresses in logs nor activities and metrics of .NET's.</summary>
    public const string ClientName = "TuskGen";

    /// <summary>Has <c>@http</c> and <c>@graphql</c> of every document of the host computed, by clients of its <see cref="IHttpClientFactory"/>. Called again, it goes on with the same
    /// options.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says more, as in <c>o => o.Timeout = TimeSpan.FromSeconds(2)</c>; null: nothing more.</param>
    public static IServiceCollection AddTuskHttp(this IServiceCollection services, Action<HttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        // The operators keep the time themselves: a document may give a request more of it.
        services.AddHttpClient(ClientName, static client => client.Timeout = Timeout.InfiniteTimeSpan);
        QuietClient.Add(services);
        services.AddOptions<HttpOptions>().Configure(configure ?? (static _ => { }));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiveOperator, HttpOperator>(static services => new HttpOperator(Client(services), Options(services))));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILiveOperator, GraphQLOperator>(static services => new GraphQLOperator(Client(services), Options(services))));
        return services;
    }

    private static Func<LiveDescriptor, HttpClient> Client(IServiceProvider services)
    {
        IHttpClientFactory factory = services.GetRequiredService<IHttpClientFactory>();
        return descriptor => factory.CreateClient(descriptor.HoldsSecret ? QuietClient.Name : ClientName);
    }

    private static HttpOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<HttpOptions>>().Value;
}
