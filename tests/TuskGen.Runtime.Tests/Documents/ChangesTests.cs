using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public class ChangesTests
{
    private static readonly AppConfig App = AppConfig.Load("development", Shop.Context);

    private static string[] Changes(AppConfig after) => [.. AppTsk.Document.Changes(App, after).Select(static change => change.ToString())];

    [Fact]
    public void Equal_configurations_have_none() => Assert.Empty(Changes(App with { Tags = ["a", "b"] }));

    [Fact]
    public void A_change_names_the_key_and_both_values()
    {
        Assert.Equal(["server:port: 8080 → 9000"], Changes(App with { Server = App.Server with { Port = 9000 } }));
        Assert.Equal(new TuskInteger(9000), AppTsk.Document.Changes(App, App with { Server = App.Server with { Port = 9000 } })[0].After);
    }

    [Fact]
    public void A_table_that_comes_or_goes_shows_its_keys()
    {
        AppConfig with = App with { Server = App.Server with { Admin = new AppServerAdmin { Port = 1, User = "me" } } };
        Assert.Equal(["server:admin:port: absent → 1", "server:admin:user: absent → \"me\""], Changes(with));
        Assert.Equal(["server:admin:port: 1 → absent", "server:admin:user: \"me\" → absent"], AppTsk.Document.Changes(with, App).Select(static change => change.ToString()));
    }

    [Fact]
    public void An_element_that_goes_shows_its_keys() =>
        Assert.Equal(
            ["upstreams:1:url: \"http://10.0.0.2\" → absent", "upstreams:1:backup: true → absent", "upstreams:1:headers:accept: \"*/*\" → absent"],
            Changes(App with { Upstreams = [App.Upstreams[0]] }));

    [Fact]
    public void A_secret_is_compared_but_not_shown()
    {
        Assert.Equal(["token: \"***\" → \"***\""], Changes(App with { Token = new Secret<string>("other") }));
        Assert.Empty(Changes(App with { Token = new Secret<string>("s3cr3t") }));
    }
}
