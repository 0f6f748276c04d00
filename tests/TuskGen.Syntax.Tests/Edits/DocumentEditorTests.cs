namespace TuskGen.Syntax.Tests.Edits;

/// <summary>Keys set, added and removed, in every style of block.</summary>
public sealed class DocumentEditorTests
{
    [Theory]
    [InlineData("a: 1 # why\nb: 2\n", "a", "10", "a: 10 # why\nb: 2\n")]
    [InlineData("a=1\r\nb: 2\r\n", "a", "\"x\"", "a=\"x\"\r\nb: 2\r\n")]
    [InlineData("[s]\na: 1; b: 2\n", "s.b", "3", "[s]\na: 1; b: 3\n")]
    [InlineData("s { a: 1, b: 2 }\n", "s.a", "[1, 2]", "s { a: [1, 2], b: 2 }\n")]
    [InlineData("a.b.c: 1\n", "a.b.c", "2", "a.b.c: 2\n")]
    [InlineData("a:\nb: 1\n", "a", "1", "a: 1\nb: 1\n")]
    [InlineData("a { x: 1 } # why\n", "a", "2", "a: 2 # why\n")]
    [InlineData("a {\n  x: 1\n}\nb: 1\n", "a", "{ y: 2 }", "a { y: 2 }\nb: 1\n")]
    [InlineData("a > # why\n  x: 1\n< # end\nb: 1\n", "a", "2", "a: 2 # why # end\nb: 1\n")]
    [InlineData("a: # why\n  x: 1\n  y: 2 # two\n# of b\nb: 1\n", "a", "2", "a: 2 # why\n# of b\nb: 1\n")]
    [InlineData("a:\n  - 1\n  - 2\nb: 1\n", "a", "[3]", "a: [3]\nb: 1\n")]
    [InlineData("a:\n  - 1\n  - x: 2\n    y: 3\n", "a[1]", "{ z: 1 }", "a:\n  - 1\n  - { z: 1 }\n")]
    [InlineData("a:\n  - 1\n  - x: 2\n    y: 3\n", "a[1].y", "4", "a:\n  - 1\n  - x: 2\n    y: 4\n")]
    [InlineData("a: [1, { x: 2 }]\n", "a[1].x", "3", "a: [1, { x: 3 }]\n")]
    [InlineData("[[s]]\na: 1\n[[s]]\na: 2\n[s.t]\nb: 1\n", "s[1].a", "3", "[[s]]\na: 1\n[[s]]\na: 3\n[s.t]\nb: 1\n")]
    [InlineData("[[s]]\na: 1\n[[s]]\na: 2\n[s.t]\nb: 1\n", "s[1].t.b", "3", "[[s]]\na: 1\n[[s]]\na: 2\n[s.t]\nb: 3\n")]
    [InlineData("$g: 1\na: $g\n", "$g", "2", "$g: 2\na: $g\n")]
    [InlineData("{ \"a\": 1 }\n", "a", "2", "{ \"a\": 2 }\n")]
    [InlineData("a: \"\"\"\n  x\n  \"\"\" # t\nb: 1\n", "a", "1", "a: 1 # t\nb: 1\n")]
    [InlineData("[]\na: 1\n[s]\nb: 1\n[]\nc: 1\n", "c", "2", "[]\na: 1\n[s]\nb: 1\n[]\nc: 2\n")]
    public void Setting_a_key_replaces_its_value_and_nothing_else(string text, string path, string value, string expected) => Sets(text, path, value, expected);

