using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Declarations;

public sealed class DeclarationCheckTests
{
    [Theory]
    [InlineData("#type A { x: int }\n#type A { y: int }", "TSK1041", 2, "first at line 1")]
    [InlineData("#type A { x: int }\n#enum A { y }", "TSK1041", 1, "type `A`")]
    [InlineData("#config A { x: int }\n#config B { x: int }", "TSK1041", 2, "configuration `B`")]
    [InlineData("#type A { x: Servr }\n#type Server { y: int }", "TSK1043", 1, "did you mean `Server`?")]
    [InlineData("#type A { x: strng }", "TSK1043", 1, "did you mean `string`?")]
    [InlineData("#type A { x: map<string, Nowhere[]> }", "TSK1043", 1, "#use")]
    [InlineData("#type A { x: one_of(B, C) }\n#type B { y: int }", "TSK1043", 1, "`C`")]
    [InlineData("#type A : B { x: int }", "TSK1043", 1, "`B`")]
    [InlineData("#type A : A { x: int }", "TSK2033", 1, "it extends itself:")]
    [InlineData("#type A { a: A }", "TSK2033", 1, "`a`")]
    public void A_name_that_means_nothing_or_two_things_is_one_error(string schema, string id, int line, string says)
    {
        TuskDiagnostic error = Assert.Single(Problems(schema));
        Assert.Equal((id, line), (error.Id, error.Location.Start.Line + 1));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_that_contain_each_other_never_end() =>
        Assert.Equal(["`A` never ends, since it contains itself: `b` → `a`: make a field of these optional (`T?`), a list (`T[]`) or a map.", "`B` never ends, since it contains itself: `a` → `b`: make a field of these optional (`T?`), a list (`T[]`) or a map."],
            Problems("#type A { b: B }\n#type B { a: A }").Select(static found => found.Message));

    [Theory]
    [InlineData("#type A { a: A? }")]
    [InlineData("#type A { a: A[] }")]
    [InlineData("#type A { a: map<string, A> }")]
    [InlineData("#type A { b: B }\n#type B { a: A? }")]
    [InlineData("#type A : B { x: int }\n#type B : C { y: int }\n#type C { z: int }")]
    [InlineData("#enum E { a, b }\n#config App { e: E, es: E[] }")]
    public void Declarations_that_end_and_are_known_are_fine(string schema) => Assert.Empty(Problems(schema));

    [Fact]
    public void A_used_file_brings_its_types_and_those_it_uses() => Assert.Empty(Problems(
        "#use \"types.schema.tsk\"\n#config App { p: Point, c: Colour }",
        ("types.schema.tsk", "#use \"more/colours.tsk\"\n#type Point { x: int }"), ("more/colours.tsk", "#enum Colour { red }")));

    [Theory]
    [InlineData("../Lib/x.schema.tsk", "TSK1016")]
    [InlineData("x.schema.tsk", "TSK1015")]
    public void While_a_used_file_is_not_there_no_type_that_it_may_have_is_told(string file, string id) =>
        Assert.Equal([id], Problems("#use \"" + file + "\"\n#type A : Base { x: Far, y: one_of(Far, Other), z: map<string, Far[]> }\n#config App { far: Far, a: A? }\n").Select(static found => found.Id));

    [Fact]
    public void A_used_file_that_lacks_a_file_itself_says_so_alone()
    {
        (string Path, string Text)[] files = [("app.schema.tsk", "#use \"y.schema.tsk\"\n#config App { far: Far? }"), ("y.schema.tsk", "#use \"x.schema.tsk\"\n#type Near { far: Far }")];
        var project = new TestProject([("app.tsk", ""), .. files]);

        Assert.Empty(Problems(files[0].Text, files[1]));
        Assert.Equal(["y.schema.tsk TSK1015"], ProjectChecker.Check(project.Index).Select(static found => found.Location.Text.Path + " " + found.Id));
    }

    [Fact]
    public void A_type_has_the_fields_of_its_bases_and_its_own_in_their_place()
    {
        var project = new TestProject(("app.tsk", ""), ("app.schema.tsk", "#type A { x: int, y: int }\n#type B : A { y: string, z: int }"));
        var group = DocumentGroup.Create(project.Files[0], project.Index);
        DeclarationScope scope = DeclarationScope.Create(group.Document, group, static (_, _) => Assert.Fail("Nothing stands twice."));
        Assert.Equal(["x: int", "y: string", "z: int"], scope.FieldsOf(scope.FindType("B")!).Select(static field => field.Name + ": " + field.Type));
    }

    private static IEnumerable<TuskDiagnostic> Problems(string schema, params (string Path, string Text)[] others) =>
        TestProject.Bind("", "app.tsk", [("app.schema.tsk", schema), .. others]).Diagnostics.Where(static found => found.Id is not ("TSK4002" or "TSK2034"));
}
