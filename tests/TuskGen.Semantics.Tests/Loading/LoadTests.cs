using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Loading;

public class LoadTests
{
    private static BoundLoad Load(string text, string key) => Assert.IsType<BoundLoad>(TestProject.BindApp(text).Environments[0].Root.Find(key)!.Value);

    [Theory]
    [InlineData("@env(\"PORT\", 8080)", TuskKind.Int, "8080")]
    [InlineData("@env(\"PORT\", 8080) + 1", TuskKind.Int, "8081")]
    [InlineData("@env(\"PORT\", 8080) / 2", TuskKind.Float, "4040")]
    [InlineData("@env(\"HOST\")", TuskKind.String, null)]
    [InlineData("@env.HOST ?? \"h\"", TuskKind.String, "\"h\"")]
    [InlineData("@env(\"A\") || @env(\"B\") || 5s", TuskKind.Duration, "5s")]
    [InlineData("@env(HOST) || 3", TuskKind.Int, "3")]
    [InlineData("\"http://${@env(\"HOST\", \"h\")}:80\"", TuskKind.String, "\"http://h:80\"")]
    [InlineData("@env(\"DEBUG\", true) ? 1 : 2.5", TuskKind.Float, "1")]
    [InlineData("@env(\"N\", 1) > 0", TuskKind.Bool, "true")]
    [InlineData("@upper(@env(\"N\", \"a\"))", TuskKind.String, "\"A\"")]
    [InlineData("@feature(\"x\")", TuskKind.Bool, null)]
    [InlineData("@now()", TuskKind.String, null)]
    public void Loaded_values_have_the_type_of_their_default_and_its_preview(string expression, TuskKind kind, string? preview)
    {
        BoundLoad load = Load("x: " + expression, "x");
        Assert.Equal(kind, load.Expression.Kind);
        Assert.Equal(preview, load.Preview?.ToString());
    }

    [Fact]
    public void A_fallback_becomes_the_variables_default()
    {
        var outer = Assert.IsType<LoadCall>(Load("x: @env(\"A\") ?? @env(\"B\") ?? 5", "x").Expression);
        var inner = Assert.IsType<LoadCall>(outer.Arguments[1]);
        Assert.Equal("\"B\"", Assert.IsType<LoadConstant>(inner.Arguments[0]).Value.ToString());
        Assert.Equal("5", Assert.IsType<LoadConstant>(inner.Arguments[1]).Value.ToString());
    }

    [Fact]
    public void The_default_is_checked_at_build() => Assert.Equal("TSK2001", TestProject.Single("a: @env(\"N\", true) + 1").Id);

    [Fact]
    public void A_uuid_that_is_referred_to_twice_is_computed_once()
    {
        BoundEnvironment environment = TestProject.BindApp("$id: @uuid()\na: $id\nb: \"b-${$id}\"\nc: @uuid()\nd: c\ne: @uuid()").Environments[0];
        BoundValue a = environment.Root.Find("a")!.Value;
        var join = Assert.IsType<LoadJoin>(Assert.IsType<BoundLoad>(environment.Root.Find("b")!.Value).Expression);
        Assert.Same(a, Assert.IsType<LoadReference>(join.Parts[1]).Target);
        Assert.Same(environment.Root.Find("c")!.Value, environment.Root.Find("d")!.Value);
        Assert.Equal([a, environment.Root.Find("c")!.Value], environment.Shared);
    }

    [Fact]
    public void Shared_values_stand_behind_what_they_refer_to()
    {
        BoundEnvironment environment = TestProject.BindApp("c: b + \"3\"\nd: c + b\nb: a + \"2\"\na: @uuid()").Environments[0];
        Assert.Equal(["a", "b", "c"], environment.Shared.Select(shared => environment.Root.Entries.Single(entry => ReferenceEquals(entry.Value, shared)).Key));
    }