    [Theory]
    [InlineData("", "a", "1", "a: 1\n")]
    [InlineData("# about\n", "a", "1", "# about\n\na: 1\n")]
    [InlineData("# about", "a", "1", "# about\n\na: 1")]
    [InlineData("a: 1\n", "b", "2", "a: 1\nb: 2\n")]
    [InlineData("a: 1", "b", "2", "a: 1\nb: 2")]
    [InlineData("a: 1 # why\r\n\r\n# more\r\nb { x: 1 }\r\n", "c", "2", "a: 1 # why\r\n\r\n# more\r\nb { x: 1 }\r\nc: 2\r\n")]
    [InlineData("a = 1\n", "b", "2", "a = 1\nb = 2\n")]
    [InlineData("a=1\n", "b", "2", "a=1\nb=2\n")]
    [InlineData("a: 1\n[s]\nb: 1\n", "c", "2", "a: 1\nc: 2\n[s]\nb: 1\n")]
    [InlineData("# of s\n[s]\nb: 1\n", "c", "2", "c: 2\n\n# of s\n[s]\nb: 1\n")]
    [InlineData("[s]\n  a = 1\n\n# of t\n[t]\n", "s.b", "2", "[s]\n  a = 1\n  b = 2\n\n# of t\n[t]\n")]
    [InlineData("[s]\n  a = 1\n\n[t] # why\n", "t.b", "2", "[s]\n  a = 1\n\n[t] # why\n  b = 2\n")]
    [InlineData("s { a: 1 }\n", "s.b", "2", "s { a: 1, b: 2 }\n")]
    [InlineData("s { a: 1; c: 3 }\n", "s.b", "2", "s { a: 1; c: 3; b: 2 }\n")]
    [InlineData("s { a: 1, }\n", "s.b", "2", "s { a: 1, b: 2, }\n")]
    [InlineData("s {}\n", "s.b", "2", "s { b: 2 }\n")]
    [InlineData("s {\n\ta: 1\n}\n", "s.b", "2", "s {\n\ta: 1\n\tb: 2\n}\n")]
    [InlineData("s {\n}\n", "s.b", "2", "s {\n    b: 2\n}\n")]
    [InlineData("{\n  \"a\": 1, # one\n  \"b\": 2 # two\n}\n", "c", "3", "{\n  \"a\": 1, # one\n  \"b\": 2, # two\n  \"c\": 3\n}\n")]
    [InlineData("s {\n  a: 1,\n  b: 2,\n}\n", "s.c", "3", "s {\n  a: 1,\n  b: 2,\n  c: 3,\n}\n")]
    [InlineData("s >\n  a: 1\n<\n", "s.b", "2", "s >\n  a: 1\n  b: 2\n<\n")]
    [InlineData("s >\n<\n", "s.b", "2", "s >\n    b: 2\n<\n")]
    [InlineData("s:\n  a:\n    x: 1\n  # end\nt: 1\n", "s.b", "2", "s:\n  a:\n    x: 1\n  b: 2\n  # end\nt: 1\n")]
    [InlineData("s { a:\n     x: 1 }\n", "s.a.y", "2", "s { a:\n     x: 1\n     y: 2 }\n")]
    [InlineData("l:\n  - a: 1\n  - a: 2\n", "l[0].b", "3", "l:\n  - a: 1\n    b: 3\n  - a: 2\n")]
    [InlineData("l:\n\t- a: 1\n", "l[0].b", "3", "l:\n\t- a: 1\n\t  b: 3\n")]
    [InlineData("a.b.c: 1\na.x: 2\n", "a.b.d", "3", "a.b.c: 1\na.b.d: 3\na.x: 2\n")]
    [InlineData("a.b: 1\n", "a.\"c d\"", "3", "a.b: 1\na.\"c d\": 3\n")]
    [InlineData("a: 1\n", "\"b c\"", "2", "a: 1\n\"b c\": 2\n")]
    [InlineData("a: 1\n", "80", "2", "a: 1\n80: 2\n")]
    [InlineData("a: 1\n", "\"2xx\"", "2", "a: 1\n\"2xx\": 2\n")]
    [InlineData("a: [1, 2]\n", "a[2]", "3", "a: [1, 2, 3]\n")]
    [InlineData("a: []\n", "a[0]", "3", "a: [3]\n")]
    [InlineData("a: [\n  1,\n  2\n]\n", "a[2]", "3", "a: [\n  1,\n  2,\n  3\n]\n")]
    [InlineData("a:\n  - 1\n", "a[1]", "3", "a:\n  - 1\n  - 3\n")]
    [InlineData("#language 1\n", "a", "1", "#language 1\na: 1\n")]
    public void Adding_a_key_puts_it_where_its_table_is_in_the_tables_style(string text, string path, string value, string expected)
    {
        Sets(text, path, value, expected);
        SyntaxTree tree = SyntaxTree.Parse(text);
        EditResult added = DocumentEditor.Add(tree, KeyPath.Parse(path), value);
        Assert.Equal(expected, added.Tree.Text.Content);
        EditResult removed = DocumentEditor.Remove(added.Tree, KeyPath.Parse(path));
        Assert.True(removed.IsSuccess, removed.Failure?.Message);
        Assert.Equal(text, removed.Tree.Text.Content);
    }

