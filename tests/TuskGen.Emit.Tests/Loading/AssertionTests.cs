namespace TuskGen.Emit.Tests;

/// <summary>Assertions that only the load can decide.</summary>
public sealed class AssertionTests
{
    [Theory]
    [InlineData("@assert(@env(\"P\", 1) > 0, \"P must be positive\")", "P=-3", "app.tsk(1,1): P must be positive: `@env(\"P\", 1) > 0` is false where @env(\"P\", 1) = -3.")]
    [InlineData("@assert(@env(\"P\", 1) > 0)", "P=0", "app.tsk(1,1): the assertion does not hold: `@env(\"P\", 1) > 0` is false where @env(\"P\", 1) = 0.")]
    [InlineData("low: @env(\"L\", 1)\nhigh: 5\n@assert(low < high, \"low ${low} is too much\")", "L=9", "app.tsk(3,1): low 9 is too much: `low < high` is false where low = 9, high = 5.")]
    [InlineData("s {\n  port: @env(\"P\", 1)\n  @assert(port > 0, \"no\")\n}", "P=-1", "app.tsk(3,3): no: `port > 0` is false where port = -1.")]
    [InlineData("l: [{ x: @env(\"X\", 1), @assert(x > 0, \"no\") }, { x: 2 }]", "X=0", "app.tsk(1,24): no: `x > 0` is false where x = 0.")]
    [InlineData("$p: @env(\"P\", 1)\n@assert($p > 0, \"no\")", "P=0", "app.tsk(2,1): no: `$p > 0` is false where $p = 0.")]
    [InlineData("k: @secret(\"hidden\")\n@assert(@len(k) > @env(\"N\", 2), \"too short\")", "N=9", "app.tsk(2,1): too short: `@len(k) > @env(\"N\", 2)` is false where @env(\"N\", 2) = 9.")]
    [InlineData("k: @secret(\"hidden\")\n@assert(k != \"hidden\", \"the default ${k}\")", "", "app.tsk(2,1): the default ***: `k != \"hidden\"` is false.")]
    [InlineData("k: @secret(\"hidden\")\nn: @env(\"N\", 2)\n@assert(n < 5, \"${n} of ${k}: \" + @upper(k) + \"!\")", "N=9", "app.tsk(3,1): 9 of ***: ***!: `n < 5` is false where n = 9.")]
    [InlineData("k: @secret(\"hidden\")\n@assert(k != \"hidden\", k)", "", "app.tsk(2,1): ***: `k != \"hidden\"` is false.")]
    [InlineData("k: @secret(\"hidden\")\n@assert(k != \"hidden\", @len(k) > 3 ? \"long\" : \"short\")", "", "app.tsk(2,1): ***: `k != \"hidden\"` is false.")]
    public void An_assertion_that_does_not_hold_is_one_failure_at_its_line(string document, string variable, string expected) =>
        Assert.Equal(expected, Assert.Single(UserProgram.Of(document).Failures(variable.Length == 0 ? UserProgram.Context() : UserProgram.Context(variable))));

    [Theory]
    [InlineData("@assert(@env(\"P\", 1) > 0)", "P=3")]
    [InlineData("@assert(@feature(\"x\") == false)", "P=3")]
    public void An_assertion_that_holds_is_silent(string document, string variable)
    {
        UserProgram user = UserProgram.Of("a: 1\n" + document);
        Assert.Empty(user.Failures(UserProgram.Context(variable)));
        Assert.Equal(1, UserProgram.Get(user.Load(UserProgram.Context(variable)), "A"));
    }

    [Fact]
    public void A_load_fails_by_an_assertion() =>
        Assert.Contains(
            "app.tsk cannot be loaded for environment development: app.tsk(1,1): no: ",
            Assert.Throws<TuskConfigurationException>(() => UserProgram.Of("@assert(@env(\"P\", 1) > 0, \"no\")\na: 1").Load(UserProgram.Context("P=0"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_assertion_counts_where_its_layer_does()
    {
        UserProgram user = UserProgram.Of(("app.tsk", "port: @env(\"P\", 1)"), ("app.production.tsk", "@assert(port != 80, \"no\")"));
        Assert.Empty(user.Failures(UserProgram.Context("P=80")));
        Assert.StartsWith("app.production.tsk(1,1): no", Assert.Single(user.Failures(UserProgram.Context("P=80"), environment: "production")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assertion_of_the_base_that_environments_compute_in_their_own_way_keeps_its_line()
    {
        UserProgram user = UserProgram.Of(("app.tsk", "port: @env(\"P\", 1)\n@assert(port > 0, \"no\")"), ("app.production.tsk", "port: @env(\"Q\", 2)"));
        Assert.StartsWith("app.tsk(2,1): no", Assert.Single(user.Failures(UserProgram.Context("P=0"))), StringComparison.Ordinal);
        Assert.StartsWith("app.tsk(2,1): no", Assert.Single(user.Failures(UserProgram.Context("Q=0"), environment: "production")), StringComparison.Ordinal);
        Assert.Empty(user.Failures(UserProgram.Context("P=0"), environment: "production"));
    }

    [Fact]
    public void A_condition_that_cannot_be_computed_is_told_once()
    {
        Assert.StartsWith("app.tsk(1,1): p cannot be computed", Assert.Single(UserProgram.Of("p: @env(\"P\")\n@assert(p == \"x\")").Failures(UserProgram.Context())), StringComparison.Ordinal);
        Assert.Equal(
            "app.tsk(1,1): `@env(\"P\") == \"x\"` cannot be checked: the environment variable P is not set, and @env(\"P\") has no default; set it, or write @env(\"P\", default).",
            Assert.Single(UserProgram.Of("@assert(@env(\"P\") == \"x\")\na: 1").Failures(UserProgram.Context())));
    }

    [Fact]
    public void An_explanation_does_not_mind_assertions() =>
        Assert.Equal("a = 1 in development, set by app.tsk(2,1)", UserProgram.Of("@assert(@env(\"P\", 1) > 0)\na: 1").Explain("a", UserProgram.Context("P=0")));
}
