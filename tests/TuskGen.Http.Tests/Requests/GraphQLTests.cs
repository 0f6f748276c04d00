using TuskGen.Http.Tests.Harness;

namespace TuskGen.Http.Tests.Requests;

public sealed class GraphQLTests(Service service) : IClassFixture<Service>, IDisposable
{
    private readonly HttpClient _client = new();

    private GraphQLOperator GraphQL => new(_client, new HttpOptions { GraphQLEndpoint = new Uri(service.Url + "/graphql") });

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_query_gives_its_data_and_values_go_as_variables() => Assert.Equal(
        "{asked: {query: \"query(\\$n: Int!) { users(first: \\$n) { id } }\", variables: {n: 10}}}",
        await GraphQL.AskAsync(Live.Of("graphql", Live.Text("query($n: Int!) { users(first: $n) { id } }"), Live.Table("n", new TuskInteger(10)))));

    [Fact]
    public async Task A_document_may_name_another_address() => Assert.Equal(
        "{asked: {query: \"{ a }\", variables: {}}}",
        await new GraphQLOperator(_client).AskAsync(Live.Of("graphql", Live.Text("{ a }"), TuskTable.Empty, Live.Table("endpoint", Live.Text(service.Url + "/graphql")))));

    [Fact]
    public async Task A_refusal_is_a_failure_with_the_services_words_unless_a_secret_was_sent()
    {
        Assert.Equal($"key is live, @graphql(…), and {service.Url} refused the query: Cannot query field \"x\".", await GraphQL.FailAsync(Live.Of("graphql", Live.Text("{ refused }"))));
        Assert.Equal(
            "key is live, @graphql(…), and the service refused the query.",
            await GraphQL.FailAsync(Live.Of("graphql", Live.Text("{ refused }")).WithSecret(Live.Table("token", Live.Text("canary")))));
    }

    [Fact]
    public async Task What_is_no_graphql_is_told()
    {
        Assert.Equal($"key is live, @graphql(…), and {service.Url} answered neither data nor errors; expected a service of GraphQL.", await GraphQL.FailAsync(Live.Of("graphql", Live.Text("{ odd }"))));
        Assert.Equal(
            "key is live, @graphql(…), and it has no address: give its options an endpoint, or set HttpOptions.GraphQLEndpoint.",
            await new GraphQLOperator(_client).FailAsync(Live.Of("graphql", Live.Text("{ a }"))));
        Assert.StartsWith("key is live, @graphql(…), and its arguments are none of @graphql", await GraphQL.FailAsync(Live.Of("graphql", Live.Text("{ a }"), new TuskInteger(1))), StringComparison.Ordinal);
    }
}
