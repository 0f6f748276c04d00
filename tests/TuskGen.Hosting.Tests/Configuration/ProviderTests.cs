using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Configuration;

public class ProviderTests
{
    [Theory]
    [InlineData("name", "shop")]
    [InlineData("retries", "3")]
    [InlineData("ratio", "0.5")]
    [InlineData("server:timeout", "00:01:30")]
    [InlineData("server:max_body", "10000000")]
    [InlineData("server:tls", "False")]
    [InlineData("server:limits:burst", "1.5")]
    [InlineData("hosts:0", "a.example")]
    [InlineData("hosts:2", "c.example")]
    [InlineData("upstreams:1:url", "http://10.0.0.2")]
    [InlineData("any:0", "1")]
    [InlineData("any:2", "00:00:03")]
    [InlineData("region", "eu-west")]
    [InlineData("started", "2030-01-02T12:00:00Z")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore", "Error")]
    [InlineData("SERVER:PORT", "8080")]
    public void A_key_is_in_configuration_in_its_canonical_text(string key, string text) => Assert.Equal(text, ShopHost.With().Configuration[key]);

    [Theory]
    [InlineData("motto")]
    [InlineData("token")]
    [InlineData("server:admin:port")]
    [InlineData("server")]
    [InlineData("hosts")]
    [InlineData("users")]
    public void What_is_null_secret_live_absent_or_no_scalar_has_no_text(string key) => Assert.Null(ShopHost.With().Configuration[key]);

    [Fact]
    public void The_hosts_environment_chooses_the_layer()
    {
        ConfigurationManager production = ShopHost.With("Production").Configuration;
        Assert.Equal(("443", "Buy more.", "9000"), (production["server:port"], production["motto"], production["server:admin:port"]));
    }

    [Fact]
    public void The_environment_can_be_another_than_the_hosts() => Assert.Equal(
        "443",
        ShopHost.Empty().AddAppConfig(static options => { options.Context = ShopHost.Context; options.Environment = "production"; }).Configuration["server:port"]);

    [Fact]
    public void One_provider_stands_below_every_other_source_whenever_those_were_added()
    {
        HostApplicationBuilder builder = ShopHost.With(("server:port", "1"));
        builder.AddWebConfig();
        builder.Configuration.AddInMemoryCollection([new("retries", "4")]);

        string[] providers = [.. ((IConfigurationRoot)builder.Configuration).Providers.Select(static provider => provider.ToString()!)];
        Assert.Equal("TuskGen", providers[0]);
        Assert.Single(providers, static name => name == "TuskGen");
        Assert.Equal(("1", "4"), (builder.Configuration["server:port"], builder.Configuration["retries"]));
    }

    [Fact]
    public void What_nobody_overrides_is_shown_as_the_documents_own_and_what_a_source_says_as_its()
    {
        string view = ((IConfigurationRoot)ShopHost.With(("server:port", "9000")).Configuration).GetDebugView();
        Assert.Contains("host=localhost (TuskGen)", view, StringComparison.Ordinal);
        Assert.Contains("port=9000 (MemoryConfigurationProvider)", view, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_added_once()
    {
        HostApplicationBuilder builder = ShopHost.With();
        Assert.Equal("app.tsk was added to this host already.", Assert.Throws<InvalidOperationException>(() => builder.AddAppConfig()).Message);
    }

    [Fact]
    public void What_cannot_be_loaded_leaves_the_other_keys_in_configuration()
    {
        HostApplicationBuilder builder = ShopHost.With(("server:port", "many"));
        Assert.Equal(("many", "localhost"), (builder.Configuration["server:port"], builder.Configuration["server:host"]));
    }
}
