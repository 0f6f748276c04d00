using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TuskGen;

/// <summary>The factory's client for requests that a secret goes into: the open client with its handlers, without what writes addresses and headers down.</summary>
internal static class QuietClient
{
    public const string Name = HttpServiceCollectionExtensions.ClientName + ".Quiet";

    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient(Name).RemoveAllLoggers().AddLogger(static services => new QuietLogger(services.GetRequiredService<ILogger<HttpOperator>>()), wrapHandlersPipeline: false);

        // The monitor is asked for late: it needs these very options to be made.
        // Whatever the host says of the open client holds here too, and is told nowhere else. Behind all of it, since the last handler that is made is the one to be silenced.
        services.AddOptions<HttpClientFactoryOptions>(Name).PostConfigure<IServiceProvider>(static (quiet, services) =>
        {
            HttpClientFactoryOptions open = services.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(HttpServiceCollectionExtensions.ClientName);
            quiet.HttpClientActions.Clear();
            quiet.HttpMessageHandlerBuilderActions.Clear();
            quiet.HandlerLifetime = open.HandlerLifetime;
            foreach (Action<HttpClient> action in open.HttpClientActions)
                quiet.HttpClientActions.Add(action);

            foreach (Action<HttpMessageHandlerBuilder> action in open.HttpMessageHandlerBuilderActions)
                quiet.HttpMessageHandlerBuilderActions.Add(action);

            quiet.HttpMessageHandlerBuilderActions.Add(static builder => QuietHttpHandler.Silence(builder.PrimaryHandler));
        });
    }
}
