using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TuskGen.Caching.Tests;

public sealed class CacheTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly Source _source = new();
    private readonly CacheOperator _cache;
    private readonly LiveOperators _operators;

    public CacheTests()
    {
        _cache = new CacheOperator(new CacheOptions { TimeProvider = _time });
        _operators = LiveOperators.Of(_cache, _source);
    }

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task A_value_is_kept_until_its_time_is_over()
    {
        LiveValue<int> live = Cached(TimeSpan.FromMinutes(5));
        Assert.Equal((1, 1), (await live.GetAsync(), await live.GetAsync()));
        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Equal(1, await live.GetAsync());
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal((2, 2), (await live.GetAsync(), await live.GetAsync()));
    }

    [Fact]
    public async Task Those_who_ask_at_once_wait_for_one_computation()
    {
        _source.Gate = new TaskCompletionSource();
        Task<int>[] asked = [.. Enumerable.Range(0, 500).Select(_ => Task.Run(async () => await Cached(TimeSpan.FromMinutes(5)).GetAsync()))];
        _source.Gate.SetResult();
        Assert.All(await Task.WhenAll(asked), static answer => Assert.Equal(1, answer));
        Assert.Equal(1, _source.Count);
    }

    [Fact]
    public async Task Who_gives_up_stops_nobody_else()
    {
        _source.Gate = new TaskCompletionSource();
        using CancellationTokenSource impatient = new();
        Task<int> first = Cached(TimeSpan.FromMinutes(5)).GetAsync(impatient.Token).AsTask();
        Task<int> second = Cached(TimeSpan.FromMinutes(5)).GetAsync().AsTask();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _source.Gate.SetResult();
        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        LiveValue<int> live = Cached(TimeSpan.FromMinutes(5));
        _source.Fails = true;
        await Assert.ThrowsAsync<TuskConfigurationException>(async () => await live.GetAsync());
        _source.Fails = false;
        Assert.Equal(2, await live.GetAsync());
    }

    [Fact]
    public async Task Keys_and_questions_are_kept_apart_and_equal_ones_are_shared()
    {
        Assert.Equal(1, await Cached(TimeSpan.FromMinutes(5)).GetAsync());
        Assert.Equal(2, await Cached(TimeSpan.FromMinutes(5), path: "other").GetAsync());
        Assert.Equal(3, await Cached(TimeSpan.FromMinutes(5), argument: "other").GetAsync());
        Assert.Equal(1, await Cached(TimeSpan.FromMinutes(5)).GetAsync());
    }

    [Fact]
    public async Task What_is_too_large_is_computed_each_time()
    {
        using CacheOperator small = new(new CacheOptions { TimeProvider = _time, MaxSize = new ByteSize(1) });
        LiveValue<int> live = new(Descriptor(TimeSpan.FromMinutes(5), LiveOperators.Of(small, _source)), LiveOperators.Of(small));
        Assert.Equal((1, 2), (await live.GetAsync(), await live.GetAsync()));
    }

    [Theory]
    [InlineData("0s")]
    [InlineData("soon")]
    public async Task A_time_that_is_none_is_told(string time)
    {
        LiveDescriptor descriptor = Descriptor(TimeSpan.FromSeconds(1), _operators);
        descriptor = descriptor with { Arguments = [new LiveArgument(new TuskString(time), null), descriptor.Arguments[1]] };
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await _operators.EvaluateAsync(descriptor, default));
        Assert.Equal("key is live, @cache(…), and its time is no duration above zero; expected one such as 5m.", failure.Message);
    }

    [Fact]
    public async Task A_time_may_be_text()
    {
        LiveDescriptor descriptor = Descriptor(TimeSpan.FromSeconds(1), _operators);
        descriptor = descriptor with { Arguments = [new LiveArgument(new TuskString("5m"), null), descriptor.Arguments[1]] };
        Assert.Equal(new TuskInteger(1), await _operators.EvaluateAsync(descriptor, default));
    }

    [Fact]
    public void A_host_gets_one_operator_however_often_it_is_added()
    {
        using ServiceProvider services = new ServiceCollection().AddTuskCache().AddTuskCache(static options => options.MaxSize = new ByteSize(1)).BuildServiceProvider();
        Assert.Equal("cache", Assert.Single(services.GetServices<ILiveOperator>()).Name);
    }

    private LiveValue<int> Cached(TimeSpan age, string path = "key", string argument = "x") => new(Descriptor(age, _operators, path, argument), _operators);

    private static LiveDescriptor Descriptor(TimeSpan age, ILiveOperators operators, string path = "key", string argument = "x") => new(
        path, "cache",
        [
            new LiveArgument(new TuskDuration(age), null),
            new LiveArgument(null, new LiveValue<TuskValue>(new LiveDescriptor(path, "count", [new LiveArgument(new TuskString(argument), null)]), operators)),
        ]);

    /// <summary>Gives how often it was asked.</summary>
    private sealed class Source : ILiveOperator
    {
        private int _count;

        internal TaskCompletionSource? Gate { get; set; }

        internal bool Fails { get; set; }

        internal int Count => _count;

        public string Name => "count";

        public async ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken)
        {
            int count = Interlocked.Increment(ref _count);
            if (Gate is { } gate)
                await gate.Task;

            return Fails ? throw descriptor.Failure("it fails") : new TuskInteger(count);
        }
    }
}