    [Theory]
    [InlineData("a: 1\n", "s.b", "2", "a: 1\ns {\n    b: 2\n}\n")]
    [InlineData("a:\n  x: 1\n", "s.b", "2", "a:\n  x: 1\ns:\n  b: 2\n")]
    [InlineData("a:\n  x: 1\n", "a.s.t.b", "2", "a:\n  x: 1\n  s:\n    t:\n      b: 2\n")]
    [InlineData("a {\n  x: 1\n}\n", "a.s.b", "2", "a {\n  x: 1\n  s {\n    b: 2\n  }\n}\n")]
    [InlineData("a { x: 1 }\n", "a.s.b", "2", "a { x: 1, s { b: 2 } }\n")]
    [InlineData("[a]\nx = 1\n", "s.t.b", "2", "[a]\nx = 1\n\n[s.t]\nb = 2\n")]
    [InlineData("[s.t]\nx: 1\n", "s.b", "2", "[s.t]\nx: 1\n\n[s]\nb: 2\n")]
    [InlineData("[a]\nx = 1", "a.\"t u\".b", "2", "[a]\nx = 1\n\n[a.\"t u\"]\nb = 2\n")]
    [InlineData("a.b: 1\n", "a.c.d", "2", "a.b: 1\na.c.d: 2\n")]
    [InlineData("{\n  \"a\": 1\n}\n", "s.b", "2", "{\n  \"a\": 1\n  \"s\": {\n      \"b\": 2\n  }\n}\n")]
    [InlineData("[[l]]\nx: 1\n", "l[0].s.b", "2", "[[l]]\nx: 1\ns {\n    b: 2\n}\n")]
    public void A_missing_table_is_written_in_the_files_style(string text, string path, string value, string expected) => Sets(text, path, value, expected);

