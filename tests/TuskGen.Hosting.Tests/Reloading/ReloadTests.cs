using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Extensions.Time.Testing;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Reloading;

public class ReloadTests
{
    private sealed class FewRetries : IValidateOptions<AppConfig>
    {
        public ValidateOptionsResult Validate(string? name, AppConfig options) => options.Retries > 5 ? ValidateOptionsResult.Fail("too many retries") : ValidateOptionsResult.Success;
    }

    [Fact]
    public void A_reload_is_one_event_with_the_typed_difference()
    {
        using RunningShop shop = new(null, ("server:port", "1"));
        AppConfig before = shop.Monitor.CurrentValue;
        shop.Source.Set(("server:timeout", "45s"), ("hosts:0", "x"));

        TuskUpdate<AppConfig> update = Assert.Single(shop.Updates);
        Assert.Same(before, update.Before);
        Assert.Same(shop.Monitor.CurrentValue, update.After);
        Assert.Equal(
            ["hosts: [\"a.example\", \"b.example\", \"c.example\"] → [\"x\"]", "server:port: 1 → 8080", "server:timeout: 1m30s → 45s"],
            update.Changes.Select(static change => change.ToString()));
        Assert.Equal(1, shop.MonitorEvents);
        Assert.Equal(["app changed 1"], shop.Outcomes);
        Truth.IsOne(shop.Host);
    }

    [Fact]
    public void Nothing_that_changes_is_no_event()
    {
        using RunningShop shop = new(null, ("server:timeout", "45s"));
        AppConfig before = shop.Monitor.CurrentValue;

        shop.Source.Set(("server:timeout", "45s"));
        shop.Source.Set(("server:timeout", "00:00:45"));
        shop.Source.Set(("server:timeout", "45s"), ("somebody:elses", "1"));
        shop.Configuration.Reload();

        Assert.Empty(shop.Updates);
        Assert.Empty(shop.Outcomes);
        Assert.Same(before, shop.Monitor.CurrentValue);
    }

    [Fact]
    public void What_cannot_be_used_keeps_the_last_good_value_everywhere_and_is_told_once_with_every_failure()
    {
        using RunningShop shop = new(null, ("server:port", "1"));
        AppConfig before = shop.Monitor.CurrentValue;
        shop.Source.Set(("server:port", "many"), ("server:timeout", "soon"), ("motto", "new"));
        shop.Configuration.Reload();

        Assert.Same(before, shop.Monitor.CurrentValue);
        Assert.Empty(shop.Updates);
        Assert.Equal(("1", "00:01:30", null), (shop.Configuration["server:port"], shop.Configuration["server:timeout"], shop.Configuration["motto"]));
        Truth.IsOne(shop.Host);
        Assert.Equal(
            "app.tsk in Development keeps its last good values, since what its sources say now cannot be used, 2 failures: "
            + "MemorySource, key server:port: server:port is \"many\"; expected an int. | MemorySource, key server:timeout: server:timeout is \"soon\"; expected a duration such as 30s, 5m or 1h30m.",
            Assert.Single(shop.Log.Of(LogLevel.Error)));
        Assert.Equal(["app refused 1"], shop.Outcomes);
    }

