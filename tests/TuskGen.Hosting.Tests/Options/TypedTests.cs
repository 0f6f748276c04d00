using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Options;

/// <summary>Documents whose types are declared, in hosts.</summary>
public sealed class TypedTests
{
    [Fact]
    public void Every_key_has_its_canonical_text()
    {
        using IHost host = Build();
        IConfiguration configuration = host.Services.GetRequiredService<IConfiguration>();
        Assert.Equal(("8080", "info", "10000000", "2024-01-31"), (configuration["listen:port"], configuration["log"], configuration["sizes:body"], configuration["since"]));
        Assert.Null(configuration["admin:port"]);
    }

    [Fact]
    public void Sources_above_are_read_as_the_declared_types()
    {
        using IHost host = Build(("listen:port", "443"), ("log", "error"), ("sizes:header", "16KB"), ("admin:host", "x"));
        TypedConfig config = host.Services.GetRequiredService<TypedConfig>();
        Assert.Equal((443, Verbosity.Error, "16KB", 8080), (config.Listen.Port, config.Log, config.Sizes["header"].ToString(), config.Admin!.Port));
        Assert.Equal(443, host.Services.GetRequiredKeyedService<Listener>("listen").Port);
    }

    [Fact]
    public void A_section_without_a_text_of_its_own_is_none_that_is_set()
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddCommandLine(["--listen=", "--listen:port=443", "--sizes=", "--sizes:header=16KB", "--admin=", "--admin:host=x"]);
        using IHost host = builder.AddTypedConfig().Build();
        TypedConfig config = host.Services.GetRequiredService<TypedConfig>();
        Assert.Equal((443, "16KB", "x"), (config.Listen.Port, config.Sizes["header"].ToString(), config.Admin!.Host));
    }

    [Theory]
    [InlineData("listen:port", "70000", "listen:port is 70000: expected a value from 1 to 65535.")]
    [InlineData("log", "inof", "log is \"inof\"; expected one of trace, info, error; did you mean info?")]
    [InlineData("sizes:body", "2GB", "sizes:body is 2GB: expected at most 1GB.")]
    public void What_breaks_the_declaration_keeps_the_host_from_starting(string key, string text, string expected)
    {
        OptionsValidationException? options = null;
        TuskConfigurationException exception = Assert.Throws<TuskConfigurationException>(() =>
        {
            try
            {
                using IHost host = Build((key, text));
                host.Start();
            }
            catch (OptionsValidationException other)
            {
                options = other;
                throw;
            }
        });
        Assert.Null(options);
        Assert.EndsWith(expected, Assert.Single(exception.Failures).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_code_changes_is_held_to_the_declaration()
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.AddTypedConfig(static options => options.With(static config => config with { Listen = config.Listen with { Port = 0 } }));
        TuskConfigurationException exception = Assert.Throws<TuskConfigurationException>(() =>
        {
            using IHost host = builder.Build();
            host.Start();
        });
        Assert.Contains("listen:port is 0", Assert.Single(exception.Failures).ToString(), StringComparison.Ordinal);
    }

    private static IHost Build(params (string Key, string? Text)[] settings)
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Key, setting.Text)));
        return builder.AddTypedConfig().Build();
    }
}
