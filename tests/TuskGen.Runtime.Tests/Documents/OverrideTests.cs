using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public class OverrideTests
{
    private static AppConfig Load(params (string Name, string Text)[] variables) => AppConfig.Load("development", Shop.With(variables));

    private static string[] Failures(params (string Name, string Text)[] variables) =>
        [.. AppTsk.Document.Validate("development", Shop.With(variables)).Select(static failure => failure.ToString())];

    [Theory]
    [InlineData("server__port")]
    [InlineData("SERVER__PORT")]
    [InlineData("APP__SERVER__PORT")]
    [InlineData("app__server__port")]
    public void A_variable_overrides_a_key_of_a_table(string name) => Assert.Equal(9000, Load((name, "9000")).Server.Port);

    [Fact]
    public void Only_a_variable_with_the_prefix_overrides_a_key_of_the_root()
    {
        Assert.Equal("shop", Load(("name", "other"), ("NAME", "other")).Name);
        Assert.Equal("other", Load(("APP__NAME", "other")).Name);
    }

    [Theory]
    [InlineData("--server:port=9000")]
    [InlineData("--server:port", "9000")]
    [InlineData("/server:port=9000")]
    [InlineData("--SERVER:PORT=9000")]
    [InlineData("--verbose", "--server:port=9000")]
    public void An_argument_overrides(params string[] arguments) => Assert.Equal(9000, AppConfig.Load("development", Shop.WithArguments(arguments)).Server.Port);

    [Fact]
    public void An_argument_alone_switches_a_boolean_on() => Assert.True(AppConfig.Load("development", Shop.WithArguments("--server:tls")).Server.Tls);

    [Fact]
    public void An_argument_alone_gives_no_other_value() =>
        Assert.Contains("argument --server:port: server:port has no value", AppTsk.Document.Validate("development", Shop.WithArguments("--server:port")).Single().ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_later_source_wins()
    {
        TuskContext variables = Shop.With(("server__port", "1"), ("APP__SERVER__PORT", "2"));
        Assert.Equal(2, AppConfig.Load("development", variables).Server.Port);
        Assert.Equal(3, AppConfig.Load("development", variables with { Arguments = ["--server:port=3"] }).Server.Port);
    }

    [Theory]
    [InlineData("server__timeout", "5m")]
    [InlineData("server__timeout", "00:05:00")]
    public void Text_is_read_as_a_document_or_as_configuration_writes_it(string name, string text) => Assert.Equal(TimeSpan.FromMinutes(5), Load((name, text)).Server.Timeout);

    [Fact]
    public void Every_type_can_come_from_outside()
    {
        AppConfig app = Load(
            ("APP__RATIO", "0.25"), ("APP__VERSION", "2.0.0"), ("APP__PORTS", "1-2"), ("APP__SHARE", "5%"), ("APP__SERVER__MAX_BODY", "1KiB"), ("APP__SERVER__BIG", "6000000000"),
            ("APP__SERVER__TLS", "True"), ("APP__TOKEN", "other"), ("APP__STARTED", "never"), ("APP__SERVER__LIMITS__BURST", "2"), ("APP__DATA__USERS", "7"));
        Assert.Equal((0.25, new SemanticVersion(2, 0, 0), new IntRange(1, 2), new Percent(0.05m)), (app.Ratio, app.Version, app.Ports, app.Share));
        Assert.Equal((ByteSize.FromKibibytes(1), 6_000_000_000L, true, 2.0), (app.Server.MaxBody, app.Server.Big, app.Server.Tls, app.Server.Limits.Burst));
        Assert.Equal(("other", "never"), (app.Token.Reveal(), app.Started));
        Assert.Null(app.Data.Users.Descriptor);
    }

    [Fact]
    public void An_override_spares_the_computation_that_it_replaces()
    {
        ISecretSource unasked = SecretSource.Of(static _ => throw new InvalidOperationException("asked"));
        Assert.Equal("given", AppConfig.Load("development", Shop.With(("APP__TOKEN", "given")) with { Secrets = [unasked] }).Token.Reveal());
    }

    [Fact]
    public void Elements_of_a_mixed_list_are_read_as_a_document_would_read_them() => Assert.Equal<TuskValue>(
        [new TuskInteger(8), TuskBool.True, new TuskDuration(TimeSpan.FromSeconds(30)), new TuskString("plain"), new TuskString("8")],
        Load(("APP__MIXED__0", "8"), ("APP__MIXED__1", "true"), ("APP__MIXED__2", "30s"), ("APP__MIXED__3", "plain"), ("APP__MIXED__4", "\"8\"")).Mixed);

    [Fact]
    public void Numbered_variables_replace_a_list()
    {
        Assert.Equal(["x"], Load(("APP__TAGS__0", "x")).Tags);
        Assert.Equal([7, 8], Load(("APP__NUMBERS__1", "8"), ("APP__NUMBERS__0", "7")).Numbers);
        Assert.Equal(["h"], Load(("APP__HOSTS__0", "h")).Hosts);
    }

    [Fact]
    public void A_list_has_no_gap() => Assert.Contains("tags:2 is set, but tags:1 is not", Assert.Single(Failures(("APP__TAGS__0", "x"), ("APP__TAGS__2", "y"))), StringComparison.Ordinal);

    [Fact]
    public void A_list_is_set_by_its_elements() => Assert.Contains("APP__TAGS__0, APP__TAGS__1", Assert.Single(Failures(("APP__TAGS", "x"))), StringComparison.Ordinal);

    [Fact]
    public void A_variable_changes_one_key_of_an_element()
    {
        TuskList<AppUpstreams> upstreams = Load(("APP__UPSTREAMS__1__URL", "http://changed")).Upstreams;
        Assert.Equal(["http://10.0.0.1", "http://changed"], upstreams.Select(static upstream => upstream.Url));
        Assert.True(upstreams[1].Backup);
    }

    [Fact]
    public void Variables_describe_a_further_element()
    {
        AppUpstreams third = Load(("APP__UPSTREAMS__2__URL", "http://new"), ("APP__UPSTREAMS__2__HEADERS__ACCEPT", "text/html")).Upstreams[2];
        Assert.Equal(new AppUpstreams { Url = "http://new", Headers = new AppUpstreamsHeaders { Accept = "text/html" } }, third);
    }

    [Fact]
    public void A_further_element_needs_its_required_keys() =>
        Assert.Contains("upstreams:2:url is missing", Assert.Single(Failures(("APP__UPSTREAMS__2__WEIGHT", "5"))), StringComparison.Ordinal);

    [Fact]
    public void A_further_element_is_the_next_one() =>
        Assert.Contains("upstreams has 2 elements, so the next one is upstreams:2, not upstreams:5", Assert.Single(Failures(("APP__UPSTREAMS__5__URL", "x"))), StringComparison.Ordinal);

    [Fact]
    public void Variables_describe_an_absent_table() =>
        Assert.Equal(new AppServerAdmin { Port = 1, User = "me" }, Load(("APP__SERVER__ADMIN__PORT", "1"), ("APP__SERVER__ADMIN__USER", "me")).Server.Admin);

    [Fact]
    public void A_bad_value_names_the_variable_the_value_and_what_was_expected() =>
        Assert.Equal("variable APP__SERVER__PORT: server:port is \"http\"; expected an int.", Assert.Single(Failures(("APP__SERVER__PORT", "http"))));

    [Fact]
    public void A_number_beyond_its_type_is_told_the_bounds() =>
        Assert.Equal("variable APP__SERVER__PORT: server:port is \"99999999999\"; expected an int from -2147483648 to 2147483647.", Assert.Single(Failures(("APP__SERVER__PORT", "99999999999"))));

    [Theory]
    [InlineData("APP__SERVER_PORT", "APP__SERVER__PORT")]
    [InlineData("app__server_port", "APP__SERVER__PORT")]
    [InlineData("APP__SERVER_MAX_BODY", "APP__SERVER__MAX_BODY")]
    [InlineData("APP__SERVER_LIMITS_BURST", "APP__SERVER__LIMITS__BURST")]
    [InlineData("APP__SERVER_LIMITS__BURST", "APP__SERVER__LIMITS__BURST")]
    public void A_variable_with_one_underscore_where_two_part_the_names_is_told(string name, string meant) => Assert.Equal(
        $"variable {name}: app.tsk has no key {name[5..].Replace("__", ":", StringComparison.Ordinal).ToLowerInvariant()}; did you mean {meant}?", Assert.Single(Failures((name, "1"))));

    [Fact]
    public void A_near_miss_with_the_prefix_is_a_failure_with_the_nearest_name() =>
        Assert.Equal("variable APP__SERVR__PORT: app.tsk has no key servr:port; did you mean APP__SERVER__PORT?", Assert.Single(Failures(("APP__SERVR__PORT", "1"))));

    [Theory]
    [InlineData("--server:prot=9", "argument --server:prot: app.tsk has no key server:prot; did you mean --server:port?")]
    [InlineData("/SERVER:PROT=9", "argument /SERVER:PROT: app.tsk has no key server:prot; did you mean --server:port?")]
    [InlineData("--server:limits=9", "argument --server:limits: server:limits is a table: set its keys one by one, as in --server:limits:")]
    public void An_argument_into_a_table_that_nearly_names_a_key_is_a_failure(string argument, string expected) =>
        Assert.StartsWith(
            expected, Assert.Single(AppTsk.Document.Validate("development", Shop.WithArguments(argument))).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("--nam=x")]
    [InlineData("--names", "x")]
    [InlineData("--server=x")]
    [InlineData("--server:nonsense=1")]
    [InlineData("--servr:port=1")]
    [InlineData("--Logging:LogLevel:Default=Debug")]
    [InlineData("--urls=http://localhost")]
    public void An_argument_that_may_be_anothers_is_left_to_it(params string[] arguments) =>
        Assert.Empty(AppTsk.Document.Validate("development", Shop.WithArguments(arguments)));

    [Fact]
    public void What_is_far_from_every_key_belongs_to_somebody_else() => Assert.Empty(Failures(("APP__SOMETHING__ENTIRELY__DIFFERENT", "1"), ("server__nonsense", "1")));

    [Fact]
    public void A_table_cannot_be_set_as_a_whole() =>
        Assert.StartsWith("variable APP__SERVER: server is a table: set its keys one by one, as in APP__SERVER__", Assert.Single(Failures(("APP__SERVER", "1"))), StringComparison.Ordinal);

    [Fact]
    public void Nothing_can_be_set_under_a_scalar() => Assert.Contains("nothing can be set under it", Assert.Single(Failures(("APP__SERVER__PORT__X", "1"))), StringComparison.Ordinal);

    [Fact]
    public void A_list_of_lists_says_that_it_cannot_be_set() => Assert.Contains("no variable and no argument can set it", Assert.Single(Failures(("APP__MATRIX__0", "1"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("prodution", "listed.tsk has no environment prodution; did you mean production? It lists ")]
    [InlineData("moon", "listed.tsk has no environment moon; it lists ")]
    public void A_list_of_environments_knows_no_other(string environment, string expected)
    {
        Bare.ListedDocument document = new();
        TuskConfigurationException failure = Assert.Throws<TuskConfigurationException>(() => document.Load(environment, new TuskContext()));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }
}