    [Fact]
    public void Text_of_a_source_looks_like_no_line_of_the_log()
    {
        using RunningShop shop = new();
        shop.Source.Set(("server:port", "many\r\nfail: all is lost"));
        Assert.Contains("server:port is \"many\\u000d\\u000afail: all is lost\"", Assert.Single(shop.Log.Of(LogLevel.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_mended_counts_again()
    {
        using RunningShop shop = new();
        shop.Source.Set(("server:port", "many"));
        shop.Source.Set(("server:port", "2"), ("motto", "new"));

        Assert.Equal(("2", "new"), (shop.Configuration["server:port"], shop.Configuration["motto"]));
        Assert.Equal((2, 1), (shop.Monitor.CurrentValue.Server.Port, shop.Updates.Count));
        shop.Source.Set(("server:port", "many"));
        Assert.Equal(["app refused 1", "app changed 1", "app refused 1"], shop.Outcomes);
    }

    [Fact]
    public void What_goes_back_to_the_last_good_state_is_no_event_whatever_the_load_would_compute_now()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2030, 1, 2, 12, 0, 0, TimeSpan.Zero));
        clock.AutoAdvanceAmount = TimeSpan.FromHours(1);
        using RunningShop shop = new(ShopHost.Context with { TimeProvider = clock });
        shop.Source.Set(("server:port", "many"));
        shop.Source.Set();

        Assert.Empty(shop.Updates);
        Assert.Equal("8080", shop.Configuration["server:port"]);
        shop.Source.Set(("server:port", "many"));
        Assert.Equal(["app refused 1", "app refused 1"], shop.Outcomes);
    }

    [Fact]
    public void A_reload_is_a_load_and_computes_anew_what_a_load_computes()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2030, 1, 2, 12, 0, 0, TimeSpan.Zero));
        using RunningShop shop = new(ShopHost.Context with { TimeProvider = clock });
        clock.Advance(TimeSpan.FromHours(1));
        shop.Source.Set(("server:port", "2"));

        Assert.Equal(["started", "server:port"], Assert.Single(shop.Updates).Changes.Select(static change => change.Path));
        Assert.Equal(("2030-01-02T13:00:00Z", "2030-01-02T12:00:00Z"), (shop.Configuration["started"], shop.App.Startup.Started));
        Truth.IsOne(shop.Host);
    }

    [Fact]
    public void A_secret_store_that_throws_while_it_reloads_keeps_the_last_good_value()
    {
        bool isShut = false;
        using RunningShop shop = new(ShopHost.Context with { Secrets = [SecretSource.Of(name => isShut ? throw new IOException("the vault is shut") : name)] });
        isShut = true;
        shop.Source.Set(("server:port", "2"));

        Assert.Equal((8080, "8080"), (shop.App.Current.Server.Port, shop.Configuration["server:port"]));
        Assert.EndsWith("1 failure: IOException: the vault is shut", Assert.Single(shop.Log.Of(LogLevel.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_programs_validators_are_asked_before_anything_changes()
    {
        using RunningShop shop = new(static builder => builder.Services.AddSingleton<IValidateOptions<AppConfig>, FewRetries>());
        shop.Source.Set(("retries", "9"));

        Assert.Equal((3, "3"), (shop.Monitor.CurrentValue.Retries, shop.Configuration["retries"]));
        Assert.EndsWith("1 failure: validator FewRetries: too many retries", Assert.Single(shop.Log.Of(LogLevel.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_overrides_after_a_reload_too()
    {
        HostAndSource shop = HostAndSource.Create(static options => options.With(static app => app with { Name = $"shop on {app.Server.Port}" }));
        shop.Source.Set(("server:port", "2"), ("name", "other"));
        Assert.Equal(("shop on 2", "shop on 2"), (shop.App.Current.Name, shop.Configuration["name"]));
    }

    [Fact]
    public void A_handler_that_throws_keeps_no_other_from_being_told()
    {
        using RunningShop shop = new();
        using IDisposable broken = shop.App.OnChange(static _ => throw new InvalidOperationException("handler"));
        int told = 0;
        IDisposable behind = shop.App.OnChange(_ => told++);

        shop.Source.Set(("server:port", "2"));
        behind.Dispose();
        shop.Source.Set(("server:port", "3"));

        Assert.Equal((1, 2), (told, shop.Updates.Count));
        Assert.Contains("System.InvalidOperationException: handler", shop.Log.Of(LogLevel.Error).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_that_reloads_is_told_of_what_it_did_after_what_it_was_told()
    {
        using RunningShop shop = new();
        List<int> seen = [];
        using IDisposable registration = shop.App.OnChange(update =>
        {
            seen.Add(update.After.Server.Port);
            if (update.After.Server.Port < 5)
                shop.Source.Set(("server:port", $"{update.After.Server.Port + 1}"));
        });

        List<int> seenBehind = [];
        using IDisposable behind = shop.App.OnChange(update => seenBehind.Add(update.After.Server.Port));

        shop.Source.Set(("server:port", "2"));

        Assert.Equal([2, 3, 4, 5], seen);
        Assert.Equal([2, 3, 4, 5], seenBehind);
        Assert.Equal([2, 3, 4, 5], shop.Updates.Select(static update => update.After.Server.Port));
    }

    [Fact]
    public void Whoever_watches_configuration_reads_canonical_text_in_the_end()
    {
        using RunningShop shop = new();
        string? seen = null;
        using IDisposable registration = ChangeToken.OnChange(shop.Configuration.GetReloadToken, () => seen = shop.Configuration["server:timeout"]);
        shop.Source.Set(("server:timeout", "45s"));
        Assert.Equal("00:00:45", seen);
    }

    [Fact]
    public void A_file_that_is_read_again_is_a_reload()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "server": { "port": 1 } }""");
        using RunningShop shop = new(builder => builder.Configuration.AddJsonFile(file));
        File.WriteAllText(file, """{ "server": { "port": 2 } }""");
        shop.Configuration.Reload();

        Assert.Equal((1, 2, 1), (shop.App.Startup.Server.Port, shop.App.Current.Server.Port, shop.Updates.Count));
        Assert.Equal($"JsonConfigurationProvider for '{Path.GetFileName(file)}' (Required), key server:port", shop.App.Explain("server:port").Source);
        File.Delete(file);
    }

    [Fact]
    public void A_host_that_is_gone_is_told_nothing()
    {
        RunningShop shop = new();
        shop.Dispose();
        shop.Source.Set(("server:port", "2"));
        Assert.Empty(shop.Updates);
    }
}
