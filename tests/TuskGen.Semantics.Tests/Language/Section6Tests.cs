using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Language;

/// <summary>Each sentence of LANGUAGE, section 6, "Documents, environments, layers", and of section 9, "Diagnostics".</summary>
public class Section6Tests
{
    [Fact]
    public void An_overlay_is_of_its_environment_in_any_case()
    {
        (string, string)[] overlay = [("app.Production.tsk", "a: 2")];
        Assert.Equal("{a: 1}", Reading.Of("a: 1", "", overlay));
        Assert.Equal("{a: 2}", Reading.Of("a: 1", "PRODUCTION", overlay));
    }

    [Fact]
    public void Tests_and_files_with_only_directives_make_no_configuration()
    {
        var project = new TestProject(("app.tsk", "#namespace Shop"), ("app.tests.tsk", "a: 1"), ("other.tsk", "a: 1"));
        Assert.Equal(["other.tsk"], project.Files.Where(static file => file.Role == DocumentRole.Base)
            .Where(file => DocumentGroup.Create(file, project.Index).HasConfiguration).Select(static file => file.Path));
    }

    [Fact]
    public void Defaults_come_from_far_to_near_in_each_the_base_first_and_the_document_last()
    {
        var project = new TestProject(
            ("peanut.tsk", "a: 1\nb: 1\nc: 1\nd: 1\ne: 1"),
            ("peanut.p.tsk", "b: 2\nc: 2\nd: 2\ne: 2"),
            ("x/peanut.tsk", "c: 3\nd: 3\ne: 3"),
            ("x/peanut.p.tsk", "d: 4\ne: 4"),
            ("x/app.tsk", "e: 5"));
        Assert.Equal("{a: 1, b: 2, c: 3, d: 4, e: 5}", TestProject.Show(project.Bind("x/app.tsk").FindEnvironment("p")!.Root));
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void Defaults_that_no_document_takes_and_overlays_without_a_base_are_warnings() => Assert.Equal(
        ["TSK1019 Warning", "TSK1020 Warning"],
        new TestProject(("x/peanut.tsk", "a: 1"), ("y/app.p.tsk", "a: 1"), ("z/app.tsk", "a: 1")).Diagnostics.Select(static found => found.Id + " " + found.Severity).Order());

    [Fact]
    public void The_environments_are_the_overlays_and_the_base_alone_or_those_that_are_listed()
    {
        (string, string)[] overlay = [("app.b.tsk", "")];
        Assert.Equal(["", "b"], TestProject.Bind("x: 1", "app.tsk", overlay).Environments.Select(static one => one.Name));
        Assert.Equal(["a", "b"], TestProject.Bind("#environments b, A\nx: 1", "app.tsk", overlay).Environments.Select(static one => one.Name));
        Assert.Equal("TSK1018", Assert.Single(TestProject.Bind("#environments a\nx: 1", "app.tsk", overlay).Diagnostics).Id);
    }

    [Theory]
    [InlineData("t { a: 1, b: [1, 2] }", "t { b: [3] }", "{t: {a: 1, b: [3]}}")]
    [InlineData("a: 1\nt { b: 1 }", "a: null\nt: null", "{a: null, t: null}")]
    [InlineData("a: [1]", "a: @merge([2])", "{a: [1, 2]}")]
    [InlineData("a: 1\nb: @merge([2])", "", "{a: 1, b: error} TSK3018@2")]
    [InlineData("a: 1", "a { b: 1 }", "{a: 1} TSK1003@app.p.tsk:1")]
    [InlineData("a { b: 1 }", "a: 1", "{a: {b: 1}} TSK1004@app.p.tsk:1")]
    [InlineData("$g: 1\na: $g\nb: a + c\nc: 1", "$g: 5\nc: 2", "{a: 5, b: 7, c: 2}")]
    [InlineData("a: 1", "b: a + 1", "{a: 1, b: 2}")]
    public void Layers_merge(string text, string overlay, string read) => Assert.Equal(read, Reading.Of(text, "p", ("app.p.tsk", overlay)));

    [Fact]
    public void Every_environment_is_checked_and_an_error_met_in_several_is_one_that_lists_them()
    {
        BoundDocument app = TestProject.Bind("a: 1\nb: 10 / a", "app.tsk", ("app.p.tsk", "a: 0"), ("app.q.tsk", "a: 0"), ("app.r.tsk", "a: 2"));
        Assert.Contains("(in `p`, `q`)", Assert.Single(app.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal("5", TestProject.Show(app.FindEnvironment("r")!.Root.Find("b")!.Value));
    }

    [Theory]
    [InlineData("a: 10mb", "TSK0")]
    [InlineData("a: 1\na: 2", "TSK1")]
    [InlineData("a: 1 / 0", "TSK2")]
    [InlineData("a: @nope(1)", "TSK3")]
    [InlineData("#nope x {\n}\na: 1", "TSK4")]
    [InlineData("x: @query(\"a\" + x2)\nx2: \"b\"", "TSK5")]
    public void A_number_tells_the_family(string text, string family) => Assert.StartsWith(family, TestProject.Single(text).Id, StringComparison.Ordinal);

    [Fact]
    public void A_document_has_at_most_1000_diagnostics_and_100_proposals()
    {
        string text = "region: 1\n" + string.Concat(Enumerable.Range(0, 1_200).Select(static index => $"k{index}: regoin + 1\n"));
        IReadOnlyList<TuskDiagnostic> found = TestProject.BindApp(text).Diagnostics;
        Assert.Equal((1_000, 100), (found.Count, found.Count(static one => one.Message.Contains("did you mean", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("version: 1.10 # tusk:ignore TSK2016 it is", "")]
    [InlineData("# tusk:ignore TSK2016 it is\nversion: 1.10", "")]
    [InlineData("a: 1 # tusk:ignore TSK2016 it is not", "TSK1022")]
    public void A_comment_suppresses_and_is_told_where_it_does_not(string text, string ids)
    {
        BoundDocument app = TestProject.BindApp(text);
        Assert.Equal(ids, string.Join(" ", Suppressions.Apply(app.Group.Document.Base.Tree, app.Diagnostics).Select(static one => one.Id)));
    }
}
