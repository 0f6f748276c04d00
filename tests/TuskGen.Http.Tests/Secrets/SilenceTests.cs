using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TuskGen.Http.Tests.Harness;

namespace TuskGen.Http.Tests.Secrets;

/// <summary>What .NET writes down of requests must not be where secrets come out.</summary>
public sealed class SilenceTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("/text?token=CANARY")]
    [InlineData("/CANARY/../500?token=CANARY")]
    [InlineData("refused")]
    public async Task A_secret_address_stands_nowhere(string path)
    {
        using Witness witness = new();
        await using ServiceProvider services = Services(witness);
        string address = path == "refused" ? "http://127.0.0.1:1/CANARY" : service.Url + path;
        LiveDescriptor question = new("key", "http", [new LiveArgument(null, null) { Secret = new Secret<TuskValue>(Live.Text(address)) }]);
        string said = await SayAsync(Operator(services, "http"), question);
        Assert.DoesNotContain("CANARY", said, StringComparison.Ordinal);
        AssertSilent(witness);
    }

    [Fact]
    public async Task Headers_bodies_and_endpoints_that_are_secret_stand_nowhere_either()
    {
        using Witness witness = new();
        await using ServiceProvider services = Services(witness);
        TuskTable options = TuskTable.Create(new("headers", Live.Table("X-Key", Live.Text("CANARY"))), new("body", Live.Table("n", Live.Text("CANARY"))));
        Assert.Contains("CANARY", await SayAsync(Operator(services, "http"), Live.Of("http", Live.Text("POST"), Live.Text(service.Url + "/echo")).WithSecret(options)), StringComparison.Ordinal);
        TuskTable endpoint = Live.Table("endpoint", Live.Text(service.Url + "/graphql?CANARY"));
        Assert.Contains("asked", await SayAsync(Operator(services, "graphql"), Live.Of("graphql", Live.Text("{ a }"), TuskTable.Empty).WithSecret(endpoint)), StringComparison.Ordinal);
        AssertSilent(witness);
    }

    [Fact]
    public async Task A_request_without_a_secret_is_logged_and_traced_as_any()
    {
        using Witness witness = new();
        await using ServiceProvider services = Services(witness);
        Assert.Equal("\"42\"", await SayAsync(Operator(services, "http"), Live.Of("http", Live.Text(service.Url + "/text"))));
        Assert.Contains(witness.Seen, static one => one.StartsWith("log: Sending HTTP request GET", StringComparison.Ordinal));
        Assert.Contains(witness.Seen, static one => one.StartsWith("activity: System.Net.Http", StringComparison.Ordinal) && one.Contains("/text", StringComparison.Ordinal));
        Assert.Contains(witness.Seen, static one => one.StartsWith("measured: http.client.request.duration", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_host_says_of_the_client_holds_for_secret_requests_once()
    {
        int made = 0, passed = 0;
        ServiceCollection collection = new();
        collection.ConfigureHttpClientDefaults(builder => builder.AddHttpMessageHandler(() => new Counter(() => made++)));
        collection.AddTuskHttp();
        collection.AddHttpClient(HttpServiceCollectionExtensions.ClientName).AddHttpMessageHandler(() => new Counter(() => passed++));
        await using ServiceProvider services = collection.AddTuskHttp().BuildServiceProvider();
        LiveDescriptor question = new("key", "http", [new LiveArgument(null, null) { Secret = new Secret<TuskValue>(Live.Text(service.Url + "/text")) }]);
        Assert.Equal("\"42\"", await SayAsync(Operator(services, "http"), question));
        Assert.Equal((1, 1), (made, passed));
    }

    [Fact]
    public async Task A_handler_that_cannot_be_silenced_is_refused_for_secrets_alone()
    {
        ServiceCollection collection = new();
        collection.AddTuskHttp().AddHttpClient(HttpServiceCollectionExtensions.ClientName).ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler());
        await using ServiceProvider services = collection.BuildServiceProvider();
        ILiveOperator http = Operator(services, "http");
        Assert.Equal("\"42\"", await SayAsync(http, Live.Of("http", Live.Text(service.Url + "/text"))));
        LiveDescriptor question = new("key", "http", [new LiveArgument(null, null) { Secret = new Secret<TuskValue>(Live.Text(service.Url + "/text")) }]);
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await http.EvaluateAsync(question, CancellationToken.None));
        Assert.StartsWith("The client \"TuskGen\" has an HttpClientHandler", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_host_a_quiet_handler_tells_nothing()
    {
        using Witness witness = new();
        using HttpClient client = new(QuietHttpHandler.Create());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(service.Url + "/text?CANARY"))).StatusCode);
        AssertSilent(witness);
    }

    private static ServiceProvider Services(Witness witness) =>
        new ServiceCollection().AddLogging(logging => logging.AddProvider(witness).SetMinimumLevel(LogLevel.Trace)).AddTuskHttp().BuildServiceProvider();

    private static ILiveOperator Operator(ServiceProvider services, string name) => services.GetServices<ILiveOperator>().Single(one => one.Name == name);

    private static async Task<string> SayAsync(ILiveOperator live, LiveDescriptor descriptor)
    {
        try
        {
            return await live.AskAsync(descriptor);
        }
        catch (TuskConfigurationException failure)
        {
            return failure.ToString();
        }
    }

    private static void AssertSilent(Witness witness) => Assert.DoesNotContain(witness.Seen, static one => one.Contains("CANARY", StringComparison.Ordinal));

    private sealed class Counter(Action pass) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            pass();
            return base.SendAsync(request, cancellationToken);
        }
    }
}
