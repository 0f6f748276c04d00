using Shop;
using TuskGen.Hosting.Tests.Harness;

namespace TuskGen.Hosting.Tests.Live;

public class LiveFailureTests
{
    [Theory]
    [InlineData("retries: 3", "retries: \"many\"", "({line},1): retries is \"many\"; expected an int.")]
    [InlineData("retries: 3", "retries: 3 +", ": TSK0")]
    [InlineData("retries: 3", "retries: nmae + 1", "({line},10): TSK1010: `nmae` is no key in scope: did you mean `name`?")]
    [InlineData("retries: 3", "retries: 3\nretrys: 4", "({next},1): the program was built without the key retrys, so nothing reads it; did you mean retries? Else build the program anew.")]
    [InlineData("retries: 3", "", "(1,1): retries is missing, and the program was built for a document that always has it: set it.")]
    [InlineData("retries: 3", "retries { x: 1 }", "({line},1): retries is a table, and int in the program: give it a value.")]
    [InlineData("limits { requests: 100, burst: 1.5 }", "limits = 3", "(22,1): server:limits is a table in the program: give it keys.")]
    [InlineData("retries: 3", "retries: 5_000_000_000", "({line},1): retries is 5000000000; expected ")]
    [InlineData("retries: 3", "retries: @query(\"select 1\")", "({line},1): retries is computed by a live operator, @query(…), and the program was built for an int: build it anew.")]
    [InlineData("retries: 3", "retries: 3\n#type Late { x: int }", "({next},1): `#type Late` is not as the program was built with it: a live file changes values and no declarations.")]
    [InlineData("@secret(\"token\")", "@secret(\"other\")", "(10,1): token cannot be computed: there is no secret other")]
    [InlineData("timeout = 90s", "timeout = 90", "server:timeout is 90; expected a duration such as 30s, 5m or 1h30m.")]
    [InlineData("retries: 3", "retries: 3\n@assert(@env(\"X\", 1) > 2, \"too few\")", "({next},1): TSK2012: too few: `@env(\"X\", 1) > 2` is false where @env(\"X\", 1) = 1.")]
    public void A_bad_edit_keeps_the_last_good_values_and_says_what_is_wrong_at_its_line(string before, string after, string expected)
    {
        LiveShopFolder folder = new();
        folder.Write("app.tsk", LiveShopFolder.Base(("ratio: 0.5", "ratio: 0.25")));
        using LiveShop shop = new(folder);
        folder.Replace("app.tsk", LiveShopFolder.Base(("ratio: 0.5", "ratio: 0.25"), (before, after)));

        string logged = shop.NextLogged("keeps its last good values");
        Assert.Contains(folder.At("app.tsk") + "(", logged, StringComparison.Ordinal);
        Assert.Contains(expected.Replace("{line}", "7", StringComparison.Ordinal).Replace("{next}", "8", StringComparison.Ordinal), logged, StringComparison.Ordinal);
        Assert.Equal(0.25, shop.Current.Ratio);
        Assert.Equal(["app refused 1"], shop.Shop.Outcomes);
        Truth.IsOne(shop.Shop.Host);

        folder.Replace("app.tsk", LiveShopFolder.Base(("ratio: 0.5", "ratio: 0.75")));
        Assert.Equal(0.75, shop.Next().After.Ratio);
    }

    [Fact]
    public void What_a_build_would_warn_of_is_logged_once_and_taken()
    {
        LiveShopFolder folder = new();
        using LiveShop shop = new(folder);
        folder.Replace("app.tsk", LiveShopFolder.Base(("motto: null", "motto: yes")));
        Assert.Equal("yes", shop.Next().After.Motto);
        Assert.Contains(folder.At("app.tsk") + "(5,8): TSK", shop.NextLogged("are taken, but "), StringComparison.Ordinal);
        shop.Settle();
        Assert.Single(shop.Shop.Log.All, static text => text.Contains("are taken, but ", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        LiveShopFolder folder = new();
        using LiveShop shop = new(folder);
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: many +"), ("timeout = 90s", "timeout = 90s +"), ("tls = false", "tls = fals + 1")));
        string logged = shop.NextLogged("keeps its last good values");
        Assert.Contains("3 failures", logged, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assertion_that_only_the_load_decides_is_the_live_files()
    {
        LiveShopFolder folder = new();
        using LiveShop shop = new(folder, context: ShopHost.Context with { Variables = new Dictionary<string, string> { ["X"] = "1" } });
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: 3\n@assert(@env(\"X\", 5) > retries, \"too few\")")));
        Assert.Contains("app.tsk(8,1): too few: `@env(\"X\", 5) > retries` is false where @env(\"X\", 5) = 1, retries = 3.", shop.NextLogged("keeps its last good values"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_live_files_at_the_start_keeps_the_host_from_starting()
    {
        using LiveShopFolder folder = new();
        folder.Write("app.tsk", LiveShopFolder.Base(("retries: 3", "retries: \"many\"")));
        TuskConfigurationException exception = Assert.Throws<TuskConfigurationException>(() => new LiveShop(folder));
        Assert.Contains(folder.At("app.tsk") + "(7,1): retries is \"many\"; expected an int.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_named()
    {
        LiveShopFolder folder = new();
        using LiveShop shop = new(folder);
        File.WriteAllBytes(folder.At("app.tsk"), [0x61, 0xFF, 0xFE]);
        Assert.Contains(folder.At("app.tsk") + ": the file is no UTF-8; save it as UTF-8.", shop.NextLogged("keeps its last good values"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_secret_is_in_what_is_logged_of_live_files()
    {
        LiveShopFolder folder = new();
        using LiveShop shop = new(folder);
        folder.Write("app.tsk", LiveShopFolder.Base(("path: \"/shop\"", "path: @secret(\"token\") + 1")));
        Assert.Contains("(6,1): path is made of a secret, and the program was built for a value that everybody may see: build it anew.", shop.NextLogged("keeps its last good values"), StringComparison.Ordinal);
        folder.Replace("app.tsk", LiveShopFolder.Base(("@secret(\"token\")", "@secret(\"token\") + \"x\"")));
        Assert.Equal(["token"], shop.Next().Changes.Select(static change => change.Path));
        Assert.DoesNotContain(shop.Shop.Log.All, static text => text.Contains(ShopHost.Canary, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_not_empty_text() =>
        Assert.Throws<ArgumentException>(static () => ShopHost.Empty().AddAppConfig(static options => options.LiveFrom("")));

    [Theory]
    [InlineData(-1, 60)]
    [InlineData(61_000, 60)]
    [InlineData(250, 0)]
    [InlineData(250, 100_000)]
    public void Times_out_of_range_are_refused(int delay, int poll) => Assert.Throws<ArgumentOutOfRangeException>(() => ShopHost.Empty().AddAppConfig(options => options.LiveFrom("x", live =>
    {
        live.Delay = TimeSpan.FromMilliseconds(delay);
        live.PollInterval = TimeSpan.FromSeconds(poll);
    })));
}
