using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public class LoadingTests
{
    [Fact]
    public void The_base_alone_serves_an_environment_without_an_overlay()
    {
        AppConfig app = AppConfig.Load("development", Shop.Context);
        Assert.Equal("shop", app.Name);
        Assert.Equal(0.5, app.Ratio);
        Assert.Equal(new SemanticVersion(1, 2, 3), app.Version);
        Assert.Equal(new IntRange(8000, 9000), app.Ports);
        Assert.Equal(new Percent(0.7m), app.Share);
        Assert.Equal(8080, app.Server.Port);
        Assert.Equal(TimeSpan.FromSeconds(30), app.Server.Timeout);
        Assert.Equal(ByteSize.FromMegabytes(10), app.Server.MaxBody);
        Assert.Equal(5_000_000_000L, app.Server.Big);
        Assert.Equal(1.5, app.Server.Limits.Burst);
        Assert.Null(app.Server.Admin);
        Assert.Equal(["a", "b"], app.Tags);
        Assert.Equal([1, 2, 3], app.Numbers);
        Assert.Equal("class \"x\"; // </summary>", app.Query);
        Assert.Equal<TuskList<int>>([[1, 2], [3]], app.Matrix);
        Assert.Equal<TuskValue>([new TuskInteger(1), new TuskString("two"), new TuskDuration(TimeSpan.FromSeconds(3))], app.Mixed);
    }

    [Fact]
    public void An_overlay_changes_what_it_names_and_nothing_else()
    {
        AppConfig app = AppConfig.Load("production", Shop.Context);
        Assert.Equal("shop-live", app.Name);
        Assert.Equal(443, app.Server.Port);
        Assert.True(app.Server.Tls);
        Assert.Equal("0.0.0.0", app.Server.Host);
        Assert.Equal(["live"], app.Tags);
        Assert.Equal("https://a.example", Assert.Single(app.Upstreams).Url);
        Assert.Equal("shop.example", app.Host);
    }

    [Theory]
    [InlineData("PRODUCTION", 443)]
    [InlineData("Staging", 8443)]
    [InlineData("unheard-of", 8080)]
    public void The_name_of_an_environment_has_no_case(string name, int port) => Assert.Equal(port, AppConfig.Load(name, Shop.Context).Server.Port);

    [Theory]
    [InlineData("", "", 443)]
    [InlineData("staging", "development", 8443)]
    [InlineData("", "staging", 8443)]
    public void Without_a_name_the_variables_decide_and_then_production(string dotnet, string aspnet, int port) =>
        Assert.Equal(port, AppConfig.Load(null, Shop.With(("DOTNET_ENVIRONMENT", dotnet), ("ASPNETCORE_ENVIRONMENT", aspnet))).Server.Port);

    [Fact]
    public void A_table_that_only_an_overlay_has_is_null_elsewhere()
    {
        Assert.Equal(9000, AppConfig.Load("staging", Shop.Context).Server.Admin?.Port);
        Assert.Null(AppConfig.Load("production", Shop.Context).Server.Admin);
    }

    [Fact]
    public void What_one_element_of_a_list_lacks_is_null_there()
    {
        TuskList<AppUpstreams> upstreams = AppConfig.Load("development", Shop.Context).Upstreams;
        Assert.Equal((1, null), (upstreams[0].Weight, upstreams[0].Backup));
        Assert.Equal((null, true), (upstreams[1].Weight, upstreams[1].Backup));
        Assert.Null(upstreams[0].Headers);
        Assert.Equal("*/*", upstreams[1].Headers?.Accept);
    }

    [Fact]
    public void Expressions_of_the_load_are_computed_with_the_context()
    {
        AppConfig app = AppConfig.Load("development", Shop.With(("SHOP_HOST", "example.org"), ("SHOP_WORKERS", "16"), ("EXTRA_HOST", "more")));
        Assert.Equal("2025-01-31", app.Started);
        Assert.Equal("example.org", app.Host);
        Assert.Equal(16, app.Workers);
        Assert.Equal(["fixed", "more"], app.Hosts);
        Assert.Equal("s3cr3t", app.Token.Reveal());
    }

    [Fact]
    public void A_default_counts_where_the_variable_is_absent()
    {
        AppConfig app = AppConfig.Load("development", Shop.Context);
        Assert.Equal(("localhost", 4), (app.Host, app.Workers));
    }

    [Fact]
    public void A_value_named_twice_is_computed_once_a_load()
    {
        AppConfig app = AppConfig.Load("development", Shop.Context);
        Assert.Equal(app.Id + "/eu-west", app.Trace);
        Assert.NotEqual(app.Id, AppConfig.Load("development", Shop.Context).Id);
    }

    [Fact]
    public void Two_loads_of_the_same_are_equal()
    {
        TuskContext context = Shop.Context with { NewUuid = static () => Guid.Empty };
        Assert.Equal(AppConfig.Load("development", context), AppConfig.Load("development", context));
    }

    [Fact]
    public void Every_failure_is_listed_at_once_with_its_line()
    {
        TuskContext context = Shop.With(("SHOP_WORKERS", "many"), ("APP__SERVER__PORT", "http")) with { Secrets = [] };
        TuskConfigurationException failure = Assert.Throws<TuskConfigurationException>(() => AppConfig.Load("production", context));
        Assert.Equal(
            ["workers", "token", "server:port"],
            failure.Failures.Select(static one => one.Path).Order(StringComparer.Ordinal).Order(Comparer<string>.Create(static (x, y) => Rank(x) - Rank(y))));
        Assert.Contains("app.tsk(15,1): workers cannot be computed: the environment variable SHOP_WORKERS does not hold an int", failure.Message, StringComparison.Ordinal);
        Assert.Contains("app.tsk(16,1): token cannot be computed: there is no secret token", failure.Message, StringComparison.Ordinal);
        Assert.Contains("variable APP__SERVER__PORT: server:port is \"http\"; expected an int", failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Failures, AppTsk.Document.Validate("production", context));

        static int Rank(string path) => path switch { "workers" => 0, "token" => 1, _ => 2 };
    }

    [Fact]
    public void A_document_that_loads_has_no_failures() => Assert.Empty(AppTsk.Document.Validate("production", Shop.Context));

    [Fact]
    public void The_document_knows_its_name_and_environments()
    {
        Assert.Equal("app", AppTsk.Document.Name);
        Assert.Equal(["production", "staging"], AppTsk.Document.Environments);
        Assert.Equal("production", AppTsk.Environments.Production);
        Assert.Equal("server:limits:burst", AppTsk.Keys.Server.Limits.Burst);
        Assert.Equal("server:limits", AppTsk.Keys.Server.Limits.Section);
    }

    [Fact]
    public void A_load_without_overrides_allocates_nothing_but_the_configuration()
    {
        Bare.BareDocument document = new();
        TuskContext context = new();
        document.Load("production", context);
        long before = GC.GetAllocatedBytesForCurrentThread();
        document.Load("production", context);
        long loaded = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        Bare.ByHand();
        Assert.Equal(GC.GetAllocatedBytesForCurrentThread() - before, loaded);
    }
}
