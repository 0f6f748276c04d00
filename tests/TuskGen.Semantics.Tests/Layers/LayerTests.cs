using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Layers;

public class LayerTests
{
    private static string Production(string text, string overlay, string key) =>
        TestProject.Show(TestProject.Bind(text, "app.tsk", ("app.production.tsk", overlay)).FindEnvironment("production")!.Root.Find(key)!.Value);

    [Fact]
    public void Tables_merge_by_key_and_lists_replace() =>
        Assert.Equal("{host: \"b\", tags: [3], port: 1}", Production("[s]\nhost: \"a\"\ntags: [1, 2]\nport: 1", "[s]\nhost: \"b\"\ntags: [3]", "s"));

    [Fact]
    public void Null_removes_a_value_and_a_table()
    {
        Assert.Equal("null", Production("[s]\na: 1", "s: null", "s"));
        Assert.Empty(TestProject.Bind("[s]\na: 1", "app.tsk", ("app.production.tsk", "s: null")).Diagnostics);
    }

    [Fact]
    public void Merge_appends_to_the_layers_below() => Assert.Equal("[1, 2, 3]", Production("a: [1, 2]", "a: @merge([3])", "a"));

    [Fact]
    public void Merge_appends_to_inherited_defaults_and_needs_a_layer_below()
    {
        Assert.Equal("[1, 2]", TestProject.Show(TestProject.Bind("a: @merge([2])", "app.tsk", ("peanut.tsk", "a: [1]")).Environments[0].Root.Find("a")!.Value));
        Assert.Equal("TSK3018", TestProject.Single("a: @merge([2])").Id);
    }

    [Fact]
    public void References_are_resolved_after_the_merge() =>
        Assert.Equal("\"http://b\"", Production("host: \"a\"\nurl: \"http://\" + host", "host: \"b\"", "url"));

    [Fact]
    public void A_globals_overlay_reaches_the_base() => Assert.Equal("\"in us\"", Production("$r: \"eu\"\nx: \"in $r\"", "$r: \"us\"", "x"));

    [Theory]
    [InlineData("a: 1", "[a]\nb: 1", "TSK1003")]
    [InlineData("[a]\nb: 1", "a: 1", "TSK1004")]
    public void A_table_and_a_value_do_not_replace_each_other(string text, string overlay, string id)
    {
        TuskDiagnostic error = Assert.Single(TestProject.Bind(text, "app.tsk", ("app.production.tsk", overlay)).Diagnostics);
        Assert.Equal((id, "app.production.tsk"), (error.Id, error.Location.Text.Path));
        Assert.Equal("app.tsk", Assert.Single(error.Related).Location.Text.Path);
    }

    [Fact]
    public void The_nearest_defaults_win_and_the_document_over_them()
    {
        BoundDocument app = TestProject.Bind(
            "c: 3", "x/app.tsk", ("peanut.tsk", "a: 1\nb: 1\nc: 1"), ("x/peanut.tsk", "b: 2\nc: 2"), ("x/peanut.production.tsk", "b: 9"));
        Assert.Equal("{a: 1, b: 2, c: 3}", TestProject.Show(app.Environments[0].Root));
        Assert.Equal("{a: 1, b: 9, c: 3}", TestProject.Show(app.FindEnvironment("production")!.Root));
    }

    [Fact]
    public void Every_value_remembers_the_place_that_set_it()
    {
        BoundEnvironment production = TestProject.Bind("a: 1\nb: 2", "app.tsk", ("app.production.tsk", "\nb: 3")).FindEnvironment("production")!;
        Assert.Equal("app.tsk(1,4)", production.Root.Find("a")!.Location!.ToString());
        Assert.Equal("app.production.tsk(2,4)", production.Root.Find("b")!.Location!.ToString());
    }

    [Fact]
    public void Listed_environments_are_the_only_ones()
    {
        BoundDocument app = TestProject.Bind("#environments production, staging\na: 1", "app.tsk", ("app.production.tsk", "a: 2"),
            ("app.prodution.tsk", "a: 3"));
        Assert.Equal(["production", "staging"], app.Environments.Select(static environment => environment.Name));
        TuskDiagnostic error = Assert.Single(app.Diagnostics);
        Assert.Equal(("TSK1018", "app.prodution.tsk"), (error.Id, error.Location.Text.Path));
        Assert.Contains("`production`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_met_in_several_environments_is_reported_once_and_lists_them()
    {
        BoundDocument app = TestProject.Bind("n: 1\nx: n + 1", "app.tsk", ("app.b.tsk", "n: true"), ("app.c.tsk", "n: false"), ("app.d.tsk", "n: true"));
        TuskDiagnostic[] errors = [.. app.Diagnostics.Where(static diagnostic => diagnostic.Id == "TSK2001")];
        Assert.Contains(errors, static error => error.Message.Contains("in `b`, `d`", StringComparison.Ordinal));
        Assert.Equal(2, errors.Length);
    }
}
