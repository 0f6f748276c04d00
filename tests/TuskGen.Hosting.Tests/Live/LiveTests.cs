using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Live;

/// <summary>Who computes the live values of a host's documents.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task Operators_among_the_services_do_however_late_they_were_added()
    {
        HostApplicationBuilder builder = ShopHost.With();
        builder.Services.AddSingleton<ILiveOperator>(static _ => new Fixed(42));
        using IHost host = builder.Build();
        Assert.Equal(new TuskInteger(42), await host.Services.GetRequiredService<AppConfig>().Users.GetAsync());
    }

    [Fact]
    public async Task A_context_with_operators_of_its_own_keeps_them()
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Services.AddSingleton<ILiveOperator>(static _ => new Fixed(42));
        builder.AddAppConfig(static options => options.Context = ShopHost.Context with { Live = LiveOperators.Of(new Fixed(7)) });
        using IHost host = builder.Build();
        Assert.Equal(new TuskInteger(7), await host.Services.GetRequiredService<AppConfig>().Users.GetAsync());
    }

    [Fact]
    public async Task Two_of_one_name_are_told_when_a_value_is_asked_for()
    {
        HostApplicationBuilder builder = ShopHost.With();
        builder.Services.AddSingleton<ILiveOperator>(static _ => new Fixed(1)).AddSingleton<ILiveOperator>(static _ => new Fixed(2));
        using IHost host = builder.Build();
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(async () => await host.Services.GetRequiredService<AppConfig>().Users.GetAsync());
        Assert.StartsWith("Two live operators compute @query: Fixed and Fixed. Leave one out.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_without_any_names_the_package()
    {
        using IHost host = ShopHost.With().Build();
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await host.Services.GetRequiredService<AppConfig>().Users.GetAsync());
        Assert.Contains("add the package TuskGen.Data, and in a host call builder.Services.AddTuskQuery()", failure.Message, StringComparison.Ordinal);
    }

    private sealed class Fixed(long value) : ILiveOperator
    {
        public string Name => "query";

        public ValueTask<TuskValue> EvaluateAsync(LiveDescriptor descriptor, CancellationToken cancellationToken) => new(new TuskInteger(value));
    }
}