    [Fact]
    public void What_is_made_of_a_secret_is_a_secret()
    {
        BoundDocument app = TestProject.BindApp("a: @secret(\"db\")\nb: \"pg://${a}\"\nc: @upper(b)\nd: 1");
        Assert.All(["a", "b", "c"], key => Assert.IsType<SecretShape>(app.Shape.Find(key)!.Shape));
        Assert.IsType<ScalarShape>(app.Shape.Find("d")!.Shape);
    }

    [Fact]
    public void An_expression_too_long_to_be_walked_is_refused_where_it_stands()
    {
        TuskDiagnostic found = TestProject.Single("[s]\na: @env(\"A\", 1)" + string.Concat(Enumerable.Repeat(" * 1", 300)));
        Assert.Equal(("TSK2010", "app.tsk(2,4)"), (found.Id, found.Location.ToString()));
        Assert.StartsWith("`s.a` chains or nests more than 256 operations that are computed at load: give a part of it a key or global of its own", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_has_a_key_of_its_own_begins_to_count_anew() =>
        Assert.Empty(TestProject.BindApp("a: @env(\"A\", 1)" + string.Concat(Enumerable.Repeat(" * 1", 200)) + "\nb: a" + string.Concat(Enumerable.Repeat(" * 1", 200))).Diagnostics);

    [Fact]
    public void An_assertion_that_stands_on_a_variable_is_left_for_the_load()
    {
        BoundEnvironment app = TestProject.BindApp("port: @env(\"PORT\", 1)\n@assert(port > 0, \"the port ${port} must be positive\")\n").Environments[0];
        BoundAssertion assertion = Assert.Single(app.Assertions);
        var condition = Assert.IsType<LoadBinary>(assertion.Condition);
        BoundLoad port = Assert.IsType<LoadReference>(condition.Left).Target;
        Assert.Same(app.Root.Find("port")!.Value, port);
        Assert.Contains(port, app.Shared);
        Assert.Equal(TuskKind.String, assertion.Message.Kind);
        Assert.Equal(("port > 0", "app.tsk(2,1)"), (assertion.Source, assertion.Location.ToString()));
    }

    [Theory]
    [InlineData("@assert(1 < 2)", 0)]
    [InlineData("@assert(@feature(\"x\"))", 1)]
    [InlineData("s {\n  @assert(@env(\"A\", 1) == 1)\n}", 1)]
    [InlineData("l: [{ x: 1, @assert(@env(\"A\", 1) == x) }]", 1)]
    [InlineData("x: 1\ny: true ? 1 : [{ @assert(@env(\"A\", 1) == 1) }]", 0)]
    public void Only_what_the_build_cannot_decide_is_left(string text, int count) =>
        Assert.Equal(count, TestProject.BindApp("z: 0\n" + text).Environments[0].Assertions.Count);

    [Fact]
    public void The_message_of_an_assertion_left_for_the_load_shows_no_secret()
    {
        BoundAssertion assertion = Assert.Single(
            TestProject.BindApp("k: @secret(\"k\")\n@assert(@len(k) > 8, \"${k} is too short\")").Environments[0].Assertions);
        Assert.False(assertion.Message.IsSecret);
        Assert.True(assertion.Condition.IsSecret);
    }

    [Fact]
    public void The_message_of_an_assertion_that_the_build_refuses_masks_what_is_secret() => Assert.StartsWith(
        "*** is too short: ", TestProject.Single("k: @secret(\"k\")\nlow: 1\n@assert(low > 8, \"${k} is too short\")").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("@assert(@env(\"A\"))", "TSK2002")]
    [InlineData("@assert(@env(\"A\", 1) > 1)", "TSK2012")]
    [InlineData("@assert(@query(\"select 1\") > 1)", "TSK3023")]
    public void An_assertion_that_cannot_hold_is_refused_at_build(string text, string id) => Assert.Equal(id, TestProject.Single(text).Id);
}
