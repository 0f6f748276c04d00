using System.Text.Json;
using System.Text.Json.Serialization;
using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public partial class LiveValueTests
{
    [Fact]
    public async Task Without_an_implementation_asking_says_what_is_missing()
    {
        AppConfig app = AppConfig.Load("development", Shop.Context);
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await app.Data.Users.GetAsync());
        Assert.Contains("data:users is live", failure.Message, StringComparison.Ordinal);
        Assert.Contains("nothing computes @query here", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Live", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_implementation_gets_the_operator_with_its_arguments()
    {
        Recorder recorder = new(new TuskInteger(7));
        AppConfig app = AppConfig.Load("development", Shop.Context with { Live = recorder });
        Assert.Equal(new TuskInteger(7), await app.Data.Users.GetAsync());
        Assert.Equal(
            new LiveDescriptor("data:users", "query", [new(new TuskString("select count(*) from users where shop = ?"), null), new(new TuskString("eu-west"), null)]),
            recorder.Asked);

        await app.Data.Cached.GetAsync();
        Assert.Equal("query", recorder.Asked!.Arguments[1].Live?.Descriptor!.Operator);
    }

    [Fact]
    public async Task A_result_beyond_its_type_is_told_the_bounds()
    {
        LiveValue<int> value = new(new LiveDescriptor("a", "query", []), new Recorder(new TuskInteger(99999999999)));
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await value.GetAsync());
        Assert.Contains("gave int; expected an int from -2147483648 to 2147483647", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_of_another_type_is_a_failure()
    {
        LiveValue<int> value = new(new LiveDescriptor("a", "query", []), new Recorder(new TuskString("x")));
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await value.GetAsync());
        Assert.Contains("a is live, @query(), and gave string; expected an int", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_can_be_stopped()
    {
        LiveValue<int> value = new(new LiveDescriptor("a", "query", []), new Recorder(new TuskInteger(1)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await value.GetAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Json_shows_the_operator_and_nothing_of_its_arguments()
    {
        AppConfig app = AppConfig.Load("development", Shop.Context);
        Assert.Equal("\"@query(\\u2026)\"", JsonSerializer.Serialize(app.Data.Users));
        Assert.Equal("""{"Live":"@now()","Fixed":5,"Text":"a","Any":[1,"2s"],"None":null}""", JsonSerializer.Serialize(Lives.Sample, LivesContext.Default.Lives));
        Assert.Equal(JsonSerializer.Serialize(Lives.Sample, LivesContext.Default.Lives), JsonSerializer.Serialize(Lives.Sample));
    }

    [Fact]
    public void A_live_value_is_not_read_from_json() =>
        Assert.Contains("new LiveValue<T>(value)", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LiveValue<int>>("5")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_fixed_value_needs_no_implementation() => Assert.Equal(5, await new LiveValue<int>(5).GetAsync());

    internal sealed record Lives(LiveValue<int> Live, LiveValue<int> Fixed, LiveValue<string> Text, LiveValue<TuskValue> Any, LiveValue<string>? None)
    {
        public static Lives Sample { get; } = new(
            new(new LiveDescriptor("a", "now", []), null), new(5), new("a"), new(TuskListValue.Create(new TuskInteger(1), new TuskDuration(TimeSpan.FromSeconds(2)))), null);
    }

    [JsonSerializable(typeof(Lives))]
    internal sealed partial class LivesContext : JsonSerializerContext;

    private sealed class Recorder(TuskValue result) : ILiveOperators
    {
        public LiveDescriptor? Asked { get; private set; }

        public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Asked = descriptor;
            return new(result);
        }
    }
}
