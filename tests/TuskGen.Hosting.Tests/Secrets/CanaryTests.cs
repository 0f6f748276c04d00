using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Secrets;

[Collection("console")]
public class CanaryTests
{
    [Fact]
    public async Task A_secret_is_nowhere_to_be_seen()
    {
        List<string> seen = [];
        TextWriter before = Console.Out;
        using StringWriter output = new();
        Console.SetOut(output);
        string secret = ShopHost.Canary;
        try
        {
            using RunningShop shop = new(builder =>
            {
                // With everything that a host has by default, the console's log among it; its options come from the document.
                builder.Logging.AddSimpleConsole();
                builder.Configuration.AddInMemoryCollection([new("Logging:LogLevel:Default", "Trace")]);
                builder.AddWebConfig();
            });

            // Overridden, the override taken away, something else broken: each is a reload.
            shop.Source.Set(("token", ShopHost.Canary + "-overriding"));
            Assert.Equal(ShopHost.Canary + "-overriding", shop.App.Current.Token.Reveal());
            seen.AddRange(Show(shop));
            shop.Source.Set(("token:0", ShopHost.Canary + "-under"));
            seen.AddRange(Show(shop));
            shop.Source.Set(("token", ShopHost.Canary + "-refused"), ("server:port", "many"));
            seen.AddRange(Show(shop));
            shop.Source.Set();
            seen.AddRange(Show(shop));
            seen.AddRange(shop.Updates.Select(static update => update.ToString()));
            Assert.NotEmpty(shop.Updates);
            await shop.Host.StopAsync();
        }
        finally
        {
            Console.SetOut(before);
        }

        HostApplicationBuilder broken = ShopHost.With(("token", secret), ("server:port", "many"), ("hosts", "x"));
        using IHost host = broken.Build();
        seen.Add(Assert.Throws<TuskConfigurationException>(host.Start).ToString());
        seen.Add(output.ToString());

        Assert.All(seen, text => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(seen, static text => text.Contains("***", StringComparison.Ordinal));
        Assert.Contains("app.tsk in Development", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_at_the_start_shows_the_effective_configuration_masked_and_escaped()
    {
        using RunningShop shop = new(null, ("server:port", "9000"), ("name", "two\nlines"));
        string line = Assert.Single(shop.Log.Of(LogLevel.Information), static text => text.StartsWith("app.tsk in Development: ", StringComparison.Ordinal));

        Assert.Contains("name = \"two\\nlines\", path = \"/shop\"", line, StringComparison.Ordinal);
        Assert.Contains("token = \"***\"", line, StringComparison.Ordinal);
        Assert.Contains("server:port = 9000, server:timeout = 1m30s, server:max_body = 10MB", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    private static IEnumerable<string> Show(RunningShop shop) =>
    [
        shop.Configuration.GetDebugView(),
        .. shop.Configuration.AsEnumerable().Select(static entry => entry.Value ?? ""),
        JsonSerializer.Serialize(shop.App.Current),
        shop.App.Current.ToString(),
        shop.App.Explain("token").ToString(),
        .. AppTsk.Document.Changes(shop.App.Startup, shop.App.Current with { Token = new Secret<string>(ShopHost.Canary + "-changed") }).Select(static change => change.ToString()),
        .. AppTsk.Document.Entries(shop.App.Current).Select(static entry => entry.ToString()),
        .. shop.Log.All,
    ];
}
