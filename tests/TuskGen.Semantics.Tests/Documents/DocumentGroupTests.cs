namespace TuskGen.Semantics.Tests.Documents;

public class DocumentGroupTests
{
    private static readonly TestProject Project = new(
        ("peanut.tsk", "region: \"eu\""),
        ("svc/peanut.tsk", "port: 1"),
        ("svc/peanut.production.tsk", "port: 2"),
        ("svc/app.tsk", "a: @../lib/db.tsk.get(\"x\")\nb: @db.tsk.get(\"x\")"),
        ("svc/app.production.tsk", "a: 1"),
        ("svc/app.schema.tsk", "#use \"types.schema.tsk\""),
        ("svc/types.schema.tsk", "#type A { x: int }"),
        ("svc/db.tsk", "x: @far.tsk.get(\"y\")"),
        ("svc/db.production.tsk", "x: 3"),
        ("svc/far.tsk", "y: 1"),
        ("other/app.tsk", "z: 1"));

    private static DocumentGroup GroupOf(string path, FileIndex? index = null) =>
        DocumentGroup.Create((index ?? Project.Index).Find(path)!, index ?? Project.Index);

    [Fact]
    public void A_group_holds_every_file_that_the_meaning_depends_on()
    {
        string[] members = [.. GroupOf("svc/app.tsk").Members.Select(static file => file.Path).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "peanut.tsk", "svc/app.production.tsk", "svc/app.schema.tsk", "svc/app.tsk", "svc/db.production.tsk", "svc/db.tsk", "svc/far.tsk",
                "svc/peanut.production.tsk", "svc/peanut.tsk", "svc/types.schema.tsk",
            ],
            members);
    }

    [Fact]
    public void Inherited_defaults_come_from_the_root_down_and_the_base_first() =>
        Assert.Equal(["peanut.tsk", "svc/peanut.tsk", "svc/peanut.production.tsk"], GroupOf("svc/app.tsk").Document.Peanuts.Select(static file => file.Path));

    [Fact]
    public void Documents_of_one_name_know_each_other() => Assert.Equal(["other/app.tsk"], GroupOf("svc/app.tsk").CollidingPaths);

    [Fact]
    public void A_group_stays_equal_while_an_unrelated_file_changes()
    {
        DocumentGroup before = GroupOf("svc/app.tsk");
        FileIndex after = FileIndex.Create(
            [.. Project.Files.Where(static file => file.Path != "other/app.tsk"), .. new TestProject(("other/app.tsk", "z: 2")).Files]);
        Assert.Equal(before, GroupOf("svc/app.tsk", after));
        Assert.Equal(before.GetHashCode(), GroupOf("svc/app.tsk", after).GetHashCode());
    }

    [Theory]
    [InlineData("svc/far.tsk")]
    [InlineData("peanut.tsk")]
    [InlineData("svc/types.schema.tsk")]
    public void A_group_differs_when_a_file_it_depends_on_changes(string path)
    {
        FileIndex after = FileIndex.Create([.. Project.Files.Where(file => file.Path != path), .. new TestProject((path, "y: 2")).Files]);
        Assert.NotEqual(GroupOf("svc/app.tsk"), GroupOf("svc/app.tsk", after));
    }

    [Fact]
    public void Defaults_above_the_project_do_not_count()
    {
        FileIndex index = FileIndex.Create(Project.Files, "svc");
        Assert.DoesNotContain(GroupOf("svc/app.tsk", index).Document.Peanuts, static file => file.Path == "peanut.tsk");
    }

    [Theory]
    [InlineData("#config App {\n    x: int = 1\n}\n", true)]
    [InlineData("a: 1\n", true)]
    [InlineData("#type A {\n    x: int\n}\n", false)]
    public void A_document_makes_a_configuration_where_it_has_keys_or_declares_them(string text, bool makes)
    {
        var project = new TestProject(("app.tsk", text));
        Assert.Equal(makes, GroupOf("app.tsk", project.Index).HasConfiguration);
    }
}
