using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Configuration;

[Collection(nameof(VariableTests))]
public sealed class PrecedenceTests
{
    private const int File = 0, Variable = 1, Prefixed = 2, Line = 3, Above = 4, Code = 5, Count = 6;

    [Fact]
    public void Every_subset_of_sources_gives_one_truth_and_the_last_of_them_wins()
    {
        string file = Path.GetTempFileName();
        for (int subset = 0; subset < 1 << Count; subset++)
        {
            bool[] has = [.. Enumerable.Range(0, Count).Select(source => (subset & 1 << source) != 0)];
            try
            {
                Check(has, file);
            }
            finally
            {
                Set(has, isClearing: true);
            }
        }

        System.IO.File.Delete(file);
    }

    private static void Check(bool[] has, string file)
    {
        Set(has, isClearing: false);
        System.IO.File.WriteAllText(file, has[File] ? """{ "retries": 1, "server": { "port": 1, "timeout": "1s" }, "hosts": ["h1", "x"], "upstreams": [{ "url": "u1" }] }""" : "{}");
        string[] arguments = has[Line] ? ["--retries=4", "--server:port=4", "--server:timeout", "4s", "--hosts:0=h4", "--upstreams:0:url=u4"] : [];
        HostApplicationBuilder builder = ShopHost.Empty();
        builder.Configuration.AddJsonFile(file).AddEnvironmentVariables().AddCommandLine(arguments);
        builder.AddAppConfig(options =>
        {
            options.Context = ShopHost.Context;
            if (has[Code])
                options.With(static app => app with { Retries = 6, Server = app.Server with { Port = 6, Timeout = TimeSpan.FromSeconds(6) }, Hosts = ["h6"], Upstreams = [new() { Url = "u6" }] });
        });
        if (has[Above])
        {
            builder.Configuration.AddInMemoryCollection(
                [new("retries", "5"), new("server:port", "5"), new("SERVER:TIMEOUT", "5s"), new("hosts:0", "h5"), new("upstreams:0:url", "u5")]);
        }

        using IHost host = builder.Build();
        AppConfig app = host.Services.GetRequiredService<AppConfig>();

        int last = Array.LastIndexOf(has, true) + 1;
        int ofRoot = has.Skip(Variable + 1).Contains(true) ? last : has[File] ? 1 : 0;
        Assert.Equal((ofRoot == 0 ? 3 : ofRoot, last == 0 ? 8080 : last), (app.Retries, app.Server.Port));
        Assert.Equal(TimeSpan.FromSeconds(last == 0 ? 90 : last), app.Server.Timeout);
        Assert.Equal((last == 0 ? "a.example" : $"h{last}", last == 0 ? "http://10.0.0.1" : $"u{last}"), (app.Hosts[0], app.Upstreams[0].Url));
        Truth.IsOne(host);

        // Without a host the same variables and arguments give the same.
        if (!has[File] && !has[Above] && !has[Code])
            Assert.Equal(AppConfig.Load("Development", TuskContext.Process with { Arguments = [.. arguments], Secrets = ShopHost.Context.Secrets, TimeProvider = ShopHost.Context.TimeProvider }), app);
    }

    private static void Set(bool[] has, bool isClearing)
    {
        foreach ((int source, string prefix) in new[] { (Variable, ""), (Prefixed, "APP__") })
        {
            foreach ((string key, string text) in new[] { ("RETRIES", "{0}"), ("SERVER__PORT", "{0}"), ("SERVER__TIMEOUT", "{0}s"), ("HOSTS__0", "h{0}"), ("UPSTREAMS__0__URL", "u{0}") })
                Environment.SetEnvironmentVariable(prefix + key, isClearing || !has[source] ? null : string.Format(text, source + 1));
        }
    }
}
