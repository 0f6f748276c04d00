using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public class LiveValueTests
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
        Assert.Equal("query", recorder.Asked!.Arguments[1].Live?.Operator);
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
    public async Task A_fixed_value_needs_no_implementation() => Assert.Equal(5, await new LiveValue<int>(5).GetAsync());

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
