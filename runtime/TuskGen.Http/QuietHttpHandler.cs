namespace TuskGen;

/// <summary>
/// A handler that writes nothing down of the requests that it sends: neither an <see cref="System.Diagnostics.Activity"/>, whose <c>url.full</c> would hold a secret address, nor a metric. In
/// a host, <c>@http</c> and <c>@graphql</c> send what holds a secret by such a handler of themselves; without one, make their client of it.
/// </summary>
public static class QuietHttpHandler
{
    /// <summary>A new handler, as in <c>new HttpClient(QuietHttpHandler.Create())</c>; the client disposes it.</summary>
    public static SocketsHttpHandler Create()
    {
        SocketsHttpHandler handler = new();
        Silence(handler);
        return handler;
    }

    /// <summary>Silences what a host made. A handler of the host's own, as of a test, writes what its author has it write.</summary>
    internal static void Silence(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
            handler = inner;

        switch (handler)
        {
            case SocketsHttpHandler sockets:
                // Without a propagator it makes no activity of its own.
                sockets.ActivityHeadersPropagator = null;
                sockets.MeterFactory = SilentMeters.Instance;
                break;
            case HttpClientHandler:
                throw new InvalidOperationException(
                    $"The client \"{HttpServiceCollectionExtensions.ClientName}\" has an HttpClientHandler, which writes every address to activities, and a secret is to be sent by it: "
                        + "give the client a SocketsHttpHandler, as UseSocketsHttpHandler does.");
        }
    }
}
