using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public class ExplainTests
{
    private static string Explain(string path, string environment, TuskContext? context = null) => AppTsk.Document.Explain(path, environment, context ?? Shop.Context).ToString();

    [Theory]
    [InlineData("server:port", "development", "server:port = 8080 in development, set by app.tsk(28,1)")]
    [InlineData("server:port", "production", "server:port = 443 in production, set by app.production.tsk(5,1)")]
    [InlineData("server:host", "production", "server:host = \"0.0.0.0\" in production, set by app.tsk(27,1)")]
    [InlineData("SERVER:PORT", "staging", "server:port = 8443 in staging, set by app.staging.tsk(2,1)")]
    [InlineData("upstreams:1:url", "development", "upstreams:1:url = \"http://10.0.0.2\" in development, set by app.tsk(43,1)")]
    [InlineData("tags", "production", "tags = [\"live\"] in production, set by app.production.tsk(2,1)")]
    public void A_value_has_the_line_of_the_layer_that_sets_it(string path, string environment, string expected) => Assert.Equal(expected, Explain(path, environment));

    [Fact]
    public void A_value_from_outside_has_its_source_and_the_line_it_hides()
    {
        TuskExplanation found = AppTsk.Document.Explain("server:port", "production", Shop.With(("APP__SERVER__PORT", "9000")));
        Assert.Equal("server:port = 9000 in production, set by variable APP__SERVER__PORT, which overrides app.production.tsk(5,1)", found.ToString());
        Assert.True(found.IsOverridden);
    }

    [Fact]
    public void A_secret_stays_one()
    {
        Assert.Equal("token = \"***\" in development, set by app.tsk(16,1)", Explain("token", "development"));
        Assert.DoesNotContain("mine", Explain("token", "development", Shop.With(("APP__TOKEN", "mine"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_key_has_no_value() => Assert.Equal("upstreams:0:backup = absent in development", Explain("upstreams:0:backup", "development"));

    [Fact]
    public void A_value_that_fails_is_explained_all_the_same() =>
        Assert.Equal(
            "server:port fails in production, where variable APP__SERVER__PORT overrides app.production.tsk(5,1): server:port is \"x\"; expected an int.",
            Explain("server:port", "production", Shop.With(("APP__SERVER__PORT", "x"))));

    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest() =>
        Assert.Contains("app.tsk has no key server:prot; did you mean server:port?", Assert.Throws<ArgumentException>(() => Explain("server:prot", "production")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_table_is_refused_with_one_of_its_keys() =>
        Assert.Contains("server is a table of app.tsk: ask for one of its keys, as in server:host.", Assert.Throws<ArgumentException>(() => Explain("server", "production")).Message, StringComparison.Ordinal);
}
