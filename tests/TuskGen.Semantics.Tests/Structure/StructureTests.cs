using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Structure;

public class StructureTests
{
    [Theory]
    [InlineData("a: 1\na: 2", "TSK1001")]
    [InlineData("a.b: 1\n[a]\nb: 2", "TSK1001")]
    [InlineData("$a: 1\n$a: 2", "TSK1002")]
    [InlineData("a: 1\na.b: 2", "TSK1003")]
    [InlineData("a: 1\n[a]\nb: 2", "TSK1003")]
    [InlineData("a { b: 1 }\na: 2", "TSK1004")]
    [InlineData("[y]\na: 1\n[[y]]\nb: 2", "TSK1006")]
    [InlineData("[[y]]\na: 1\n[y]\nb: 2", "TSK1003")]
    [InlineData("[[y]]\na: 1\n[]\ny.b: 2", "TSK1007")]
    [InlineData("l: [{a: 1, a: 2}]", "TSK1001")]
    public void What_cannot_stand_together_is_one_error_that_shows_both_places(string text, string id)
    {
        TuskDiagnostic error = Assert.Single(TestProject.BindApp(text).Diagnostics, static diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(id, error.Id);
        Assert.Contains("line ", error.Message, StringComparison.Ordinal);
        Assert.Single(error.Related);
    }

    [Fact]
    public void A_table_met_again_is_merged_with_a_warning()
    {
        Assert.Equal("TSK1005", TestProject.Single("[a]\nx: 1\n[b]\ny: 2\n[a]\nz: 3").Id);
        Assert.Equal("{x: 1, z: 3}", TestProject.Value("[a]\nx: 1\n[b]\ny: 2\n[a]\nz: 3", "a"));
    }

    [Fact]
    public void A_longer_path_does_not_declare_the_tables_on_its_way() => Assert.Empty(TestProject.BindApp("[a.b]\nx: 1\n[a]\ny: 2\n[]\na.c.d: 3").Diagnostics);

    [Fact]
    public void Tables_below_an_element_belong_to_the_last_one() =>
        Assert.Equal("[{n: 1, y: {z: 2}}, {n: 3}]", TestProject.Value("[[x]]\nn: 1\n[x.y]\nz: 2\n[[x]]\nn: 3", "x"));

    [Fact]
    public void A_key_at_its_headers_column_behind_a_blank_line_still_belongs_to_the_section()
    {
        const string Text = "[db]\n  host: 1\n\nport: 2";
        Assert.Equal("TSK1008", TestProject.Single(Text).Id);
        Assert.Equal("{host: 1, port: 2}", TestProject.Value(Text, "db"));
        Assert.Empty(TestProject.Bind(Text, "app.tsk", ("app.schema.tsk", "# none yet")).Diagnostics);
    }

    [Theory]
    [InlineData("#clinet A {\n  x: 1\n}\na: 1", "TSK4001")]
    [InlineData("#client A {\n  x: 1\n}\na: 1", "TSK4002")]
    [InlineData("#environments a, b\n#environments c, d\na: 1", "TSK4004")]
    public void Directives_that_cannot_be_taken_are_one_error(string text, string id) => Assert.Equal(id, TestProject.Single(text).Id);

    [Fact]
    public void A_directive_that_the_schema_declares_is_known() =>
        Assert.DoesNotContain(
            TestProject.Bind("#audit orders {\n  x: 1\n}\na: 1", "app.tsk", ("app.schema.tsk", "#directive audit {\n  x: int\n}\n")).Diagnostics,
            static diagnostic => diagnostic.Id == "TSK4001");

    [Fact]
    public void One_line_directives_are_taken_at_their_word()
    {
        DocumentSettings settings = TestProject.BindApp(
            "#language 1\n#namespace Shop.Config\n#section worker.main\n#environments Production, dev\na: 1").Settings;
        Assert.Equal((1, "Shop.Config", "worker:main"), (settings.Language, settings.Namespace, settings.Section));
        Assert.Equal(["dev", "production"], settings.Environments!);
    }

    [Theory]
    [InlineData("a: [1, 2")]
    [InlineData("a: [1,,2]")]
    [InlineData("a: 1 2")]
    [InlineData("a: \"x\\qy\"")]
    [InlineData("a: [{b: 1, c: 3}, 1 2]")]
    [InlineData("a: b: 1")]
    [InlineData("$g: (1 + 2\na: $g")]
    public void A_value_with_a_mistake_of_syntax_in_it_is_no_value(string text)
    {
        BoundDocument app = TestProject.BindApp(text + "\nd: a\ne: 1\n");
        Assert.StartsWith("TSK0", Assert.Single(app.Diagnostics).Id, StringComparison.Ordinal);
        Assert.Equal("{a: error, d: error, e: 1}", TestProject.Show(app.Environments[0].Root));
    }

    [Theory]
    [InlineData("a {\n  b: 1 2\n  c: 3\n}", "{b: error, c: 3}")]
    [InlineData("a: [{b: 1,, c: 3}]", "[{b: 1, c: 3}]")]
    [InlineData("a: [{b: 1 2, c: 3}, {b: 4}]", "[{b: error, c: 3}, {b: 4}]")]
    [InlineData("a:\n  - b: 1\n    c: 2 3\n  - b: 4\n", "[{b: 1, c: error}, {b: 4}]")]
    public void A_mistake_in_a_table_takes_only_its_own_key(string text, string value)
    {
        BoundDocument app = TestProject.BindApp(text);
        Assert.Equal(value, TestProject.Show(app.Environments[0].Root.Find("a")!.Value));
        Assert.NotNull(app.Shape.Find("a"));
    }

    [Fact]
    public void An_assertion_that_could_not_be_read_is_not_judged() => Assert.Equal("TSK0010", TestProject.Single("a: 1\n@assert(a > 1\nb: 2").Id);

    [Theory]
    [InlineData("a: 1\n@if(a) {\n}\nb: 2", "TSK0047")]
    [InlineData("a: 1\n@macro hello {\n}\nb: 2", "TSK0047")]
    public void A_standing_operator_with_a_body_is_one_error(string text, string id) => Assert.Equal(id, TestProject.Single(text).Id);

    [Theory]
    [InlineData("[.c]")]
    [InlineData("[a b]")]
    [InlineData("[a..b]")]
    [InlineData("[a.]")]
    [InlineData("[[]]")]
    [InlineData("[?]")]
    public void What_stands_below_a_header_without_a_name_lands_nowhere(string header)
    {
        BoundDocument app = TestProject.BindApp("a: 1\n[s]\nb: 2\n" + header + "\na: 3\nc: 4\n[t]\nd: 5");
        Assert.Single(app.Diagnostics);
        string shown = TestProject.Show(app.Environments[0].Root);
        Assert.Equal("{a: 1, s: {b: 2}, t: {d: 5}}", shown);
    }
}
