using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Syntax.Tests.Tree;

/// <summary>What can be asked of a tree.</summary>
public sealed class SyntaxTreeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFFa: 1")]
    [InlineData("a: 1\r\nb: \"\r\n x\r\n\"\r\n")]
    [InlineData("a: 1\n\n# end without a line end")]
    [InlineData("\r\r\n\r")]
    [InlineData("}{][)(<>@$#;,\"'")]
    public void A_tree_prints_its_text_and_holds_its_invariants(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Equal(text, tree.ToString());
        Assert.Null(TreeInvariants.FindBreach(tree));
    }

    [Fact]
    public void Trivia_before_a_token_comes_in_pieces()
    {
        SyntaxTree tree = SyntaxTree.Parse("a: 1 # one\r\n## two\n\tb: 2");
        int index = tree.FindToken(tree.Text.Content.IndexOf('b', StringComparison.Ordinal));
        Assert.Equal(
            [TriviaKind.WhiteSpace, TriviaKind.Comment, TriviaKind.LineEnd, TriviaKind.DocumentationComment, TriviaKind.LineEnd, TriviaKind.WhiteSpace],
            tree.GetTrivia(index).Select(trivia => trivia.Kind));
        Assert.Equal(2, tree.GetTrivia(index)[2].Length);
        Assert.Equal("# one", tree.Text.Slice(TextSpan.FromBounds(tree.GetTrivia(index)[1].Start, tree.GetTrivia(index)[1].End)));
    }

    [Fact]
    public void Behind_the_last_token_stands_the_trivia_of_the_end()
    {
        SyntaxTree tree = SyntaxTree.Parse("a: 1\n# end");
        Assert.Equal([TriviaKind.LineEnd, TriviaKind.Comment], tree.GetTrivia(tree.Tokens.Count).Select(trivia => trivia.Kind));
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, ":")]
    [InlineData(2, "12")]
    [InlineData(3, "12")]
    [InlineData(4, "12")]
    [InlineData(5, "b")]
    public void A_token_is_found_by_any_position_up_to_its_end(int position, string expected)
    {
        SyntaxTree tree = SyntaxTree.Parse("a: 12\nb: 1");
        Assert.Equal(expected, tree.GetText(tree.Tokens[tree.FindToken(position)]));
    }

    [Fact]
    public void No_token_is_found_behind_the_last()
    {
        SyntaxTree tree = SyntaxTree.Parse("a: 12\n");
        Assert.Equal(tree.Tokens.Count, tree.FindToken(5));
    }

    [Theory]
    [InlineData("## one\n## two\na: 1\n", "one\ntwo")]
    [InlineData("## one\n# two\na: 1\n", null)]
    [InlineData("# one\n## two\na: 1\n", "two")]
    [InlineData("## one\n\na: 1\n", null)]
    [InlineData("\n##\na: 1\n", "")]
    [InlineData("x: 1 ## one\na: 1\n", null)]
    [InlineData("##one\r\na: 1\r\n", "one")]
    [InlineData("\uFEFF## one\na: 1\n", "one")]
    public void Documentation_stands_directly_above(string text, string? expected)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Equal(expected, tree.GetDocumentation(tree.Root.Statements[^1]));
    }

    [Fact]
    public void Documentation_belongs_to_declarations_and_fields_too()
    {
        SyntaxTree tree = SyntaxTree.Parse("## The server.\n#type Server {\n    ## Its port.\n    port: int\n}\n");
        DirectiveSyntax type = Assert.IsType<DirectiveSyntax>(Assert.Single(tree.Root.Statements));
        Assert.Equal("The server.", tree.GetDocumentation(type));
        Assert.Equal("Its port.", tree.GetDocumentation(type.Body!.Statements[0]));
    }

    [Fact]
    public void A_name_is_read_without_quotes_and_escapes()
    {
        SyntaxTree tree = SyntaxTree.Parse("\"a\\n\\u0041 \\\"b\\\"\".'it\\'s'.c: 1\n");
        KeySyntax key = Assert.IsType<EntrySyntax>(Assert.Single(tree.Root.Statements)).Key;
        Assert.Equal(["a\nA \"b\"", "it's", "c"], Enumerable.Range(0, key.PartCount).Select(index => tree.GetName(key.GetPart(index))));
    }

    [Fact]
    public void Segments_tell_where_a_global_stands()
    {
        SyntaxTree tree = SyntaxTree.Parse("a: \"x $region ${b}\"\n");
        StringSyntax text = Assert.IsType<StringSyntax>(Assert.IsType<EntrySyntax>(Assert.Single(tree.Root.Statements)).Value);
        IReadOnlyList<StringSegment> segments = tree.GetSegments(text);
        Assert.Equal(["x ", "$region", " ", ""], segments.Select(segment => segment.Text));
        Assert.Equal("$region", tree.Text.Slice(segments[1].GlobalSpan!.Value));
        Assert.Same(text.Holes[0], segments[3].Hole);
        Assert.Equal([true, false, true, false], segments.Select(segment => segment.IsText));
    }

    [Fact]
    public void A_section_spans_its_statements_and_knows_its_header()
    {
        SyntaxTree tree = SyntaxTree.Parse("[a.b] # why\nx: 1\ny: 2\n[c]\n");
        SectionSyntax section = Assert.IsType<SectionSyntax>(tree.Root.Statements[0]);
        Assert.Equal("[a.b]", tree.Text.Slice(section.HeaderSpan));
        Assert.Equal("[a.b] # why\nx: 1\ny: 2", tree.GetText(section));
    }

    [Theory]
    [InlineData("a: \"\uD800\"\n", "TSK0001")]
    [InlineData("a: \0\n", "TSK0002")]
    public void Text_that_is_no_text_is_one_error(string text, string id)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Equal(id, Assert.Single(tree.Diagnostics).Id);
        Assert.Equal(text, tree.ToString());
    }

    [Fact]
    public void More_than_sixteen_mebibytes_are_one_error() =>
        Assert.Equal("TSK0003", Assert.Single(SyntaxTree.Parse(new string('#', (16 * 1024 * 1024) + 1)).Diagnostics).Id);
}
