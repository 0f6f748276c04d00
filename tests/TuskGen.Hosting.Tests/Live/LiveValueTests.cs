using Microsoft.Extensions.Logging;
using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Live;

public class LiveValueTests
{
    [Fact]
    public void Live_files_count_from_the_start()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(("retries: 3", "retries: 4"), ("\"a.example\", ", "")));
        Assert.Equal((4, "4"), (shop.Current.Retries, shop.Shop.Configuration["retries"]));
        Assert.Equal(["b.example", "c.example"], shop.Current.Hosts);
        Assert.Equal(shop.Current, shop.Shop.App.Startup);
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void The_base_as_it_was_compiled_changes_nothing()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(), "Production");
        Assert.Equal(AppConfig.Load("production", ShopHost.Context), shop.Current);
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void A_live_base_never_beats_a_compiled_overlay()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(("port = 8080", "port = 1"), ("motto: null", "motto: \"Base.\""), ("tls = false", "tls = true")), "Production");
        Assert.Equal((443, "Buy more.", true), (shop.Current.Server.Port, shop.Current.Motto, shop.Current.Server.Tls));
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void A_live_overlay_replaces_the_compiled_one_with_all_its_keys()
    {
        LiveShopFolder folder = new();
        folder.Write("app.production.tsk", "retries: 9\n");
        using LiveShop shop = new(folder, "Production");
        Assert.Equal((8080, null, 9, null), (shop.Current.Server.Port, shop.Current.Motto, shop.Current.Retries, shop.Current.Server.Admin));
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void An_overlay_for_an_environment_that_was_compiled_without_one_counts()
    {
        LiveShopFolder folder = new();
        folder.Write("app.staging.tsk", "motto: \"Try.\"\n[server]\nadmin { port: 7 }\n");
        using LiveShop shop = new(folder, "Staging");
        Assert.Equal(("Try.", 7, 8080), (shop.Current.Motto, shop.Current.Server.Admin?.Port, shop.Current.Server.Port));
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void References_and_expressions_see_the_live_values()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(
            ("name: \"shop\"", "$suffix: \".example\"\nname: \"shop\""), ("\"a.example\", \"b.example\", \"c.example\"", "name + $suffix, \"x${retries * 2}\""), ("path: \"/shop\"", "path: \"/\" + name")));
        Assert.Equal(["shop.example", "x6"], shop.Current.Hosts);
        Assert.Equal("/shop", shop.Current.Path);
    }

    [Fact]
    public void What_the_load_computes_is_computed_as_the_live_file_says()
    {
        Dictionary<string, string> variables = new() { ["REGION2"] = "us", ["RETRIES"] = "8" };
        using LiveShop shop = Start(
            LiveShopFolder.Base(("@env(\"SHOP_REGION\", \"eu-west\")", "@upper(@env(\"REGION2\", \"x\")) + \"-1\""), ("retries: 3", "retries: @env(\"RETRIES\", 1) + 1"), ("@secret(\"token\")", "@secret(\"token\") + \"!\"")),
            context: ShopHost.Context with { Variables = variables });
        Assert.Equal(("US-1", 9, ShopHost.Canary + "!"), (shop.Current.Region, shop.Current.Retries, shop.Current.Token.Reveal()));
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void Lists_of_tables_grow_and_shrink()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(("[[upstreams]]\nurl: \"http://10.0.0.2\"", "")));
        Assert.Equal(["http://10.0.0.1"], shop.Current.Upstreams.Select(static one => one.Url));
        shop.Folder.Replace("app.tsk", LiveShopFolder.Base(("[Logging]", "[[upstreams]]\nurl: \"http://10.0.0.3\"\n[[upstreams]]\nurl: \"http://10.0.0.\" + retries\n\n[Logging]")));
        Assert.Equal(["http://10.0.0.1", "http://10.0.0.2", "http://10.0.0.3", "http://10.0.0.3"], shop.Next().After.Upstreams.Select(static one => one.Url));
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void A_table_that_may_be_absent_goes_and_comes()
    {
        LiveShopFolder folder = new();
        folder.Write("app.production.tsk", "motto: \"Buy more.\"\n");
        using LiveShop shop = new(folder, "Production");
        Assert.Null(shop.Current.Server.Admin);
        folder.Replace("app.production.tsk", "server { admin { port: 1 } }\n");
        Assert.Equal(1, shop.Next().After.Server.Admin?.Port);
    }

    [Fact]
    public void A_live_operator_is_asked_as_the_live_file_says()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(("select count(*) from users", "select 1")));
        Assert.Equal("select 1", ((TuskString)shop.Current.Users.Descriptor!.Arguments[0].Value!).Value);
        shop.Folder.Replace("app.tsk", LiveShopFolder.Base(("@query(\"select count(*) from users\")", "1 + @query(\"select 2\")")));
        TuskUpdate<AppConfig> update = shop.Next();
        Assert.Equal(["users"], update.Changes.Select(static change => change.Path));
        Assert.Equal("… @query(…) …", update.After.Users.ToString());
    }

    [Fact]
    public void Variables_and_arguments_beat_live_files()
    {
        LiveShopFolder folder = new();
        folder.Write("app.tsk", LiveShopFolder.Base(("port = 8080", "port = 1"), ("retries: 3", "retries: 4")));
        using LiveShop shop = new(folder, settings: [("server:port", "2"), ("hosts:0", "x")]);
        Assert.Equal((2, 4), (shop.Current.Server.Port, shop.Current.Retries));
        Assert.Equal(["x"], shop.Current.Hosts);
        Truth.IsOne(shop.Shop.Host);
    }

    [Fact]
    public void Explain_names_the_live_file_and_its_line()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(("retries: 3", "\n\nretries: 4")), "Production");
        Assert.Equal(shop.Folder.At("app.tsk") + "(9,1)", shop.Shop.App.Explain("retries").Source);
        Assert.Equal("app.production.tsk(3,1)", shop.Shop.App.Explain("server:port").Source);
    }

    [Fact]
    public void A_file_that_is_taken_away_gives_the_compiled_layer_back()
    {
        using LiveShop shop = Start(LiveShopFolder.Base(("retries: 3", "retries: 4")));
        File.Delete(shop.Folder.At("app.tsk"));
        Assert.Equal(3, shop.Next().After.Retries);
    }

    [Fact]
    public void Files_without_a_manifest_do_not_count_and_the_log_says_why()
    {
        LiveShopFolder folder = new(hasManifest: false);
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: 4")));
        using LiveShop shop = new(folder);
        Assert.Equal(3, shop.Current.Retries);
        Assert.Equal(
            $"Live files of app.tsk do not count, app.tsk in {folder.Path}: no app.tsk.manifest.json beside them says which build they are for. "
            + "Copy the one that the build of this program wrote, with its files, or allow any with AnyBuild.",
            Assert.Single(shop.Shop.Log.Of(LogLevel.Warning)));
    }

    [Fact]
    public void Files_of_another_build_do_not_count_until_their_manifest_is_of_this_one()
    {
        LiveShopFolder folder = new(hasManifest: false);
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: 4")));
        folder.Write(LiveShopFolder.Manifest, """{ "build": "another" }""");
        using LiveShop shop = new(folder);
        Assert.Equal(3, shop.Current.Retries);
        Assert.Contains($"is of build another, and this program is of build {LiveShopFolder.Build}", Assert.Single(shop.Shop.Log.Of(LogLevel.Warning)), StringComparison.Ordinal);

        folder.Replace(LiveShopFolder.Manifest, $$"""{ "build": "{{LiveShopFolder.Build}}" }""");
        Assert.Equal(4, shop.Next().After.Retries);
    }

    [Theory]
    [InlineData("{", "cannot be read")]
    [InlineData("[]", "has no text under \"build\"")]
    [InlineData("{ \"build\": 1 }", "has no text under \"build\"")]
    [InlineData("", "cannot be read")]
    public void A_manifest_that_is_none_vouches_for_nothing(string manifest, string reason)
    {
        LiveShopFolder folder = new(hasManifest: false);
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: 4")));
        folder.Write(LiveShopFolder.Manifest, manifest);
        using LiveShop shop = new(folder);
        Assert.Equal(3, shop.Current.Retries);
        Assert.Contains(reason, Assert.Single(shop.Shop.Log.Of(LogLevel.Warning)), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_any_build_count_where_that_is_allowed()
    {
        LiveShopFolder folder = new(hasManifest: false);
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: 4")));
        using LiveShop shop = new(folder, configure: static live => live.AnyBuild = true);
        Assert.Equal(4, shop.Current.Retries);
        Assert.Empty(shop.Shop.Log.Of(LogLevel.Warning));
    }

    [Fact]
    public void Files_of_other_documents_schemas_and_tests_are_no_layers()
    {
        LiveShopFolder folder = new();
        foreach (string name in new[] { "other.tsk", "app.schema.tsk", "app.tests.tsk", "app.tsk.bak", "app.a.b.tsk" })
            folder.Write(name, "retries: \"many\"\n");

        using LiveShop shop = new(folder);
        Assert.Equal(3, shop.Current.Retries);
        Assert.Empty(shop.Shop.Log.Of(LogLevel.Warning));
    }

    private static LiveShop Start(string text, string environment = "Development", TuskContext? context = null)
    {
        LiveShopFolder folder = new();
        folder.Write("app.tsk", text);
        return new LiveShop(folder, environment, context);
    }
}
