using System.Net.Http.Headers;

namespace TuskGen;

/// <summary>
/// <c>@graphql("{ users { id } }")</c>, <c>@graphql("query($n: Int!) { users(first: $n) { id } }", { n: 10 }, { endpoint: "https://api.example/graphql", headers: { … } })</c>: the
/// <c>data</c> of the answer to a GraphQL query
/// (GraphQL over HTTP), values as variables. An answer with <c>errors</c> is a failure.
/// </summary>
public sealed class GraphQLOperator : ILiveOperator
{
    private const int LongestError = 200;
    private readonly Exchange _exchange;
    private readonly HttpOptions _options;

    /// <summary>An operator of a client. The client's own timeout goes on to hold. Where secrets go into addresses, make the client of <see cref="QuietHttpHandler.Create"/>:
    /// others write addresses to activities.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">The limits, and the address of queries that give none; null: the default ones.</param>
    public GraphQLOperator(HttpClient client, HttpOptions? options = null)
        : this(_ => client, options ?? new HttpOptions()) => ArgumentNullException.ThrowIfNull(client);

    internal GraphQLOperator(Func<LiveDescriptor, HttpClient> client, HttpOptions options)
    {
        _exchange = new Exchange(client, options);
        _options = options;
    }

    /// <inheritdoc/>
    public string Name => "graphql";

    /// <inheritdoc/>
    public async ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        TuskValue?[] arguments = [.. descriptor.Arguments.Select(static argument => argument.Reveal())];
        if (arguments is not ([TuskString] or [TuskString, TuskTable] or [TuskString, TuskTable, TuskTable]))
        {
            throw descriptor.Failure(
                "its arguments are none of @graphql; expected a query, a table of variables and a table of options, as in @graphql(\"{ users { id } }\", {}, { endpoint: \"https://api.example/\" })");
        }

        RequestOptions options = RequestOptions.Read(descriptor, arguments.Length > 2 ? (TuskTable)arguments[2]! : null, "endpoint");
        Uri address = options.Endpoint is null && _options.GraphQLEndpoint is null
            ? throw descriptor.Failure("it has no address: give its options an endpoint, or set HttpOptions.GraphQLEndpoint")
            : Address.Read(descriptor, options.Endpoint ?? _options.GraphQLEndpoint!.OriginalString);
        TuskTable question = TuskTable.Create(new("query", arguments[0]!), new("variables", arguments.Length > 1 ? arguments[1]! : TuskTable.Empty));
        using HttpRequestMessage request = new(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(JsonValue.Write(question)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.Accept.ParseAdd("application/graphql-response+json, application/json;q=0.9");
        options.AddHeaders(descriptor, request.Headers);
        TuskValue answer = await _exchange.SendAsync(descriptor, request, options.Timeout, cancellationToken).ConfigureAwait(false);
        if (answer is TuskTable table && table.TryGet("errors", out TuskValue? errors) && errors is TuskListValue { Count: > 0 } list)
            throw descriptor.Failure($"{Address.Show(descriptor, address)} refused the query{Words(descriptor, list[0])}");

        return answer is TuskTable whole && whole.TryGet("data", out TuskValue? data) ? data
            : throw descriptor.Failure($"{Address.Show(descriptor, address)} answered neither data nor errors; expected a service of GraphQL");
    }

    /// <summary>The service's own words, which may repeat variables.</summary>
    private static string Words(LiveDescriptor descriptor, TuskValue error)
    {
        if (descriptor.HoldsSecret || error is not TuskTable table || !table.TryGet("message", out TuskValue? message) || message is not TuskString { Value: var words })
            return "";

        words = new([.. words.Select(static character => char.IsControl(character) ? ' ' : character)]);
        return ": " + (words.Length <= LongestError ? words.TrimEnd('.') : words[..LongestError] + "…");
    }
}
