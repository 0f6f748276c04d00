using TuskGen.Syntax.Tests.Parsing;

namespace TuskGen.Syntax.Tests.Lexing;

/// <summary>Section 2: what begins with <c>#</c>.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData("# all of it: [ {\na: 1\n", "a: 1")]
    [InlineData("a: 1 # why\n", "a: 1")]
    [InlineData("a: 1\t# why\n", "a: 1")]
    [InlineData("   # deeper than anything\na: 1\n", "a: 1")]
    [InlineData("a: # why\n  b: 1\n", "a: indent{ b: 1 }")]
    [InlineData("a { # why\n  b: 1 # {\n} # }\n", "a: { b: 1 }")]
    [InlineData("a: [ # why\n  1, # one ]\n  2 # two\n]\n", "a: [1, 2]")]
    [InlineData("a > # why\n  b: 1\n< # end\n", "a: angle{ b: 1 }")]
    [InlineData("[s] # why\na: 1\n", "[s]{ a: 1 }")]
    [InlineData("a: (1 # one\n  + 2)\n", "a: (paren (+ 1 2))")]
    [InlineData("a:\n  - 1 # one\n  # between\n  - 2\n", "a: dash[1, 2]")]
    public void A_comment_begins_at_the_line_start_or_behind_white_space(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: \"#alerts\"\n", "a: \u201C#alerts\u201D")]
    [InlineData("a: \"x # y\"\n", "a: \u201Cx # y\u201D")]
    [InlineData("a: 'x # y'\n", "a: \u201Cx # y\u201D")]
    [InlineData("a: \"\"\"\n  # no\n  \"\"\"\n", "a: \u201C# no\u201D")]
    [InlineData("\"# k\": 1\n", "\"# k\": 1")]
    public void In_a_string_a_hash_is_text(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: x#y\n")]
    [InlineData("a: 1#y\n")]
    public void A_hash_glued_behind_a_word_begins_no_comment(string text) => Expect.Diagnostics(text, "TSK0033 1,4");

    [Theory]
    [InlineData("color: #fff\nb: 1\n", "TSK0034 1,8")]
    [InlineData("color = #fff\nb: 1\n", "TSK0034 1,9")]
    [InlineData("rooms:\n  - #general\nb: 1\n", "TSK0034 2,5")]
    public void Glued_where_a_value_is_missing_it_is_asked_to_be_quoted(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("a: #why\n  b: 1\n", "a: indent{ b: 1 }")]
    [InlineData("a:\n  - #why\n    b: 1\n", "a: dash[indent{ b: 1 }]")]
    [InlineData("a: 1 #why\n", "a: 1")]
    [InlineData("#why\na: 1\n", "a: 1")]
    public void Glued_where_no_value_is_missing_it_is_a_comment(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: [\"x\", #fff\n]\n", "TSK0035 1,10")]
    [InlineData("a: [\n  #a1b2c3\n]\n", "TSK0035 2,3")]
    [InlineData("a: [\n  #12345678\n]\n", "TSK0035 2,3")]
    [InlineData("a: [\n  #1234\n]\n", "TSK0035 2,3")]
    [InlineData("a: [\n  #12345\n]\n", "")]
    [InlineData("a: [\n  #fffg\n]\n", "")]
    [InlineData("a: [\n  # fff\n]\n", "")]
    public void In_brackets_what_looks_like_a_colour_gets_a_hint(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void The_mend_of_a_glued_comment_quotes_it()
    {
        SyntaxTree tree = SyntaxTree.Parse("color: #fff\n");
        TuskDiagnostic diagnostic = Assert.Single(tree.Diagnostics);
        TextEdit edit = Assert.Single(Assert.IsType<Mend>(diagnostic.Mend).Edits);
        Assert.Equal("color: \"#fff\"\n", tree.Text.Content.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText));
    }
}
