using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Live;

/// <summary>Operators of the program's own in a host, and in its live files.</summary>
public sealed class LiveOperatorTests
{
    [Fact]
    public async Task A_host_computes_the_programs_operators_without_a_service()
    {
        HostApplicationBuilder builder = ShopHost.Empty().AddOwnedConfig(static options => options.Context = ShopHost.Context);
        using IHost host = builder.Build();
        OwnedConfig config = host.Services.GetRequiredService<OwnedConfig>();
        Assert.Equal("/blog/Hello-World", config.Page);
        Assert.Equal("/blog/Hello-World", builder.Configuration["page"]);
        Assert.Equal(1, await config.Price.GetAsync());
    }

    [Fact]
    public async Task A_live_file_calls_them_with_other_arguments()
    {
        using LiveShopFolder folder = new(hasManifest: false);
        folder.Write("owned.tsk", Edited(("@slug(title)", "@slug(title, 5)"), ("\"EUR\"", "\"DOLLAR\""), ("Hello World", "Good Bye")));
        HostApplicationBuilder builder = ShopHost.Empty().AddOwnedConfig(options =>
        {
            options.Context = ShopHost.Context;
            options.LiveFrom(folder.Path, static live => live.AnyBuild = true);
        });
        using IHost host = builder.Build();
        OwnedConfig config = host.Services.GetRequiredService<OwnedConfig>();
        Assert.Equal("/blog/Good-", config.Page);
        Assert.Equal(6, await config.Price.GetAsync());
    }

    [Fact]
    public void A_live_file_cannot_declare_one()
    {
        using LiveShopFolder folder = new(hasManifest: false);
        folder.Write("owned.tsk", Edited(("title: ", "#operator late(): string\ntitle: ")));
        using IHost host = ShopHost.Empty().AddOwnedConfig(options =>
        {
            options.Context = ShopHost.Context;
            options.LiveFrom(folder.Path, static live => live.AnyBuild = true);
        }).Build();
        TuskConfigurationException failure = Assert.Throws<TuskConfigurationException>(host.Start);
        Assert.Contains("`#operator late(): string` is not as the program was built with it: a live file changes values and no declarations.", failure.Message, StringComparison.Ordinal);
    }

    private static string Edited(params (string Before, string After)[] edits)
    {
        string text = OwnedTsk.Document.Sources()!.Files.Single(static file => file.Path.EndsWith("/owned.tsk", StringComparison.Ordinal)).Text;
        return edits.Aggregate(text, static (edited, one) => edited.Replace(one.Before, one.After, StringComparison.Ordinal));
    }
}
