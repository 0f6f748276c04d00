using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Structure;

/// <summary>One mistake is one error at its place, and every other key keeps its value.</summary>
public sealed class RecoveryTests
{
    [Theory]
    [InlineData("---\nk: 1", "TSK0048@1")]
    [InlineData("1.5: b\nk: 1", "TSK0032@1")]
    [InlineData("b: a%\nk: 1", "TSK0049@1")]
    [InlineData("b: a% # percent\nk: 1", "TSK0049@1")]
    [InlineData("b: a%\n\nk -> 2\nk: 1", "TSK0049@1 TSK0040@3")]
    [InlineData("a: !!str 5\nk: 1", "TSK0050@1")]
    [InlineData("a: \"x\"\n  + \"y\"\nk: 1", "TSK0048@2")]
    [InlineData("#namespace 1Shop\nk: 1", "TSK0030@1")]
    [InlineData("#environments 1a\nk: 1", "TSK0030@1")]
    [InlineData("a: [#fff, #abc]\nk: 1", "TSK0050@1")]
    [InlineData("a: [\"x\", #abc\n]\nk: 1", "")]
    [InlineData("c/d: 2\nc { x: 1 }\nk: 1", "TSK0040@1")]
    [InlineData("m(x): { x: 5 }.x\nk: 1", "TSK0080@1")]
    [InlineData("k: 1\n[ser ver]\np: 2\n[t]\n", "TSK0070@2")]
    [InlineData("k: 1\n[2x]\np: 2\n[t]\n", "TSK0032@2")]
    [InlineData("k: 1\n[a.]\np: 2\n[t]\n", "TSK0070@2")]
    [InlineData("limits\n  body: 2\nk: 1", "TSK0040@1")]
    [InlineData("limits\n  body: 2,\n  head: 3,\n}\nk: 1", "TSK0040@1")]
    [InlineData("limits\n  inner {\n    a: 1\n  }\n  b: [\n    1\n  ]\n}\nk: 1", "TSK0040@1")]
    [InlineData("limits <\n  body: 2\n<\nk: 1", "TSK0040@1")]
    [InlineData("co rs:\n  body: 2\n  head: 3\nk: 1", "TSK0040@1")]
    [InlineData("%cors:\n  - 1\n  - 2\nk: 1", "TSK0048@1")]
    [InlineData("limits\n  body: 10mb\nk: 1", "TSK0040@1 TSK0030@2")]
    [InlineData("t {\n  limits\n    body: 2\n  }\n  x: 3\n}\nk: 1", "TSK0040@2")]
    [InlineData("t {\n  limits\n    body: 2\n}\nk: 1", "TSK0040@2")]
    [InlineData("t >\n  tls > x\n    body: 2\n  <\n  x: 3\n<\nk: 1", "TSK0040@2")]
    [InlineData("d:\n  pool\n    min: 1\n  *port: 2\n@cache:\n  a: 1\nk: 1", "TSK0040@2 TSK0048@4 TSK0058@5")]
    [InlineData("cli:\n  @aliases:\n    start: \"x\"\nk: 1", "TSK0058@2")]
    [InlineData("limits {\n  body: 2\n]\nk: 1", "TSK0020@3")]
    [InlineData("limits: {\n  body: 2\n<\nk: 1", "TSK0020@3")]
    [InlineData("tls >\n  body: 2\n>\nk: 1", "TSK0020@3")]
    [InlineData("ports: [\n  1\n}\nk: 1", "TSK0020@3")]
    [InlineData("a: [{\n  b: 2\n]\nk: 1", "TSK0010@1")]
    public void One_mistake_is_one_error_and_the_key_behind_it_keeps_its_value(string text, string expected)
    {
        BoundDocument app = TestProject.BindApp(text);

        IEnumerable<TuskDiagnostic> errors = app.Diagnostics.Where(static found => found.Severity == Severity.Error);
        Assert.Equal(expected, string.Join(' ', errors.Select(static found => found.Id + "@" + (found.Location.Start.Line + 1))));
        Assert.Equal("1", app.Environments[0].Root.Find("k")?.Value.Constant?.ToString());
    }

    /// <summary>A key that lands in the wrong table would be a wrong value without a word once its error is mended elsewhere.</summary>
    [Theory]
    [InlineData("limits\n  body: 2\nk: 1", "k")]
    [InlineData("[ser ver]\np: 2\n[t]\nq: 1", "t")]
    [InlineData("[server\np: 2\n[t]\nq: 1", "server t")]
    [InlineData("t {\n  limits\n    body: 2\n  }\n  x: 3\n}\nk: 1", "t k")]
    public void Keys_of_what_could_not_be_read_belong_nowhere(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TestProject.BindApp(text).Environments[0].Root.Entries.Select(static entry => entry.Key)));

    [Fact]
    public void A_closing_character_of_another_kind_is_told_what_it_should_be()
    {
        TuskDiagnostic error = Assert.Single(TestProject.BindApp("limits {\n  body: 2\n]\n").Diagnostics);
        Assert.Equal("`]` does not close the `{` of line 1: write `}`.", error.Message);
        Assert.Equal("}", Assert.Single(error.Mend!.Edits).NewText);
    }

    [Theory]
    [InlineData("s: @nope()\n", "s { x: 1 }\n", "TSK3001")]
    [InlineData("s { x: 1 }\n", "s: @nope()\n", "TSK3001")]
    [InlineData("s: @nope()\n[s]\nx: 1\n", "", "TSK3001")]
    [InlineData("[a]\nx: 1\n[A]\nx: 2\n", "", "TSK1021")]
    [InlineData("[a.b]\nx: 1\n[A.b]\nx: 2\n", "", "TSK1021")]
    [InlineData("[[x]]\na: 1\n[x]]\na: 2\n[[x]]\na: 3\n", "", "TSK0011")]
    public void What_follows_from_a_mistake_is_not_told_beside_it(string text, string overlay, string id) =>
        Assert.Equal(id, Assert.Single(new TestProject(("app.tsk", text), ("app.dev.tsk", overlay)).Diagnostics, static found => found.Severity == Severity.Error).Id);

    [Theory]
    [InlineData("a: a + 1\n", "would refer to itself")]
    [InlineData("a: \"${a}x\"\n", "would refer to itself")]
    [InlineData("$g: $g + 1\n", "`$g` refers to itself")]
    [InlineData("[db]\na: db.a + 1\n", "`db.a` refers to itself")]
    public void A_key_that_refers_to_itself_is_told_so(string text, string words) =>
        Assert.Contains(words, TestProject.Single(text).Message, StringComparison.Ordinal);
}
