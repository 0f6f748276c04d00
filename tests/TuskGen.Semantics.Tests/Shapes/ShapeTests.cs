using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Shapes;

public class ShapeTests
{
    private static string Shape(string key, string text, params (string Path, string Text)[] others)
    {
        PropertyShape property = TestProject.Bind(text, "app.tsk", others).Shape.Find(key)!;
        return property.Shape + (property.IsOptional ? "?" : "");
    }

    [Theory]
    [InlineData("a: 2147483647", "int")]
    [InlineData("a: 2147483648", "long")]
    [InlineData("a: 1.5", "float")]
    [InlineData("a: \"x\"", "string")]
    [InlineData("a: 30s", "duration")]
    [InlineData("a: 10MB", "size")]
    [InlineData("a: 70%", "percent")]
    [InlineData("a: 1..5", "range")]
    [InlineData("a: 1.2.3", "version")]
    [InlineData("a: [1, 2.5]", "float[]")]
    [InlineData("a: [1, \"x\"]", "any[]")]
    [InlineData("a: [1, null]", "int?[]")]
    [InlineData("a: [[1], [2]]", "int[][]")]
    [InlineData("a: []", "any?")]
    [InlineData("a: null", "any?")]
    [InlineData("a: @secret(\"x\")", "secret")]
    [InlineData("a: @learn(\"k\", 5s)", "live duration")]
    [InlineData("a: @query(\"x\")", "live")]
    public void A_value_tells_its_shape(string text, string shape) => Assert.Equal(shape, Shape("a", text));

    [Theory]
    [InlineData("a: 1", "a: 3000000000", "long")]
    [InlineData("a: 1", "a: 1.5", "float")]
    [InlineData("a: 1", "a: null", "int?")]
    [InlineData("a: []", "a: [\"x\"]", "string[]")]
    [InlineData("a: @env(\"A\", 1)", "a: 2", "int")]
    [InlineData("b: 1", "a: 2", "int?")]
    public void Layers_and_environments_widen_it(string text, string overlay, string shape) =>
        Assert.Equal(shape, Shape("a", text, ("app.production.tsk", overlay)));

    [Fact]
    public void Inherited_settings_that_are_replaced_everywhere_still_count() => Assert.Equal("float", Shape("a", "a: 1", ("peanut.tsk", "a: 1.5")));

    [Fact]
    public void Layers_that_disagree_are_one_error_at_the_nearer_place_that_shows_both()
    {
        BoundDocument app = TestProject.Bind("port: 1\nnext: port", "app.tsk", ("app.production.tsk", "port: \"x\""), ("peanut.tsk", "z: 1"));
        TuskDiagnostic error = Assert.Single(app.Diagnostics);
        Assert.Equal(("TSK2013", "app.production.tsk"), (error.Id, error.Location.Text.Path));
        Assert.Contains("app.tsk line 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("#config App { port: any }", error.Message, StringComparison.Ordinal);
        TuskDiagnostic inherited = Assert.Single(TestProject.Bind("port: 1", "app.tsk", ("peanut.tsk", "port: \"x\"")).Diagnostics);
        Assert.Equal("app.tsk", inherited.Location.Text.Path);
    }

    [Fact]
    public void Elements_of_a_list_are_one_shape_with_optional_keys()
    {
        var list = Assert.IsType<ListShape>(TestProject.BindApp("a: [{n: 1, m: 2}, {n: 2.5}]").Shape.Find("a")!.Shape);
        var table = Assert.IsType<TableShape>(list.Element);
        Assert.Equal("float", table.Find("n")!.Shape.ToString());
        Assert.False(table.Find("n")!.IsOptional);
        Assert.True(table.Find("m")!.IsOptional);
    }

    [Fact]
    public void A_type_that_is_not_known_is_a_warning() => Assert.Equal("TSK2015", TestProject.Single("a: null").Id);

    [Fact]
    public void A_version_written_as_a_number_is_a_warning() => Assert.Equal("TSK2016", TestProject.Single("version: 1.10").Id);

    [Fact]
    public void Keys_with_one_name_in_CSharp_are_an_error_unless_one_is_renamed()
    {
        Assert.Equal("TSK1021", TestProject.Single("max_size: 1\nmaxSize: 2").Id);
        BoundDocument renamed = TestProject.BindApp("max_size: 1\n@name(\"Other\")\nmaxSize: 2");
        Assert.Empty(renamed.Diagnostics);
        Assert.Equal("Other", renamed.Shape.Find("maxSize")!.GivenName);
    }

    [Fact]
    public void Documentation_and_deprecation_stand_above_the_key()
    {
        PropertyShape port = TestProject.BindApp("## Port to listen on.\n@deprecated(\"use address\")\nport: 1").Shape.Find("port")!;
        Assert.Equal("use address", port.Deprecation);
        Assert.Equal("app.tsk(3,1)", port.Location!.ToString());
    }

    [Fact]
    public void Properties_come_in_the_order_of_the_document() =>
        Assert.Equal(["z", "a", "m"],
            TestProject.Bind("z: 1\na: 1", "app.tsk", ("app.production.tsk", "m: 1\nz: 2")).Shape.Properties.Select(static property => property.Key));

    [Fact]
    public void What_stands_on_something_of_two_types_is_silent_where_that_is_reported_and_names_the_environment_elsewhere()
    {
        Assert.Equal("TSK2013 app.e.tsk", Describe(Assert.Single(TestProject.Bind("a: 1\ni: a", "app.tsk", ("app.e.tsk", "a: \"x\"")).Diagnostics)));
        TuskDiagnostic alone = Assert.Single(TestProject.Bind("$a: 1\ni: $a", "app.tsk", ("app.e.tsk", "$a: \"x\"")).Diagnostics);
        Assert.Equal("TSK2013 app.tsk", Describe(alone));
        Assert.Contains("of type int in another environment", alone.Message, StringComparison.Ordinal);

        static string Describe(TuskDiagnostic found) => found.Id + " " + found.Location.Text.Path;
    }
}
