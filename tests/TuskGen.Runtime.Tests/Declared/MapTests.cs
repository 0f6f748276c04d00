namespace TuskGen.Runtime.Tests.Declared;

public class MapTests
{
    private static string Text<T>(TuskMap<T> map) => map.ToString();

    [Fact]
    public void A_variable_changes_the_value_of_a_key_and_leaves_its_place() =>
        Assert.Equal("{z-max: 7, a: 2}", Text(Loads.With(("LIMITS__Z_MAX", "7")).Limits));

    [Fact]
    public void New_keys_stand_behind_in_ordinal_order() => Assert.Equal(
        "{z-max: 1, a: 2, b_b: 4, y: 3}", Text(Loads.With(("APP__LIMITS__Y", "3"), ("limits__B_B", "4")).Limits));

    [Fact]
    public void A_new_key_is_spelled_as_an_argument_spells_it_and_small_from_a_variable()
    {
        TuskContext context = Loads.Variables(("APP__LIMITS__CASED_KEY", "1"), ("APP__LIMITS__Other", "2")) with { Arguments = ["--limits:Cased-Key=3"] };
        Assert.Equal("{z-max: 1, a: 2, Cased-Key: 3, other: 2}", Text(Loads.Document.Load("production", context).Limits));
    }

    [Theory]
    [InlineData("APP__LIMITS", "7", "variable APP__LIMITS: limits is a map: set its keys one by one, as in APP__LIMITS__key.")]
    [InlineData("APP__LIMITS__A__B", "7", "variable APP__LIMITS__A__B: limits:a is an int, so nothing can be set under it: set limits:a itself.")]
    [InlineData("APP__LIMITS__NEW__B", "7", "variable APP__LIMITS__NEW__B: limits:new is an int, so nothing can be set under it: set limits:new itself.")]
    [InlineData("APP__LIMITS__NEW", "x", "variable APP__LIMITS__NEW: limits:new is \"x\"; expected an int.")]
    [InlineData("APP__SERVERS", "7", "variable APP__SERVERS: servers is a map of tables: set its keys one by one, as in APP__SERVERS__key__key.")]
    [InlineData("APP__SERVERS__WEB_1", "7", "variable APP__SERVERS__WEB_1: servers:web-1 is a table: set its keys one by one, as in APP__SERVERS__WEB_1__key.")]
    [InlineData("APP__SERVERS__NEW", "7", "variable APP__SERVERS__NEW: servers:new is a table: set its keys one by one, as in APP__SERVERS__NEW__key.")]
    [InlineData("APP__SERVERS__NEW__HOST", "xx", "variable APP__SERVERS__NEW__HOST: servers:new:port is missing; expected an int, because servers:new is described from outside alone.")]
    public void What_is_set_at_the_wrong_depth_says_what_to_do(string name, string text, string expected) => Assert.Equal(expected, Assert.Single(Loads.Failures((name, text))));

    [Fact]
    public void An_argument_at_the_wrong_depth_is_told_in_its_own_words() => Assert.Equal(
        "argument --limits: limits is a map: set its keys one by one, as in --limits:key.", Assert.Single(Loads.Failures(Loads.Arguments("--limits=7"))));

    [Fact]
    public void A_misspelt_key_of_a_tables_entry_is_a_failure_with_the_nearest_name() =>
        Assert.Equal(
            "variable APP__SERVERS__WEB_1__PROT: app.tsk has no key servers:web_1:prot; did you mean APP__SERVERS__WEB_1__PORT?",
            Assert.Single(Loads.Failures(("APP__SERVERS__WEB_1__PROT", "1"))));

    [Fact]
    public void Variables_describe_a_further_table()
    {
        TuskMap<Server> servers = Loads.With(("APP__SERVERS__API__PORT", "1"), ("APP__SERVERS__API__HOST", "aa"), ("SERVERS__WEB_1__HOST", "bb")).Servers;
        Assert.Equal(["web-1", "api"], servers.Keys);
        Assert.Equal(new Server { Port = 1, Host = "aa" }, servers["api"]);
        Assert.Equal(new Server { Port = 8080, Host = "bb" }, servers["web-1"]);
    }

