using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Configuration;

/// <summary>Variables of the process, so that these tests run one after the other.</summary>
[Collection(nameof(VariableTests))]
public sealed class VariableTests : IDisposable
{
    private readonly List<string> _names = [];

    public void Dispose() => _names.ForEach(static name => Environment.SetEnvironmentVariable(name, null));

    private HostApplicationBuilder With(params (string Name, string Text)[] variables)
    {
        Set(variables);
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddEnvironmentVariables();
        return builder.AddAppConfig(static options => options.Context = ShopHost.Context);
    }

    private void Set(params (string Name, string Text)[] variables)
    {
        foreach ((string name, string text) in variables)
        {
            _names.Add(name);
            Environment.SetEnvironmentVariable(name, text);
        }
    }

    private static AppConfig Load(HostApplicationBuilder builder)
    {
        using IHost host = builder.Build();
        Truth.IsOne(host);
        return host.Services.GetRequiredService<AppConfig>();
    }

    [Fact]
    public void The_machines_path_is_not_the_documents()
    {
        HostApplicationBuilder builder = With(("NAME", "of the machine"));

        Assert.NotNull(Environment.GetEnvironmentVariable("PATH"));
        Assert.Equal(("/shop", "shop"), (builder.Configuration["path"], builder.Configuration["NAME"]));
        Assert.Equal(("/shop", "shop"), (Load(builder).Path, Load(With()).Name));
    }

    [Fact]
    public void A_variable_that_is_called_like_a_secret_or_an_absent_key_shows_as_neither()
    {
        HostApplicationBuilder builder = With(("TOKEN", "of the machine"), ("MOTTO", "of the machine"), ("OTHER", "stays"));

        Assert.Equal((null, null, "stays"), (builder.Configuration["token"], builder.Configuration["motto"], builder.Configuration["other"]));
        Assert.Null(Load(builder).Motto);
    }

    [Fact]
    public void A_variable_that_is_called_like_the_prefix_alone_is_left_to_its_owner() => Assert.Equal("x", With(("APP", "x")).Configuration["app"]);

    [Fact]
    public void A_variable_reaches_a_key_of_a_table_and_with_the_prefix_any()
    {
        HostApplicationBuilder builder = With(
            ("server__port", "1"), ("SERVER__MAX_BODY", "1KiB"), ("APP__NAME", "other"), ("APP__SERVER__TIMEOUT", "45s"), ("APP__HOSTS__0", "x"), ("APP__SERVER__ADMIN__PORT", "7"));

        Assert.Equal(("other", "00:00:45", "7"), (builder.Configuration["name"], builder.Configuration["server:timeout"], builder.Configuration["server:admin:port"]));
        AppConfig app = Load(builder);
        Assert.Equal((1, 1024, "other", 7), (app.Server.Port, app.Server.MaxBody.Bytes, app.Name, app.Server.Admin?.Port));
        Assert.Equal(["x"], app.Hosts);
    }

    [Fact]
    public void The_prefix_comes_before_none_and_the_command_line_before_both()
    {
        HostApplicationBuilder builder = With(("APP__SERVER__PORT", "1"), ("server__port", "2"));
        Assert.Equal("1", builder.Configuration["server:port"]);
        builder.Configuration.AddCommandLine(["--server:port=3"]);
        Assert.Equal(3, Load(builder).Server.Port);
    }

    [Fact]
    public void A_source_above_the_variables_comes_before_the_prefix()
    {
        HostApplicationBuilder builder = With(("APP__SERVER__PORT", "1"));
        builder.Configuration.AddInMemoryCollection([new("server:port", "2")]);
        Assert.Equal(2, Load(builder).Server.Port);
    }

    [Fact]
    public void Variables_that_the_program_asked_for_by_a_prefix_of_its_own_reach_a_key_of_the_root()
    {
        Set(("SHOPTEST_NAME", "other"));
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddEnvironmentVariables("SHOPTEST_");
        builder.AddAppConfig(static options => options.Context = ShopHost.Context);

        Assert.Equal("other", Load(builder).Name);
    }

    [Fact]
    public void A_near_miss_with_the_prefix_is_a_failure()
    {
        using IHost host = With(("APP__SERVR__PORT", "1")).Build();
        Assert.Contains(
            "EnvironmentVariablesConfigurationProvider, key APP:SERVR:PORT: app.tsk has no key servr:port; did you mean APP__SERVER__PORT?",
            Assert.Throws<TuskConfigurationException>(() => host.Services.GetRequiredService<AppConfig>()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_miss_on_the_command_line_is_a_failure()
    {
        HostApplicationBuilder builder = With();
        builder.Configuration.AddCommandLine(["--server:prot=1"]);
        using IHost host = builder.Build();
        Assert.Contains(
            "app.tsk has no key server:prot; did you mean --server:port?", Assert.Throws<TuskConfigurationException>(() => host.Services.GetRequiredService<AppConfig>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_as_a_whole_says_how_its_elements_are_called()
    {
        using IHost host = With(("APP__HOSTS", "x")).Build();
        Assert.Contains(
            "set its elements one by one, APP__HOSTS__0, APP__HOSTS__1", Assert.Throws<TuskConfigurationException>(() => host.Services.GetRequiredService<AppConfig>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_with_every_default_of_its_own_takes_what_a_load_without_a_host_takes()
    {
        Set(("APP__RETRIES", "9"), ("server__host", "variable"));
        string[] arguments = ["--server:port=1", "--motto", "line"];
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(arguments).AddAppConfig(static options => options.Context = ShopHost.Context);
        using IHost host = builder.Build();
        AppConfig load = AppConfig.Load(builder.Environment.EnvironmentName, TuskContext.Process with
        {
            Arguments = [.. arguments], Secrets = ShopHost.Context.Secrets, TimeProvider = ShopHost.Context.TimeProvider,
        });

        Assert.Equal(load, host.Services.GetRequiredService<AppConfig>());
        Truth.IsOne(host);
    }
}
