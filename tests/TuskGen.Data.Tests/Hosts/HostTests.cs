using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shop;
using TuskGen.Data.Tests.Harness;

namespace TuskGen.Data.Tests.Hosts;

/// <summary>Documents through the generator, in hosts and without one, on a real database.</summary>
public sealed class HostTests : IDisposable
{
    private readonly SqliteFile _file = new();
    private readonly SqliteFile _reports = new("create table totals (total integer); insert into totals values (42);");
    private readonly TuskContext _context = new() { Secrets = [SecretSource.Of(static name => name == "token" ? "canary-7d1e" : null)] };

    public void Dispose()
    {
        _file.Dispose();
        _reports.Dispose();
    }

    [Fact]
    public async Task A_host_asks_the_databases_of_its_connection_strings()
    {
        using IHost host = Build(static services => services.AddTuskQuery());
        ShopConfig shop = host.Services.GetRequiredService<ShopConfig>();
        Assert.Equal(2, await shop.Users.GetAsync());
        Assert.True(await shop.Open.GetAsync());
        Assert.Equal("[\"ada\", \"bob\", \"eve\"]", (await shop.Names.GetAsync()).ToString());
        Assert.Equal("{name: \"pro\", price: 19.99}", (await shop.Plan.GetAsync()).ToString());
        Assert.Equal("[{name: \"free\", price: 0}, {name: \"pro\", price: 19.99}]", (await shop.Plans.GetAsync()).ToString());
        Assert.Equal("1MiB", (await shop.Body.GetAsync()).ToString());
        Assert.Equal(42, await shop.Report!.GetAsync());
        Assert.Equal(1, await shop.Id.GetAsync());
    }

    [Fact]
    public async Task Without_a_host_a_context_brings_the_operators()
    {
        using QueryOperator query = new(new QueryOptions().Add("Default", QueryDatabase.Sqlite(_file.ConnectionString)));
        FreeConfig free = FreeConfig.Load(context: new TuskContext { Live = LiveOperators.Of(query) });
        Assert.Equal("3", (await free.Count.GetAsync()).ToString());
        Assert.Equal("4", (await free.Next.GetAsync()).ToString());
        Assert.Equal("3 users", await free.Shown.GetAsync());
        Assert.Equal("\"none\"", (await free.Fallback.GetAsync()).ToString());
        Assert.Equal("\"eu\"", (await free.First.GetAsync()).ToString());
    }

    [Fact]
    public async Task An_answer_that_the_declaration_forbids_is_a_failure_that_names_the_key()
    {
        using IHost host = Build(static services => services.AddTuskQuery());
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await host.Services.GetRequiredService<ShopConfig>().Rate.GetAsync());
        Assert.Equal("rate is live, @query(…), and gave 250: expected a value from 1 to 100.", failure.Message);
    }

    [Fact]
    public async Task Without_the_package_the_message_says_which_to_add()
    {
        using IHost host = Build(static _ => { });
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await host.Services.GetRequiredService<ShopConfig>().Users.GetAsync());
        Assert.Equal(
            "users is live, @query(…), and nothing computes @query here: add the package TuskGen.Data, and in a host call builder.Services.AddTuskQuery(), else load with a TuskContext whose Live is "
            + "LiveOperators.Of(…) with a QueryOperator.",
            failure.Message);
    }

    [Fact]
    public async Task A_database_without_a_connection_string_is_named()
    {
        using IHost host = Build(static services => services.AddTuskQuery(static options => options.DefaultConnection = "main"));
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await host.Services.GetRequiredService<ShopConfig>().Users.GetAsync());
        Assert.Equal("users is live, @query(…), and there is no database main: set ConnectionStrings:main, or add it with o.Add(\"main\", …).", failure.Message);
    }

    [Fact]
    public async Task A_reload_keeps_the_operators_and_an_override_replaces_the_question()
    {
        using IHost host = Build(static services => services.AddTuskQuery(), ("kept", "7"));
        ShopConfig shop = host.Services.GetRequiredService<ShopConfig>();
        Assert.Equal(7, await shop.Kept.GetAsync());
        host.Services.GetRequiredService<IConfiguration>()["kept"] = "8";
        ((IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>()).Reload();
        ShopConfig next = host.Services.GetRequiredService<TuskConfiguration<ShopConfig>>().Current;
        Assert.Equal((8, 2), (await next.Kept.GetAsync(), await next.Users.GetAsync()));
        Assert.Equal(shop.Users, next.Users);
    }

    [Fact]
    public async Task Many_ask_at_once()
    {
        using IHost host = Build(static services => services.AddTuskQuery());
        ShopConfig shop = host.Services.GetRequiredService<ShopConfig>();
        int[] answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await shop.Users.GetAsync())));
        Assert.All(answers, static answer => Assert.Equal(2, answer));
    }

    private IHost Build(Action<IServiceCollection> add, params (string Key, string Text)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Development", Configuration = new ConfigurationManager() });
        builder.Configuration.AddInMemoryCollection(
        [
            new("ConnectionStrings:Default", _file.ConnectionString), new("ConnectionStrings:reports", _reports.ConnectionString),
            .. settings.Select(static one => KeyValuePair.Create(one.Key, (string?)one.Text)),
        ]);
        builder.Logging.ClearProviders();
        builder.AddShopConfig(options => options.Context = _context);
        add(builder.Services);
        return builder.Build();
    }
}
