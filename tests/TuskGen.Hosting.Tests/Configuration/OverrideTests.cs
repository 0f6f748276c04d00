using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Configuration;

public class OverrideTests
{
    private static AppConfig Load(HostApplicationBuilder builder)
    {
        using IHost host = builder.Build();
        Truth.IsOne(host);
        return host.Services.GetRequiredService<AppConfig>();
    }

    [Fact]
    public void A_source_of_the_host_overrides_a_key_of_any_type()
    {
        AppConfig app = Load(ShopHost.With(
            ("NAME", "other"), ("server:timeout", "45s"), ("server:max_body", "1KiB"), ("server:tls", "true"), ("ratio", "0.25"), ("motto", "Hello."), ("any:0", "30s"), ("server:limits:requests", "7")));

        Assert.Equal(("other", TimeSpan.FromSeconds(45), 1024, true), (app.Name, app.Server.Timeout, app.Server.MaxBody.Bytes, app.Server.Tls));
        Assert.Equal((0.25, "Hello.", 7), (app.Ratio, app.Motto, app.Server.Limits.Requests));
        Assert.Equal(new TuskDuration(TimeSpan.FromSeconds(30)), Assert.Single(app.Any));
    }

    [Fact]
    public void Text_that_is_not_canonical_is_so_in_configuration_all_the_same()
    {
        HostApplicationBuilder builder = ShopHost.With(("server:timeout", "45s"), ("server:tls", "TRUE"));
        Assert.Equal(("00:00:45", "True"), (builder.Configuration["server:timeout"], builder.Configuration["server:tls"]));
    }

    [Fact]
    public void A_list_from_a_source_replaces_the_documents_as_a_whole()
    {
        HostApplicationBuilder builder = ShopHost.With(("hosts:0", "x.example"));
        Assert.Equal(["x.example"], builder.Configuration.GetSection("hosts").Get<string[]>()!);
        Assert.Equal(["x.example"], Load(builder).Hosts);
    }

    [Fact]
    public void A_further_table_of_a_list_is_described_by_its_keys() =>
        Assert.Equal("http://10.0.0.3", Load(ShopHost.With(("upstreams:2:url", "http://10.0.0.3"))).Upstreams[2].Url);

    [Fact]
    public void A_table_that_the_environment_lacks_is_described_by_its_keys() => Assert.Equal(7, Load(ShopHost.With(("server:admin:port", "7"))).Server.Admin?.Port);

    [Fact]
    public void A_file_a_command_line_and_code_override_in_the_order_of_the_sources()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "server": { "port": 1, "host": "file", "timeout": "00:00:05" } }""");
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddJsonFile(file).AddCommandLine(["--server:port=2", "--server:host", "line"]);
        builder.AddAppConfig(static options => options.Context = ShopHost.Context);
        builder.Configuration.AddInMemoryCollection([new("server:port", "3")]);

        AppServer server = Load(builder).Server;

        Assert.Equal((3, "line", TimeSpan.FromSeconds(5)), (server.Port, server.Host, server.Timeout));
        File.Delete(file);
    }

    [Fact]
    public void An_empty_list_of_a_file_is_one()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "hosts": [] }""");
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddJsonFile(file);
        Assert.Empty(Load(builder.AddAppConfig(static options => options.Context = ShopHost.Context)).Hosts);
        File.Delete(file);
    }

    [Fact]
    public void Sources_that_are_cleared_and_set_anew_override_all_the_same()
    {
        HostApplicationBuilder builder = ShopHost.With(("server:port", "1"));
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new("server:timeout", "45s")]);
        AppServer server = Load(builder).Server;
        Assert.Equal((8080, TimeSpan.FromSeconds(45)), (server.Port, server.Timeout));
    }

    [Fact]
    public void A_source_that_is_added_after_the_document_overrides_in_text_of_any_form()
    {
        HostApplicationBuilder builder = ShopHost.With();
        builder.Configuration.AddInMemoryCollection([new("server:timeout", "45s")]);

        Assert.Equal("00:00:45", builder.Configuration["server:timeout"]);
        Assert.Equal(TimeSpan.FromSeconds(45), Load(builder).Server.Timeout);
    }

    [Fact]
    public void A_chain_of_another_configuration_overrides()
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddConfiguration(new ConfigurationBuilder().AddInMemoryCollection([new("server:port", "5")]).Build());
        builder.AddAppConfig(static options => options.Context = ShopHost.Context);
        Assert.Equal(5, Load(builder).Server.Port);
    }

    [Fact]
    public void A_source_that_is_taken_away_overrides_no_more()
    {
        HostApplicationBuilder builder = ShopHost.With(("server:timeout", "45s"));
        builder.Configuration.Sources.RemoveAt(1);
        Assert.Equal(TimeSpan.FromSeconds(90), Load(builder).Server.Timeout);
    }

    [Fact]
    public void A_setting_without_text_overrides_nothing() => Assert.Equal(8080, Load(ShopHost.With(("server:port", null))).Server.Port);

    [Fact]
    public void A_secret_is_overridden_and_stays_one()
    {
        HostApplicationBuilder builder = ShopHost.With(("token", "other-canary"));
        Assert.Null(builder.Configuration["token"]);
        Assert.DoesNotContain("other-canary", ((IConfigurationRoot)builder.Configuration).GetDebugView(), StringComparison.Ordinal);
        Assert.Equal("other-canary", Load(builder).Token.Reveal());
    }

    [Fact]
    public void Code_has_the_last_word_and_explain_says_so()
    {
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddInMemoryCollection([new("server:port", "1"), new("motto", "of a source")]);
        builder.AddAppConfig(static options =>
        {
            options.Context = ShopHost.Context;
            options.With(static app => app with { Server = app.Server with { Port = app.Server.Port + 1 } }).With(static app => app with { Name = app.Name + app.Server.Port, Motto = null });
        });

        Assert.Equal(("2", "shop2"), (builder.Configuration["server:port"], builder.Configuration["name"]));
        using IHost host = builder.Build();
        Truth.IsOne(host);
        Assert.Equal("With(…) in code", host.Services.GetRequiredService<TuskConfiguration<AppConfig>>().Explain("server:port").Source);
        Assert.Equal("MemoryConfigurationProvider, key server:port", AppTsk.Document.Explain(
            "server:port", "Development", ShopHost.Context with { Settings = [new("server:port", "1", "MemoryConfigurationProvider", TuskSettingKind.Plain)] }).Source);
    }

    [Fact]
    public void Explain_names_the_provider_and_the_key()
    {
        using IHost host = ShopHost.With(("Server:Port", "9000")).Build();
        Assert.Equal(
            "server:port = 9000 in Development, set by MemoryConfigurationProvider, key Server:Port, which overrides app.tsk(18,1)",
            host.Services.GetRequiredService<TuskConfiguration<AppConfig>>().Explain("server:port").ToString());
    }

    [Fact]
    public void A_key_of_a_table_that_is_nobodys_belongs_to_somebody_else()
    {
        HostApplicationBuilder builder = ShopHost.With(("Logging:LogLevel:Other", "Debug"), ("ConnectionStrings:main2", "x"), ("server:prot", "1"));
        Load(builder);
        Assert.Equal(("Debug", "x", "1"), (builder.Configuration["Logging:LogLevel:Other"], builder.Configuration["ConnectionStrings:main2"], builder.Configuration["server:prot"]));
    }
}
