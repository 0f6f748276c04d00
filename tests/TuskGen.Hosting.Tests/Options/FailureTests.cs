using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Options;

public class FailureTests
{
    private sealed class ShopRules : IValidateOptions<AppConfig>
    {
        public ValidateOptionsResult Validate(string? name, AppConfig options) =>
            options.Retries > 5 ? ValidateOptionsResult.Fail(["retries are too many", "and too patient"]) : ValidateOptionsResult.Success;
    }

    private sealed class ServerRules : IValidateOptions<AppServer>
    {
        public ValidateOptionsResult Validate(string? name, AppServer options) =>
            options.Port < 1024 ? ValidateOptionsResult.Fail($"{name}: {options.Port} is for the privileged") : ValidateOptionsResult.Success;
    }

    private sealed class BrokenRules : IValidateOptions<AppConfig>
    {
        public ValidateOptionsResult Validate(string? name, AppConfig options) => throw new InvalidOperationException("the rules are lost");
    }

    private sealed class CircularRules(AppConfig app) : IValidateOptions<AppConfig>
    {
        public ValidateOptionsResult Validate(string? name, AppConfig options) => app == options ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail("");
    }

    private sealed class Witness : IHostedLifecycleService
    {
        public bool HasStarted { get; private set; }

        public Task StartingAsync(CancellationToken cancellationToken)
        {
            HasStarted = true;
            return Task.CompletedTask;
        }

        public Task StartAsync(CancellationToken cancellationToken) => StartingAsync(cancellationToken);

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    [Fact]
    public void A_host_does_not_start_and_one_exception_lists_everything()
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddInMemoryCollection([new("server:port", "many"), new("Server:Timeout", "soon"), new("retries", "few"), new("AllowedHosts:x", "1")]);
        Witness witness = new();
        builder.Services.AddHostedService(_ => witness);
        builder.AddAppConfig().AddWebConfig();
        using IHost host = builder.Build();

        TuskConfigurationException failure = Assert.Throws<TuskConfigurationException>(host.Start);

        Assert.Equal(
            """
            app.tsk, web.tsk cannot be loaded for environment Development, 5 failures:
              MemoryConfigurationProvider, key retries: retries is "few"; expected an int.
              app.tsk(10,1): token cannot be computed: there is no secret token in the folder /run/secrets, in the variables, in the encrypted file secrets.tsk.enc; add it to one of the places.
              MemoryConfigurationProvider, key server:port: server:port is "many"; expected an int.
              MemoryConfigurationProvider, key server:Timeout: server:timeout is "soon"; expected a duration such as 30s, 5m or 1h30m.
              MemoryConfigurationProvider, key AllowedHosts:x: AllowedHosts is text, so nothing can be set under it.
            """,
            failure.Message);
        Assert.False(witness.HasStarted);
    }

    [Theory]
    [InlineData(typeof(AppConfig))]
    [InlineData(typeof(IOptions<AppConfig>))]
    [InlineData(typeof(IOptionsMonitor<AppConfig>))]
    [InlineData(typeof(IOptionsSnapshot<AppConfig>))]
    public void Whoever_asks_before_the_start_is_told_the_same(Type service)
    {
        using IHost host = ShopHost.With(("server:port", "many")).Build();
        using IServiceScope scope = host.Services.CreateScope();
        Assert.StartsWith(
            "app.tsk cannot be loaded for environment Development: MemoryConfigurationProvider, key server:port",
            Assert.Throws<TuskConfigurationException>(() => scope.ServiceProvider.GetRequiredService(service) switch
            {
                IOptionsMonitor<AppConfig> monitor => monitor.CurrentValue,
                IOptions<AppConfig> options => options.Value,
                object other => other,
            }).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_programs_validators_say_joins_the_one_exception()
    {
        HostApplicationBuilder builder = ShopHost.With(("retries", "9"), ("server:port", "80"));
        builder.Services.AddSingleton<IValidateOptions<AppConfig>, ShopRules>().AddSingleton<IValidateOptions<AppConfig>, BrokenRules>().AddSingleton<IValidateOptions<AppServer>, ServerRules>();
        builder.Services.AddOptions<AppConfig>().Validate(static app => app.Name.Length > 10, "the name is too short");
        using IHost host = builder.Build();

        Assert.Equal(
            """
            app.tsk cannot be loaded for environment Development, 5 failures:
              validator ShopRules: retries are too many
              validator ShopRules: and too patient
              validator BrokenRules: InvalidOperationException: the rules are lost
              validator ValidateOptions`1: the name is too short
              validator ServerRules: server: 80 is for the privileged
            """,
            Assert.Throws<TuskConfigurationException>(host.Start).Message);
    }

    [Fact]
    public void A_validator_that_asks_for_what_it_validates_is_told_so()
    {
        HostApplicationBuilder builder = ShopHost.With();
        builder.Services.AddSingleton<IValidateOptions<AppConfig>, CircularRules>();
        using IHost host = builder.Build();
        Assert.Contains("A validator asks for a configuration of this host", Assert.Throws<InvalidOperationException>(host.Start).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_code_overrides_is_checked_afterwards()
    {
        HostApplicationBuilder builder = ShopHost.Empty().AddAppConfig(static options =>
        {
            options.Context = ShopHost.Context;
            options.With(static app => app with { Retries = 9 });
        });
        builder.Services.AddSingleton<IValidateOptions<AppConfig>, ShopRules>();
        using IHost host = builder.Build();
        Assert.Equal(2, Assert.Throws<TuskConfigurationException>(host.Start).Failures.Count);
    }

    [Fact]
    public void Code_that_throws_is_a_failure_of_the_configuration()
    {
        using IHost host = ShopHost.Empty().AddAppConfig(static options =>
        {
            options.Context = ShopHost.Context;
            options.With(static _ => throw new NotSupportedException("never"));
        }).Build();
        Assert.Equal(
            "app.tsk cannot be loaded for environment Development: With(…) in code: NotSupportedException: never", Assert.Throws<TuskConfigurationException>(host.Start).Message);
    }

    [Fact]
    public void A_secret_store_that_throws_is_a_failure_of_the_configuration()
    {
        using IHost host = ShopHost.Empty().AddAppConfig(static options => options.Context = new TuskContext { Secrets = [SecretSource.Of(static _ => throw new IOException("the vault is shut"))] }).Build();
        Assert.Equal("app.tsk cannot be loaded for environment Development: IOException: the vault is shut", Assert.Throws<TuskConfigurationException>(host.Start).Message);
    }

    [Fact]
    public void Code_that_gives_nothing_is_a_failure_of_the_configuration()
    {
        using IHost host = ShopHost.Empty().AddAppConfig(static options =>
        {
            options.Context = ShopHost.Context;
            options.With(static _ => null!);
        }).Build();
        Assert.Contains("it gives null instead of a configuration", Assert.Throws<TuskConfigurationException>(host.Start).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_that_give_a_key_two_values_are_told_so()
    {
        HostApplicationBuilder builder = ShopHost.With(("Logging:LogLevel:Default", "Debug")).AddWebConfig(static options => options.With(static web => web with
        {
            Logging = web.Logging with { LogLevel = web.Logging.LogLevel with { Default = "Trace" } },
        }));
        using IHost host = builder.Build();
        Assert.Contains(
            "Logging:LogLevel:Default has one value in app.tsk and another in web.tsk", Assert.Throws<TuskConfigurationException>(host.Start).Message, StringComparison.Ordinal);
    }
}
