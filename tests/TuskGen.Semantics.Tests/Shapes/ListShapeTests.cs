using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Shapes;

/// <summary>What lists hold: one list may mix its elements, several may not disagree.</summary>
public class ListShapeTests
{
    private const string Production = "app.production.tsk";

    [Theory]
    [InlineData("ports: [80, 443]", "ports: [\"80\"]", "`ports` is a list of string here, but a list of int at app.tsk line 1")]
    [InlineData("ports: [80, 443]", "ports: [80, \"443\"]", "`ports` is a list of string here, but a list of int at app.tsk line 1")]
    [InlineData("ports: [80, 443]", "ports: [80.5, \"443\"]", "`ports` is a list of string here, but a list of float at app.tsk line 1")]
    [InlineData("ports: [80]", "ports: @merge([\"x\"])", "`ports` is a list of string here, but a list of int at app.tsk line 1")]
    [InlineData("ports: [80]", "ports: [[80]]", "`ports` is a list of lists here, but a list of int at app.tsk line 1")]
    [InlineData("ports: [80]", "ports: [{ n: 1 }]", "`ports` is a list of tables here, but a list of int at app.tsk line 1")]
    [InlineData("ports: [[80]]", "ports: [[\"x\"]]", "`ports` is a list of lists of string here, but a list of lists of int at app.tsk line 1")]
    [InlineData("ports: [[80]]", "ports: [[80], [\"x\"]]", "`ports` is a list of lists of string here, but a list of lists of int at app.tsk line 1")]
    [InlineData("ports: [80]", "ports: @env(\"P\", 1) > 0 ? 1 : 2", "`ports` is of type int here, but a list at app.tsk line 1")]
    [InlineData("items: [{ n: 1 }]", "items: [{ n: \"1\" }]", "`items.n` is of type string here, but of type int at app.tsk line 1")]
    [InlineData("[[items]]\nn: 1", "[[items]]\nn: \"1\"", "`items.n` is of type string here, but of type int at app.tsk line 2")]
    [InlineData("items: [{ t: [1] }]", "items: [{ t: [\"1\"] }]", "`items.t` is a list of string here, but a list of int at app.tsk line 1")]
    [InlineData("items: [{ n: 1 }, { n: \"1\" }]", "", "`items.n` is of type string here, but of type int at line 1")]
    [InlineData("items: [{ n: 1 }, { n: [1] }]", "", "`items.n` is a list here, but of type int at line 1")]
    [InlineData("items: [{ t: [1] }, { t: [\"1\"] }]", "", "`items.t` is a list of string here, but a list of int at line 1")]
    public void Lists_that_disagree_are_one_error_at_the_later_place(string text, string overlay, string message)
    {
        TuskDiagnostic error = Assert.Single(TestProject.Bind(text, "app.tsk", (Production, overlay)).Diagnostics);
        Assert.Equal("TSK2013", error.Id);
        Assert.Equal(overlay.Length == 0 ? "app.tsk" : Production, error.Location.Text.Path);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_farther_layer_decides_whatever_environment_is_looked_at_first()
    {
        BoundDocument app = TestProject.Bind("#environments production\nports: [80]", "app.tsk", (Production, "ports: [80, \"x\"]"));
        Assert.Equal(("TSK2013", Production), Assert.Single(app.Diagnostics) is var error ? (error.Id, error.Location.Text.Path) : default);
        Assert.Equal("TSK2013 app.tsk", Describe(TestProject.Bind("ports: [80]", "app.tsk", ("peanut.tsk", "ports: [\"x\"]"))));

        static string Describe(BoundDocument app) => Assert.Single(app.Diagnostics) is var found ? found.Id + " " + found.Location.Text.Path : "";
    }

    [Fact]
    public void What_stands_on_a_list_of_two_types_is_silent_where_that_is_reported()
    {
        BoundDocument app = TestProject.Bind("ports: [80]\nfirst: ports", "app.tsk", (Production, "ports: [\"x\"]"));
        Assert.Equal("TSK2013", Assert.Single(app.Diagnostics).Id);
    }

    [Theory]
    [InlineData("a: [1, \"x\"]", "a: [2]", "any[]")]
    [InlineData("a: [1, \"x\"]", "a: [true, {b: 1}]", "any[]")]
    [InlineData("a: [1]", "a: [2.5]", "float[]")]
    [InlineData("a: [1]", "a: []", "int[]")]
    [InlineData("a: [[]]", "a: [[1]]", "int[][]")]
    [InlineData("a: [[1], [\"x\"]]", "a: [[1]]", "any[][]")]
    [InlineData("a: [[1], 2]", "a: [[1]]", "any[]")]
    public void One_list_that_is_mixed_is_any_and_takes_every_list_of_nearer_layers(string text, string overlay, string shape)
    {
        BoundDocument app = TestProject.Bind(text, "app.tsk", (Production, overlay));
        Assert.DoesNotContain(app.Diagnostics, static found => found.Severity != Severity.Hint);
        Assert.Equal(shape, app.Shape.Find("a")!.Shape.ToString());
    }

    [Fact]
    public void Tables_of_lists_of_several_layers_are_one_shape_with_optional_keys()
    {
        BoundDocument app = TestProject.Bind("a: [{n: 1}]", "app.tsk", (Production, "a: [{n: 2.5, m: 1}]"));
        Assert.Empty(app.Diagnostics);
        var table = Assert.IsType<TableShape>(Assert.IsType<ListShape>(app.Shape.Find("a")!.Shape).Element);
        Assert.Equal(("float", false), (table.Find("n")!.Shape.ToString(), table.Find("n")!.IsOptional));
        Assert.True(table.Find("m")!.IsOptional);
    }

    [Theory]
    [InlineData("empty: []", "Only [] is seen for `empty`", "`#config App { empty: string[] }`")]
    [InlineData("nothing: null", "Only null is seen for `nothing`", "`#config App { nothing: string? }`")]
    [InlineData("inner: [[], []]", "Only [[]] is seen for `inner`", "`#config App { inner: string[][] }`")]
    [InlineData("nulls: [null]", "Only [null] is seen for `nulls`", "`#config App { nulls: string?[] }`")]
    [InlineData("[s]\nempty: []", "Only [] is seen for `s.empty`", "`#type S { empty: string[] }`")]
    [InlineData("\"api/all-users\" { e: [] }", "Only [] is seen for `api/all-users.e`", "`#type ApiAllUsers { e: string[] }`")]
    [InlineData("l: [{ e: [] }]", "Only [] is seen for `l.e`", "`#type L { e: string[] }`")]
    public void Where_nothing_tells_the_type_a_warning_says_how_to_tell_it(string text, string seen, string declaration)
    {
        TuskDiagnostic warning = TestProject.Single(text);
        Assert.Equal("TSK2015", warning.Id);
        Assert.StartsWith(seen, warning.Message, StringComparison.Ordinal);
        Assert.Contains(declaration, warning.Message, StringComparison.Ordinal);
        Assert.Contains("declare it, as in `#", warning.Message, StringComparison.Ordinal);
        Assert.True(Suppressions.IsSuppressed(TestProject.Single(text + " # tusk:ignore TSK2015 filled by the environment")));
    }

    [Theory]
    [InlineData("port: 1", "port: \"x\"", "`#config App { port: any }`")]
    [InlineData("[server]\nport: 1", "[server]\nport: \"x\"", "`#type Server { port: any }`")]
    [InlineData("[a.b]\nports: [1]", "[a.b]\nports: [\"x\"]", "`#type B { ports: any[] }`")]
    public void The_declaration_that_is_proposed_stands_where_the_key_stands(string text, string overlay, string declaration) =>
        Assert.Contains(declaration, Assert.Single(TestProject.Bind(text, "app.tsk", (Production, overlay)).Diagnostics).Message, StringComparison.Ordinal);
}
