using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Documents;

public class CrossDocumentTests
{
    [Fact]
    public void A_value_of_another_document_is_that_of_the_same_environment()
    {
        BoundDocument app = TestProject.Bind(
            "host: @db.tsk.get(\"primary.host\")", "app.tsk", ("app.production.tsk", "x: 1"), ("app.staging.tsk", "x: 1"),
            ("db.tsk", "[primary]\nhost: \"a\""), ("db.production.tsk", "[primary]\nhost: \"b\""));
        Assert.Equal("\"b\"", TestProject.Show(app.FindEnvironment("Production")!.Root.Find("host")!.Value));
        Assert.Equal("\"a\"", TestProject.Show(app.FindEnvironment("staging")!.Root.Find("host")!.Value));
    }

    [Fact]
    public void A_missing_document_and_a_missing_key_name_the_nearest()
    {
        var project = new TestProject(("app.tsk", "a: @bd.tsk.get(\"x\")\nb: @db.tsk.get(\"hots\")"), ("db.tsk", "host: 1"));
        Assert.Equal(["TSK1015", "TSK1011"], project.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("`host`", project.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cycle_over_documents_is_reported_once_at_the_first_path()
    {
        var project = new TestProject(("b.tsk", "y: @a.tsk.get(\"x\")"), ("a.tsk", "x: @b.tsk.get(\"y\")"));
        TuskDiagnostic cycle = Assert.Single(project.Diagnostics);
        Assert.Equal(("TSK1013", "a.tsk"), (cycle.Id, cycle.Location.Text.Path));
    }

    [Fact]
    public void Documents_that_include_each_other_are_reported_once()
    {
        var project = new TestProject(("a.tsk", "@include(\"b.tsk\")\nx: 1"), ("b.tsk", "@include(\"a.tsk\")\ny: 1"));
        TuskDiagnostic cycle = Assert.Single(project.Diagnostics);
        Assert.Equal(("TSK1014", "a.tsk"), (cycle.Id, cycle.Location.Text.Path));
    }

    [Fact]
    public void Included_tables_lie_below_the_documents_own_keys()
    {
        BoundDocument app = TestProject.Bind("@include(\"base.tsk\")\n[db]\nhost: \"own\"", "app.tsk", ("base.tsk", "top: 1\n[db]\nhost: \"theirs\"\nport: 5"));
        Assert.Equal("{top: 1, db: {host: \"own\", port: 5}}", TestProject.Show(app.Environments[0].Root));
        Assert.Equal("base.tsk", app.Environments[0].Root.Find("top")!.Origin!.File.Path);
    }

    [Fact]
    public void An_include_as_a_value_is_a_table_that_overlays_can_change()
    {
        BoundDocument app = TestProject.Bind("db: @include(\"db.tsk\")", "app.tsk", ("db.tsk", "host: \"a\"\nport: 1"),
            ("app.production.tsk", "[db]\nport: 2"));
        Assert.Equal("{db: {host: \"a\", port: 2}}", TestProject.Show(app.FindEnvironment("production")!.Root));
    }

    [Fact]
    public void A_path_out_of_the_project_is_refused()
    {
        var project = new TestProject(("app.tsk", "a: 1\n@include(\"../../x.tsk\")"));
        Assert.Equal("TSK1016", Assert.Single(project.Diagnostics).Id);
    }

    [Fact]
    public void An_overlay_without_a_base_and_defaults_without_documents_are_warned_of()
    {
        var project = new TestProject(("app.production.tsk", "a: 1\na: 2"), ("x/peanut.tsk", "b: 1"), ("web.tsk", "c: 1"));
        Assert.Equal(["TSK1019", "TSK1001", "TSK1020"], project.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void What_an_included_document_inherits_stays_with_it()
    {
        var project = new TestProject(
            ("peanut.tsk", "region: \"eu\"\nlimits { a: 1, b: 2 }"),
            ("svc/peanut.tsk", "region: \"us\""),
            ("svc/app.tsk", "@include(\"../common/base.tsk\")\ninner { @include(\"../common/base.tsk\") }"),
            ("common/base.tsk", "user: \"in ${region}\"\nlimits { b: 3 }"));
        Assert.Equal("{region: \"us\", limits: {a: 1, b: 3}, user: \"in eu\", inner: {limits: {b: 3}, user: \"in eu\"}}",
            TestProject.Show(project.Bind("svc/app.tsk").Environments[0].Root));
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void Defaults_may_be_included_by_name()
    {
        var project = new TestProject(("x/peanut.tsk", "region: \"eu\""), ("x/z/note.tsk", "a: 1"), ("app.tsk", "@include(\"x/peanut.tsk\")"));
        Assert.Equal("{region: \"eu\"}", TestProject.Show(project.Bind("app.tsk").Environments[0].Root));
    }

    [Fact]
    public void A_path_may_lead_up_and_not_out()
    {
        (string, string)[] lib = [("lib/db.tsk", "x: 5")];
        Assert.Equal("{a: 5}", TestProject.Show(TestProject.Bind("a: @../lib/db.tsk.get(\"x\")", "svc/app.tsk", lib).Environments[0].Root));
        Assert.Equal("TSK1016", Assert.Single(TestProject.Bind("a: @../../lib/db.tsk.get(\"x\")", "svc/app.tsk", lib).Diagnostics).Id);
    }
}
