using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Loading;

/// <summary>Live operators, expressions around them, and where live values may stand.</summary>
public class LiveTests
{
    [Fact]
    public void Live_operators_are_descriptors_of_their_evaluated_arguments()
    {
        var live = Assert.IsType<BoundLive>(TestProject.BindApp("n: 3\nx: @cache(5m, @query(\"select ?\", n + 1))").Environments[0].Root.Find("x")!.Value);
        Assert.Equal("cache", live.Operator.Name);
        var cache = Assert.IsType<LiveCall>(live.Expression);
        Assert.Equal("5m", Assert.IsType<LoadConstant>(cache.Arguments[0]).Value.ToString());
        var query = Assert.IsType<LiveCall>(Assert.IsType<LiveReference>(cache.Arguments[1]).Target.Expression);
        Assert.Equal("4", Assert.IsType<LoadConstant>(query.Arguments[1]).Value.ToString());
        Assert.Equal((true, true, true), (cache.StandsAlone, cache.IsDeferred(1), query.StandsAlone));
    }

    [Fact]
    public void An_expression_around_a_live_value_is_live()
    {
        BoundEnvironment app = TestProject.BindApp("x: @learn(\"k\", 5) + @env(\"N\", 1)").Environments[0];
        var live = Assert.IsType<BoundLive>(app.Root.Find("x")!.Value);
        Assert.Equal("learn", live.Operator.Name);
        var sum = Assert.IsType<LoadBinary>(live.Expression);
        Assert.Same(Assert.Single(app.SharedLive), Assert.IsType<LiveReference>(sum.Left).Target);
        Assert.Same(Assert.Single(app.Shared), Assert.IsType<LoadReference>(sum.Right).Target);
    }

    [Theory]
    [InlineData("a: [1, @query(\"x\")]", "a")]
    [InlineData("a: [[1], [@query(\"x\")]]", "a")]
    [InlineData("a: [1, { b: @query(\"x\") }]", "a")]
    [InlineData("a: [@query(\"x\"), @secret(\"s\")]", "a")]
    [InlineData("$l: [1, @query(\"x\")]\n[t]\na: $l", "t.a")]
    [InlineData("a: @merge([1], [@query(\"x\")])", "a")]
    [InlineData("on: @env(\"ON\", true)\na: on ? @date(\"Y\") : [1, @query(\"x\")]\nb: [1, @query(\"y\") + 1]", "b")]
    public void A_live_value_among_others_in_a_list_is_refused(string document, string key)
    {
        TuskDiagnostic found = Assert.Single(TestProject.BindApp(document).Diagnostics, static one => one.Severity == Severity.Error);
        Assert.Equal("TSK3024", found.Id);
        Assert.StartsWith("`" + key + "` holds a live value among values of other types", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [@query(\"x\"), @query(\"y\") + 1]")]
    [InlineData("a: [{ b: @query(\"x\") }, { b: @http(\"GET\", \"y\") }]")]
    [InlineData("[[a]]\nb: @query(\"x\")")]
    [InlineData("$l: [1, @query(\"x\")]\na: $l[1]")]
    public void Live_values_that_have_properties_are_not(string document) => Assert.DoesNotContain(TestProject.BindApp(document).Diagnostics, static one => one.Severity == Severity.Error);

    [Theory]
    [InlineData("a: @learn(\"k\", 5).x", "TSK2")]
    [InlineData("a: @learn(\"k\", 5) ? 1 : 2", "TSK2")]
    [InlineData("a: @env(\"X\", [@query(\"x\")])", "TSK3")]
    public void What_cannot_fit_a_live_value_is_told_by_the_build(string document, string family) =>
        Assert.StartsWith(family, TestProject.Single(document).Id, StringComparison.Ordinal);

    [Fact]
    public void A_chain_of_live_values_too_long_to_be_walked_is_refused()
    {
        string chain = "k0: @query(\"x\")\n" + string.Concat(Enumerable.Range(1, 300).Select(static i => $"k{i}: k{i - 1} + 1\n"));
        Assert.Equal("TSK2010", Assert.Single(TestProject.BindApp(chain).Diagnostics, static one => one.Severity == Severity.Error).Id);
    }
}
