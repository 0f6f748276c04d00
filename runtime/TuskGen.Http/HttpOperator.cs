using System.Net.Http.Headers;

namespace TuskGen;

/// <summary>
/// <c>@http("https://rates.example/latest")</c>, <c>@http("GET", url, { headers: { Authorization: token }, timeout: 5s })</c>, <c>@http("POST", url, { body: … })</c>: the answer of a
/// service, JSON as the value that it is,
/// text as text, nothing as null. Another status than 200 to 299, an answer that is late, too large or of another content type is a failure.
/// </summary>
public sealed class HttpOperator : ILiveOperator
{
    private readonly Exchange _exchange;

    /// <summary>An operator of a client. The client's own timeout goes on to hold. Where secrets go into addresses, make the client of <see cref="QuietHttpHandler.Create"/>:
    /// others write addresses to activities.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">The limits; null: the default ones.</param>
    public HttpOperator(HttpClient client, HttpOptions? options = null)
        : this(_ => client, options ?? new HttpOptions()) => ArgumentNullException.ThrowIfNull(client);

    internal HttpOperator(Func<LiveDescriptor, HttpClient> client, HttpOptions options) => _exchange = new Exchange(client, options);

    /// <inheritdoc/>
    public string Name => "http";

    /// <inheritdoc/>
    public async ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        List<TuskValue?> arguments = [.. descriptor.Arguments.Select(static argument => argument.Reveal())];
        TuskTable? table = arguments.Count > 1 ? arguments[^1] as TuskTable : null;
        if (table is not null)
            arguments.RemoveAt(arguments.Count - 1);
        if (arguments is not ([TuskString] or [TuskString, TuskString]))
            throw descriptor.Failure("its arguments are none of @http; expected a method, an address and a table of options, as in @http(\"GET\", \"https://rates.example/\", { timeout: 5s })");

        string method = arguments.Count == 1 ? "GET" : ((TuskString)arguments[0]!).Value.ToUpperInvariant();
        if (method is not ("GET" or "POST"))
            throw descriptor.Failure("its method is none that reads; expected GET or POST");

        RequestOptions options = RequestOptions.Read(descriptor, table, "body");
        using HttpRequestMessage request = new(new HttpMethod(method), Address.Read(descriptor, ((TuskString)arguments[^1]!).Value));
        request.Headers.Accept.ParseAdd("application/json, text/*;q=0.9");
        options.AddHeaders(descriptor, request.Headers);
        if (options.Body is { } body)
        {
            if (method == "GET")
                throw descriptor.Failure("its method is GET, which has no body; expected POST");

            request.Content = new ByteArrayContent(JsonValue.Write(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return await _exchange.SendAsync(descriptor, request, options.Timeout, cancellationToken).ConfigureAwait(false);
    }
}
