using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TuskGen.Http.Tests.Harness;

namespace TuskGen.Http.Tests.Requests;

public sealed class HttpTests(Service service) : IClassFixture<Service>, IDisposable
{
    private readonly HttpClient _client = new();
    private readonly FakeTimeProvider _time = new();

    private HttpOperator Http => new(_client, new HttpOptions { MaxSize = new ByteSize(1_000), TimeProvider = _time });

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/json", "{rate: 1.5, count: 3, names: [\"a\", null], on: true}")]
    [InlineData("/problem", "7")]
    [InlineData("/text", "\"42\"")]
    [InlineData("/latin", "\"caf\u00e9\"")]
    [InlineData("/empty", "null")]
    [InlineData("/moved", "{rate: 1.5, count: 3, names: [\"a\", null], on: true}")]
    [InlineData("/echo", "{method: \"GET\", key: \"\", body: null}")]
    public async Task An_answer_becomes_a_value(string path, string expected)
    {
        Assert.Equal(expected, await Http.AskAsync(Live.Of("http", Live.Text(service.Url + path))));
        Assert.Equal(expected, await Http.AskAsync(Live.Of("http", Live.Text("get"), Live.Text(service.Url + path))));
    }

    [Fact]
    public async Task Headers_and_a_body_are_sent()
    {
        TuskTable options = TuskTable.Create(new("headers", Live.Table("X-Key", new TuskInteger(7))), new("body", Live.Table("n", new TuskFloat(0.5))), new("timeout", new TuskDuration(TimeSpan.FromSeconds(1))));
        Assert.Equal("{method: \"POST\", key: \"7\", body: {n: 0.5}}", await Http.AskAsync(Live.Of("http", Live.Text("POST"), Live.Text(service.Url + "/echo"), options)));
    }

    [Fact]
    public async Task A_secret_is_sent_and_never_shown()
    {
        TuskTable Options(string header) => Live.Table("headers", Live.Table("X-Key", Live.Text(header)));
        LiveDescriptor Ask(string path, string header) => Live.Of("http", Live.Text("GET"), Live.Text(service.Url + path)).WithSecret(Options(header));
        Assert.Equal("{method: \"GET\", key: \"canary\", body: null}", await Http.AskAsync(Ask("/echo", "canary")));
        Assert.Equal("key is live, @http(…), and the service answered 500 (InternalServerError); expected 200 to 299.", await Http.FailAsync(Ask("/500", "canary")));
        Assert.Equal(
            "key is live, @http(…), and its header X-Key cannot be sent: its name is no header's of a request, or its value has a line end.",
            await Http.FailAsync(Ask("/echo", "canary\r\nX-Other: 1")));
    }

    [Theory]
    [InlineData("/404", "answered 404 (NotFound); expected 200 to 299")]
    [InlineData("/503", "answered 503 (ServiceUnavailable); expected 200 to 299")]
    [InlineData("/html", "answered the content type image/png; expected application/json, or text")]
    [InlineData("/untyped", "answered without a content type; expected application/json, or text")]
    [InlineData("/broken", "answered what is no JSON that fits a value in line 2; expected JSON within the limits of values")]
    [InlineData("/twice", "answered what is no JSON that fits a value in line 1; expected JSON within the limits of values")]
    [InlineData("/long", "answered more than 1KB, the most that HttpOptions.MaxSize takes")]
    [InlineData("/chunks", "answered more than 1KB, the most that HttpOptions.MaxSize takes")]
    public async Task An_answer_that_is_none_says_why_and_shows_no_path(string path, string expected) =>
        Assert.Equal($"key is live, @http(…), and {service.Url} {expected}.", await Http.FailAsync(Live.Of("http", Live.Text(service.Url + path + "?token=canary"))));

    [Fact]
    public async Task An_answer_that_does_not_come_is_given_up_by_the_clock()
    {
        Task<string> failed = Http.FailAsync(Live.Of("http", Live.Text("GET"), Live.Text(service.Url + "/never"), Live.Table("timeout", new TuskDuration(TimeSpan.FromMinutes(5)))));
        await service.Waiting.WaitAsync();
        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.False(failed.IsCompleted);
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal($"key is live, @http(…), and {service.Url} did not answer within 5m.", await failed);
    }

    [Fact]
    public async Task Who_asks_can_stop_it()
    {
        using CancellationTokenSource stop = new();
        Task<TuskValue> asked = Http.EvaluateAsync(Live.Of("http", Live.Text(service.Url + "/never")), stop.Token).AsTask();
        await service.Waiting.WaitAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "its address is of the scheme file; expected an absolute one of http or https, such as \"https://rates.example/latest\"")]
    [InlineData("/latest", "its address is of the scheme file; expected an absolute one of http or https, such as \"https://rates.example/latest\"")]
    [InlineData("latest", "its address is none; expected an absolute one of http or https, such as \"https://rates.example/latest\"")]
    [InlineData("http://127.0.0.1:1/canary", "http://127.0.0.1:1 cannot be asked: ConnectionError")]
    public async Task An_address_that_cannot_be_asked_is_told(string url, string expected) =>
        Assert.Equal($"key is live, @http(…), and {expected}.", await Http.FailAsync(Live.Of("http", Live.Text(url))));

    [Fact]
    public async Task Arguments_that_are_none_are_told()
    {
        Assert.StartsWith("key is live, @http(…), and its arguments are none of @http", await Http.FailAsync(Live.Of("http", new TuskInteger(1))), StringComparison.Ordinal);
        Assert.StartsWith("key is live, @http(…), and its method is none that reads; expected GET or POST.", await Http.FailAsync(Live.Of("http", Live.Text("DELETE"), Live.Text("http://x"))), StringComparison.Ordinal);
        Assert.Equal(
            "key is live, @http(…), and its options are a table of headers, timeout and body; header is none of them.",
            await Http.FailAsync(Live.Of("http", Live.Text("http://x"), Live.Table("header", TuskTable.Empty))));
        Assert.Equal(
            "key is live, @http(…), and its method is GET, which has no body; expected POST.",
            await Http.FailAsync(Live.Of("http", Live.Text("http://x"), Live.Table("body", TuskTable.Empty))));
    }

    [Fact]
    public async Task A_host_asks_by_its_client_factory()
    {
        await using ServiceProvider services = new ServiceCollection().AddTuskHttp().AddTuskHttp(static options => options.MaxSize = new ByteSize(2)).BuildServiceProvider();
        ILiveOperator[] operators = [.. services.GetServices<ILiveOperator>()];
        Assert.Equal(["graphql", "http"], operators.Select(static one => one.Name).Order(StringComparer.Ordinal));
        Assert.Equal("\"42\"", await operators.Single(static one => one.Name == "http").AskAsync(Live.Of("http", Live.Text(service.Url + "/text"))));
    }
}
