using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Options;

public class OptionsTests
{
    private sealed class Consumer([FromKeyedServices("server:limits")] AppServerLimits limits, AppConfig app)
    {
        public (double Requests, string Name) Seen => (limits.Requests, app.Name);
    }

    [Fact]
    public void The_value_at_start_stays_and_the_current_one_follows()
    {
        using RunningShop shop = new(null, ("server:port", "1"));
        shop.Source.Set(("server:port", "2"));

        IServiceProvider services = shop.Host.Services;
        Assert.Equal(1, services.GetRequiredService<IOptions<AppConfig>>().Value.Server.Port);
        Assert.Equal(1, services.GetRequiredService<AppConfig>().Server.Port);
        Assert.Equal(2, services.GetRequiredService<IOptionsMonitor<AppConfig>>().CurrentValue.Server.Port);
        Assert.Equal(2, services.GetRequiredService<IOptionsMonitor<AppConfig>>().Get("").Server.Port);
        Assert.Equal((1, 2), (shop.App.Startup.Server.Port, shop.App.Current.Server.Port));
    }

    [Fact]
    public void A_scope_keeps_the_value_that_it_began_with_in_the_root_and_in_the_tables()
    {
        using RunningShop shop = new(null, ("server:port", "1"));
        using IServiceScope scope = shop.Host.Services.CreateScope();
        AppConfig before = scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<AppConfig>>().Value;
        shop.Source.Set(("server:port", "2"));

        Assert.Same(before, scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<AppConfig>>().Value);
        Assert.Same(before.Server, scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<AppServer>>().Get("server"));
        using IServiceScope next = shop.Host.Services.CreateScope();
        Assert.Same(shop.App.Current, next.ServiceProvider.GetRequiredService<IOptionsSnapshot<AppConfig>>().Value);
    }

    [Fact]
    public void A_table_is_a_named_option_and_a_keyed_service_by_its_path()
    {
        using RunningShop shop = new();
        IServiceProvider services = shop.Host.Services;

        Assert.Same(shop.App.Current.Server, services.GetRequiredService<IOptionsMonitor<AppServer>>().Get("server"));
        Assert.Same(shop.App.Startup.Server, services.GetRequiredKeyedService<AppServer>("server"));
        Assert.Equal((100, "shop"), ActivatorUtilities.CreateInstance<Consumer>(services).Seen);
        Assert.Equal(AppTsk.Keys.Server.Limits.Section, "server:limits");
    }

    [Fact]
    public void A_table_without_its_path_is_refused_rather_than_empty()
    {
        using RunningShop shop = new();
        IServiceProvider services = shop.Host.Services;
        const string Expected = "AppServer is a table, which is asked for by its path: Get(\"server\").";

        Assert.Equal(Expected, Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IOptions<AppServer>>().Value).Message);
        Assert.Equal(Expected, Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IOptionsMonitor<AppServer>>().CurrentValue).Message);
        Assert.Null(services.GetService<AppServer>());
    }

    [Theory]
    [InlineData("srever", "There is no AppServer at srever; there is server.")]
    public void A_path_that_is_none_is_told_which_there_are(string path, string expected)
    {
        using RunningShop shop = new();
        Assert.Equal(expected, Assert.Throws<InvalidOperationException>(() => shop.Host.Services.GetRequiredService<IOptionsMonitor<AppServer>>().Get(path)).Message);
    }

    [Fact]
    public void The_root_has_no_name()
    {
        using RunningShop shop = new();
        Assert.Throws<InvalidOperationException>(() => shop.Monitor.Get("app"));
    }

    [Fact]
    public void A_table_that_the_environment_lacks_is_none()
    {
        using RunningShop shop = new();
        Assert.Null(shop.Host.Services.GetKeyedService<AppServerAdmin>("server:admin"));
        Assert.Equal(
            "The configuration has no table server:admin in this environment. Ask AppConfig, where it is null.",
            Assert.Throws<InvalidOperationException>(() => shop.Host.Services.GetRequiredService<IOptionsMonitor<AppServerAdmin>>().Get("server:admin")).Message);
    }

    [Fact]
    public void Configuring_a_record_as_if_it_could_be_changed_is_warned_of()
    {
#pragma warning disable TSK6005 // What the build warns of is tried here.
        using RunningShop shop = new(static builder => builder.Services.Configure<AppConfig>(static _ => { }));
#pragma warning restore TSK6005
        Assert.StartsWith("AppConfig is configured in code by Configure", Assert.Single(shop.Log.Of(LogLevel.Warning)), StringComparison.Ordinal);
        using RunningShop other = new();
        Assert.Empty(other.Log.Of(LogLevel.Warning));
    }

    [Fact]
    public void A_monitor_of_a_table_is_told_of_its_changes_alone()
    {
        using RunningShop shop = new();
        List<(int Port, string? Name)> seen = [];
        using IDisposable? registration = shop.Host.Services.GetRequiredService<IOptionsMonitor<AppServer>>().OnChange((server, name) => seen.Add((server.Port, name)));

        shop.Source.Set(("name", "other"));
        shop.Source.Set(("name", "other"), ("server:port", "2"));

        Assert.Equal([(2, "server")], seen);
    }
}