    [Theory]
    [InlineData("a: 1\nb: 2\nc: 3\n", "b", "a: 1\nc: 3\n")]
    [InlineData("a: 1\nb: 2", "b", "a: 1")]
    [InlineData("a: 1\r\nb: 2", "b", "a: 1")]
    [InlineData("a: 1\n\n# of b\n## more of b\nb: 2 # two\n\nc: 3\n", "b", "a: 1\n\nc: 3\n")]
    [InlineData("a: 1\n\n# about all\n\nb: 2\nc: 3\n", "b", "a: 1\n\n# about all\n\nc: 3\n")]
    [InlineData("a: 1\n  # deeper\nb: 2\n", "b", "a: 1\n  # deeper\n")]
    [InlineData("a: 1; b: 2; c: 3\n", "b", "a: 1; c: 3\n")]
    [InlineData("a: 1; b: 2 # two\n", "b", "a: 1 # two\n")]
    [InlineData("a: 1; b: 2\n", "a", "b: 2\n")]
    [InlineData("s { a: 1, b: 2 }\n", "s.b", "s { a: 1 }\n")]
    [InlineData("s { a: 1, b: 2 }\n", "s.a", "s { b: 2 }\n")]
    [InlineData("s { a: 1 }\n", "s.a", "s {}\n")]
    [InlineData("s {\n  a: 1\n}\n", "s.a", "s {\n}\n")]
    [InlineData("s {\n  a: 1,\n  b: 2\n}\n", "s.b", "s {\n  a: 1\n}\n")]
    [InlineData("s {\n  a: 1,\n  b: 2,\n}\n", "s.b", "s {\n  a: 1,\n}\n")]
    [InlineData("s >\n  a: 1\n<\n", "s.a", "s >\n<\n")]
    [InlineData("s: # why\n  # of a\n  a: 1\nt: 1\n", "s.a", "s: {} # why\nt: 1\n")]
    [InlineData("[s]\na: 1\n[t]\n", "s.a", "[s]\n[t]\n")]
    [InlineData("l:\n  - 1\n  # of two\n  - 2\n  - 3\n", "l[1]", "l:\n  - 1\n  - 3\n")]
    [InlineData("l:\n  - 1\nb: 1\n", "l[0]", "l: []\nb: 1\n")]
    [InlineData("l:\n  - a: 1\n    b: 2\n  - a: 3\n", "l[0].a", "l:\n  - b: 2\n  - a: 3\n")]
    [InlineData("l:\n  - a: 1 # one\n    ## two\n    b: 2\n", "l[0].a", "l:\n  -\n    ## two\n    b: 2\n")]
    [InlineData("l:\n  - a: 1\n", "l[0].a", "l:\n  - {}\n")]
    [InlineData("l: [1, 2, 3]\n", "l[1]", "l: [1, 3]\n")]
    [InlineData("l: [1, 2, 3]\n", "l[2]", "l: [1, 2]\n")]
    [InlineData("l: [1]\n", "l[0]", "l: []\n")]
    [InlineData("l: [\n  1, # one\n  2 # two\n]\n", "l[1]", "l: [\n  1 # one\n]\n")]
    [InlineData("a: 1\n\n# of s\n[s]\nb: 1\n\n[t]\nc: 1\n", "s", "a: 1\n\n[t]\nc: 1\n")]
    [InlineData("[s]\na: 1\n[t]\nb: 1\n[s.u]\nc: 1\n", "s", "[t]\nb: 1\n")]
    [InlineData("[[s]]\na: 1\n[s.t]\nb: 1\n[[s]]\na: 2\n[s.t]\nb: 2\n", "s[1]", "[[s]]\na: 1\n[s.t]\nb: 1\n")]
    [InlineData("a.b: 1\nc: 1\na.d: 2\n", "a", "c: 1\n")]
    [InlineData("x:\n  a.b: 1\n  a.d: 2\ny: 1\n", "x.a", "x: {}\ny: 1\n")]
    [InlineData("x { a.b: 1, a.d: 2 }\n", "x.a", "x {}\n")]
    [InlineData("a:\n  x: 1\n  y: 2\n\nb: 1\n", "a", "b: 1\n")]
    [InlineData("a {\n  x: 1\n}\nb: 1\n", "a", "b: 1\n")]
    [InlineData("$g: 1\na: 2\n", "$g", "a: 2\n")]
    public void Removing_a_key_takes_its_lines_and_the_comments_that_belong_to_it(string text, string path, string expected)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        EditResult result = DocumentEditor.Remove(tree, KeyPath.Parse(path));
        Assert.True(result.IsSuccess, result.Failure?.Message);
        Assert.Equal(expected, result.Tree.Text.Content);
        Assert.Equal(expected, TextEdits.Apply(text, result.Edits));
    }

    [Theory]
    [InlineData("a: 1\n", "a.b", EditFailureKind.LeadsIntoValue)]
    [InlineData("a: 1\n", "a[0]", EditFailureKind.LeadsIntoValue)]
    [InlineData("a: [1]\n", "a.b", EditFailureKind.LeadsIntoList)]
    [InlineData("a { b: 1 }\n", "a[0]", EditFailureKind.LeadsIntoList)]
    [InlineData("a: [1]\n", "a[2]", EditFailureKind.NotFound)]
    [InlineData("a: [1]\n", "a[1].b", EditFailureKind.NotFound)]
    [InlineData("a: 1\na: 2\n", "a", EditFailureKind.Ambiguous)]
    [InlineData("a: [1]\na: [2]\n", "a[1]", EditFailureKind.Ambiguous)]
    [InlineData("[a]\nb: 1\n", "a", EditFailureKind.IsTable)]
    [InlineData("a.b: 1\n", "a", EditFailureKind.IsTable)]
    [InlineData("a { b: 1 }\n[a]\nc: 1\n", "a", EditFailureKind.IsTable)]
    [InlineData("a: hello world\n", "a", EditFailureKind.Broken)]
    public void What_cannot_be_set_is_refused_with_its_reason(string text, string path, EditFailureKind kind)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        EditResult result = DocumentEditor.Set(tree, KeyPath.Parse(path), "5");
        Assert.Equal(kind, result.Failure?.Kind);
        Assert.NotEmpty(result.Failure!.Message);
        Assert.Same(tree, result.Tree);
        Assert.Empty(result.Edits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello world")]
    [InlineData("1 # why")]
    [InlineData("1\nb: 2")]
    [InlineData("1; b: 2")]
    [InlineData("[1, 2")]
    [InlineData("{ a: 1 } }")]
    [InlineData("\n  b: 1")]
    public void A_text_that_is_no_single_value_is_refused(string value) =>
        Assert.Equal(EditFailureKind.InvalidValue, DocumentEditor.Set(SyntaxTree.Parse("a: 1\n"), KeyPath.Parse("a"), value).Failure?.Kind);

    [Fact]
    public void A_failure_shows_all_places_that_set_a_key()
    {
        EditResult result = DocumentEditor.Set(SyntaxTree.Parse("a: 1\nb: 2\na: 3\n", "x.tsk"), KeyPath.Parse("a"), "5");
        Assert.Equal(["x.tsk(1,1)", "x.tsk(3,1)"], result.Failure!.Places.Select(place => place.ToString()));
    }

    [Fact]
    public void Adding_a_key_that_is_there_is_refused() =>
        Assert.Equal(EditFailureKind.Exists, DocumentEditor.Add(SyntaxTree.Parse("a: 1\n"), KeyPath.Parse("a"), "2").Failure?.Kind);

    [Fact]
    public void Removing_a_key_that_is_not_there_is_refused() =>
        Assert.Equal(EditFailureKind.NotFound, DocumentEditor.Remove(SyntaxTree.Parse("a: 1\n"), KeyPath.Parse("b")).Failure?.Kind);

    [Fact]
    public void A_section_that_holds_a_directive_is_not_removed_with_it() =>
        Assert.Equal(EditFailureKind.Broken, DocumentEditor.Remove(SyntaxTree.Parse("[s]\na: 1\n#type P { x: int }\n"), KeyPath.Parse("s")).Failure?.Kind);

    private static void Sets(string text, string path, string value, string expected)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        EditResult result = DocumentEditor.Set(tree, KeyPath.Parse(path), value);
        Assert.True(result.IsSuccess, result.Failure?.Message);
        Assert.Equal(expected, result.Tree.Text.Content);
        Assert.Equal(expected, TextEdits.Apply(text, result.Edits));
    }
}
