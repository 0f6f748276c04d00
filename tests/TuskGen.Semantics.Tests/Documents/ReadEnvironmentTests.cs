namespace TuskGen.Semantics.Tests.Documents;

/// <summary>Environments that a document has because one that it reads has them.</summary>
public class ReadEnvironmentTests
{
    private static readonly (string, string)[] Read = [("ov.tsk", "url: \"base\""), ("ov.staging.tsk", "url: \"stag\"")];

    [Theory]
    [InlineData("u: @ov.tsk.get(\"url\")", "u: \"base\"", "u: \"stag\"")]
    [InlineData("inc { @include(\"ov.tsk\") }", "inc: {url: \"base\"}", "inc: {url: \"stag\"}")]
    [InlineData("@include(\"ov.tsk\")", "url: \"base\"", "url: \"stag\"")]
    public void A_document_has_the_environments_of_one_that_it_reads(string text, string alone, string staging) =>
        Assert.Equal([": {" + alone + "}", "staging: {" + staging + "}"], Show(TestProject.Bind(text, "ref.tsk", Read)));

    [Fact]
    public void A_document_has_the_environments_of_one_that_is_read_over_others()
    {
        BoundDocument bound = TestProject.Bind("u: @mid.tsk.get(\"m\")", "ref.tsk", [("mid.tsk", "m: @low.tsk.get(\"url\")"), ("low.tsk", "@include(\"ov.tsk\")"), .. Read]);
        Assert.Equal([": {u: \"base\"}", "staging: {u: \"stag\"}"], Show(bound));
    }

    [Fact]
    public void What_an_overlay_or_a_default_reads_counts()
    {
        BoundDocument bound = TestProject.Bind("a: 1", "x/ref.tsk", [("x/ref.test.tsk", "a: 2"), ("peanut.tsk", "p: @ov.tsk.get(\"url\")"), .. Read]);
        Assert.Equal([": {p: \"base\", a: 1}", "staging: {p: \"stag\", a: 1}", "test: {p: \"base\", a: 2}"], Show(bound));
    }

    [Fact]
    public void Defaults_of_a_document_that_is_read_give_their_environments()
    {
        BoundDocument bound = TestProject.Bind(
            "u: @x/ov.tsk.get(\"url\")", "ref.tsk", ("x/ov.tsk", "a: 1"), ("x/peanut.tsk", "url: \"base\""), ("x/peanut.staging.tsk", "url: \"stag\""));
        Assert.Equal([": {u: \"base\"}", "staging: {u: \"stag\"}"], Show(bound));
    }

    [Fact]
    public void Documents_that_read_each_other_have_the_environments_of_both()
    {
        var project = new TestProject(
            ("a.tsk", "x: 1\ny: @b.tsk.get(\"x\")"), ("a.test.tsk", "x: 2"), ("b.tsk", "x: 3\ny: @a.tsk.get(\"x\")"), ("b.staging.tsk", "x: 4"));
        Assert.Equal([": {x: 1, y: 3}", "staging: {x: 1, y: 4}", "test: {x: 2, y: 3}"], Show(project.Bind("a.tsk")));
        Assert.Equal([": {x: 3, y: 1}", "staging: {x: 4, y: 1}", "test: {x: 3, y: 2}"], Show(project.Bind("b.tsk")));
    }

    [Fact]
    public void A_document_that_lists_its_environments_has_no_others()
    {
        (string, string)[] read = [.. Read, ("ov.test.tsk", "url: \"test\"")];
        Assert.Equal(["staging: {u: \"stag\"}"], Show(TestProject.Bind("#environments staging\nu: @ov.tsk.get(\"url\")", "ref.tsk", read)));
    }

    [Fact]
    public void A_document_that_is_read_and_lists_its_environments_gives_those_and_in_another_its_base()
    {
        BoundDocument bound = TestProject.Bind(
            "u: @mid.tsk.get(\"m\")", "ref.tsk", [("mid.tsk", "#environments production\nm: @ov.tsk.get(\"url\")"), ("ref.staging.tsk", "z: 1"), .. Read]);
        Assert.Equal([": {u: \"base\"}", "production: {u: \"base\"}", "staging: {u: \"base\", z: 1}"], Show(bound));
    }

    private static string[] Show(BoundDocument bound)
    {
        Assert.DoesNotContain(bound.Diagnostics, static diagnostic => diagnostic.Severity == TuskGen.Syntax.Severity.Error);
        return [.. bound.Environments.Select(static environment => environment.Name + ": " + TestProject.Show(environment.Root))];
    }
}