    [Fact]
    public void A_map_can_hold_null()
    {
        TuskMap<int?> quotas = Loads.With(("APP__QUOTAS__SOME", "4")).Quotas!;
        Assert.Equal([new("none", null), new("some", 4)], quotas);
        Assert.Equal(quotas, [new("some", 4), new("none", null)]);
        Assert.Equal(quotas.GetHashCode(), ((TuskMap<int?>)[new("some", 4), new("none", null)]).GetHashCode());
        Assert.Equal(3, Loads.With(("APP__QUOTAS__NONE", "3")).Quotas!["none"]);
    }

    [Fact]
    public void A_map_of_secrets_can_be_set_and_shows_none()
    {
        App app = Loads.With(("APP__TOKENS__ONE", "s3cr3t"), ("APP__TOKENS__TWO", "8080"));
        Assert.Equal(("s3cr3t", "8080"), (app.Tokens["one"].Reveal(), app.Tokens["two"].Reveal()));
        Assert.DoesNotContain(Loads.Document.Changes(Loads.With(), app), static change => change.ToString().Contains("s3cr3t", StringComparison.Ordinal));
        Assert.Equal("***", Loads.Document.Explain("tokens:one", "production", Loads.Variables(("APP__TOKENS__ONE", "s3cr3t"))).Value!.ToText());
    }

    [Fact]
    public void A_map_that_the_document_lacks_comes_from_outside_alone()
    {
        Assert.Equal("{a_b: Debug, c: Trace}", Text(FromOutside<Verbosity>(("APP__LEVELS__C", "trace"), ("APP__LEVELS__A_B", "debug"))));
        Assert.Empty(FromOutside<Verbosity>());
    }

    [Fact]
    public void Every_entry_is_explained_by_its_own_source()
    {
        TuskContext context = Loads.Variables(("APP__LIMITS__NEW", "5"));
        Assert.Equal("limits:new = 5 in production, set by variable APP__LIMITS__NEW", Loads.Document.Explain("limits:new", "production", context).ToString());
        Assert.Equal("2", Loads.Document.Explain("limits:a", "production", context).Value!.ToString());
        Assert.Contains("ask for one of its keys", Assert.Throws<ArgumentException>(() => Loads.Document.Explain("limits", "production", context)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_came_went_or_changed_are_changes()
    {
        App before = Loads.With(), after = before with
        {
            Limits = [new("a", 3), new("n", 4)],
            Servers = [new("web-1", new Server { Port = 8080, Fallback = new Server { Port = 1 } })],
            Main = before.Main with { Fallback = new Server { Port = 2 } },
        };
        Assert.Equal(
            ["limits:z-max 1 ", "limits:a 2 3", "limits:n  4", "servers:web-1:fallback:port  1", "main:fallback:port  2"],
            Loads.Document.Changes(before, after).Select(static change => $"{change.Path} {change.Before} {change.After}"));
    }

    [Fact]
    public void A_map_of_lists_cannot_be_set()
    {
        TuskOverrides overrides = new();
        overrides.Set("lists:a", new TuskOverride("variable APP__LISTS__A", "1", "APP__LISTS__A", OverrideKind.PrefixedVariable));
        TuskReader reader = new(new TuskContext(), overrides);
        reader.Fixed("lists", (TuskMap<TuskList<int>>)[new("a", [1])]);
        Assert.StartsWith("lists is a map whose values are no plain values; no variable", Assert.Single(reader.Failures.ToList()).Message, StringComparison.Ordinal);
    }

    private static TuskMap<T> FromOutside<T>(params (string Name, string Text)[] variables)
    {
        TuskReader reader = new(new TuskContext(), new OverrideNames("app", null, ["levels"]).Collect(Loads.Variables(variables)));
        TuskMap<T> map = reader.MapFromOutside<T>("levels");
        Assert.Equal(0, reader.Failures.Count);
        return map;
    }
}
