using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Documents;

public class SourceFileTests
{
    [Theory]
    [InlineData("app.tsk", "app", DocumentRole.Base, "")]
    [InlineData("conf/App.Production.tsk", "App", DocumentRole.Overlay, "production")]
    [InlineData("app.schema.tsk", "app", DocumentRole.Schema, "")]
    [InlineData("app.tests.tsk", "app", DocumentRole.Tests, "")]
    [InlineData("a/peanut.tsk", "peanut", DocumentRole.Peanut, "")]
    [InlineData("peanut.staging.tsk", "peanut", DocumentRole.PeanutOverlay, "staging")]
    public void The_name_tells_what_a_file_is(string path, string name, DocumentRole role, string environment)
    {
        SourceFile file = SourceFile.Create(SyntaxTree.Parse("", path));
        Assert.Equal((name, role, environment), (file.DocumentName, file.Role, file.Environment));
    }

    [Theory]
    [InlineData("a\\b\\app.tsk", "a/b/app.tsk", "a/b")]
    [InlineData("./a/../b/app.tsk", "b/app.tsk", "b")]
    [InlineData("/x//y/app.tsk", "/x/y/app.tsk", "/x/y")]
    public void Paths_have_forward_slashes_and_no_dots(string given, string path, string folder)
    {
        SourceFile file = SourceFile.Create(SyntaxTree.Parse("", given));
        Assert.Equal((path, folder), (file.Path, file.Folder));
    }

    [Fact]
    public void The_outline_lists_what_a_file_mentions_relative_to_its_folder()
    {
        SourceFile file = SourceFile.Create(SyntaxTree.Parse(
            "#use \"types.schema.tsk\"\n@include(\"../base.tsk\")\na: @db.tsk.get(\"x\")\nb: @sub/db.tsk.get(\"x\") + \"${@c.tsk.get(\"y\")}\"\n# @no.tsk.get(\"x\")\n", "conf/app.tsk"));
        Assert.Equal(["conf/types.schema.tsk", "base.tsk", "conf/db.tsk", "conf/sub/db.tsk", "conf/c.tsk"],
            file.Summary.References.Select(static reference => reference.Path));
        Assert.Equal(ReferenceKind.Include, file.Summary.References[1].Kind);
    }

    [Theory]
    [InlineData("a: 1", true)]
    [InlineData("[s]", true)]
    [InlineData("@include(\"x.tsk\")", true)]
    [InlineData("#type A { x: int }", false)]
    [InlineData("$x: 1", false)]
    [InlineData("# nothing", false)]
    public void A_file_of_directives_has_no_values(string text, bool hasValues) =>
        Assert.Equal(hasValues, SourceFile.Create(SyntaxTree.Parse(text, "app.tsk")).Summary.HasValues);
}
