namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>Section 3: the block styles, their columns, sections and lists.</summary>
public sealed class BlockStructureTests
{
    [Fact]
    public void The_example_of_the_specification_reads_as_it_says() => Expect.Tree(
        "$region: \"eu-west\"                  # a global\nname: \"shop\"\n[server]\nhost = \"0.0.0.0\"; port = 8080\nlimits { body: 10MB, header: 16KB } # braces\n"
        + "tls >\n    enabled: true\n<\ncors:\n    origins:\n        - \"https://a.example\"\n[[upstreams]]\nurl: \"http://10.0.0.1\"\n[]\n",
        "$region: \u201Ceu-west\u201D; name: \u201Cshop\u201D; [server]{ host: \u201C0.0.0.0\u201D; port: 8080; limits: { body: 10MB; header: 16KB }; "
        + "tls: angle{ enabled: true }; cors: indent{ origins: dash[\u201Chttps://a.example\u201D] } }; [[upstreams]]{ url: \u201Chttp://10.0.0.1\u201D }; []{}");

    [Theory]
    [InlineData("a {}\n", "a: {}")]
    [InlineData("a: {}\n", "a: {}")]
    [InlineData("a = { }\n", "a: {}")]
    [InlineData("a{x: 1}\n", "a: { x: 1 }")]
    [InlineData("a: {\n  x: 1\n}\n", "a: { x: 1 }")]
    [InlineData("a {\nx: 1 }\n", "a: { x: 1 }")]
    [InlineData("a.b { x: 1 }\n", "a.b: { x: 1 }")]
    [InlineData("$g { x: 1 }\n", "$g: { x: 1 }")]
    [InlineData("a { b { c { d: 1 } } }\n", "a: { b: { c: { d: 1 } } }")]
    public void Braces_hold_entries(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a >\n  x: 1\n<\n", "a: angle{ x: 1 }")]
    [InlineData("a>\nx: 1\n<\n", "a: angle{ x: 1 }")]
    [InlineData("a >\n<\n", "a: angle{}")]
    [InlineData("a >\n  b >\n    x: 1\n  <\n  y: 2\n<\nz: 3\n", "a: angle{ b: angle{ x: 1 }; y: 2 }; z: 3")]
    [InlineData("a >\n  b {\n    x: 1\n  }\n<\n", "a: angle{ b: { x: 1 } }")]
    public void An_angle_block_ends_at_its_angle_alone_on_a_line(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a:\n  x: 1\n  y: 2\nb: 3\n", "a: indent{ x: 1; y: 2 }; b: 3")]
    [InlineData("a:\n\n  # why\n  x: 1\n", "a: indent{ x: 1 }")]
    [InlineData("a:\n x:\n  y:\n   z: 1\nb: 2\n", "a: indent{ x: indent{ y: indent{ z: 1 } } }; b: 2")]
    [InlineData("a:\n\tx: 1\n\ty: 2\n", "a: indent{ x: 1; y: 2 }")]
    [InlineData("a {\n  b:\n    x: 1\n  c: 2\n}\n", "a: { b: indent{ x: 1 }; c: 2 }")]
    [InlineData("a { b:\n     x: 1\n}\n", "a: { b: indent{ x: 1 } }")]
    public void Deeper_lines_are_the_block_of_their_key(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a:\n  - 1\n  - 2\nb: 3\n", "a: dash[1, 2]; b: 3")]
    [InlineData("a:\n- 1\n- 2\nb: 3\n", "a: dash[1, 2]; b: 3")]
    [InlineData("a:\n  - x: 1\n    y: 2\n  - x: 3\n", "a: dash[indent{ x: 1; y: 2 }, indent{ x: 3 }]")]
    [InlineData("a:\n  -\n    x: 1\n    y: 2\n", "a: dash[indent{ x: 1; y: 2 }]")]
    [InlineData("a:\n  - { x: 1 }\n  - [1, 2]\n  - \"s\"\n", "a: dash[{ x: 1 }, [1, 2], \u201Cs\u201D]")]
    [InlineData("a:\n  - x:\n      - 1\n      - 2\n    y: 3\n", "a: dash[indent{ x: dash[1, 2]; y: 3 }]")]
    [InlineData("a:\n  - x:\n    - 1\n    y: 3\n", "a: dash[indent{ x: dash[1]; y: 3 }]")]
    [InlineData("a:\n  - x { y: 1 }\n    z: 2\n", "a: dash[indent{ x: { y: 1 }; z: 2 }]")]
    [InlineData("a:\n  - -1\n", "a: dash[-1]")]
    [InlineData("a {\n  b:\n    - 1\n}\n", "a: { b: dash[1] }")]
    public void Dashes_are_items_of_a_list(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: 1\n- 2\n", "TSK0060 2,1")]
    [InlineData("a:\n  - - 1\nb: 1\n", "TSK0061 2,3")]
    [InlineData("a:\n  -\nb: 1\n", "TSK0062 2,3")]
    public void A_misplaced_dash_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("- 1\n- 2\n", "1,1")]
    [InlineData("a:\n  - 1\n  x: 2\nb: 1\n", "3,3")]
    public void A_list_that_is_no_keys_is_an_error_where_it_goes_wrong(string text, string place) =>
        Assert.Equal(place, SyntaxTree.Parse(text).Diagnostics[0].Location.Start.ToString());

    [Theory]
    [InlineData("[a]\nx: 1\n[b.c]\ny: 2\n[]\nz: 3\n", "[a]{ x: 1 }; [b.c]{ y: 2 }; []{ z: 3 }")]
    [InlineData("[ a ]\nx: 1\n", "[a]{ x: 1 }")]
    [InlineData("[\"a b\".c]\nx: 1\n", "[\"a b\".c]{ x: 1 }")]
    [InlineData("[[a]]\nx: 1\n[[a]]\nx: 2\n[a.b]\ny: 3\n", "[[a]]{ x: 1 }; [[a]]{ x: 2 }; [a.b]{ y: 3 }")]
    [InlineData("[a]\n    x: 1\n    y: 2\n", "[a]{ x: 1; y: 2 }")]
    [InlineData("[a]\n    x: 1\ny: 2\n", "[a]{ x: 1; y: 2 }")]
    [InlineData("[a]\nx { y: 1 }\nz:\n  q: 1\n", "[a]{ x: { y: 1 }; z: indent{ q: 1 } }")]
    [InlineData("[a]\n#type P { x: int }\ny: 1\n", "[a]{ #type P { x: int }; y: 1 }")]
    [InlineData("a:\n  x: 1\n[b]\ny: 2\n", "a: indent{ x: 1 }; [b]{ y: 2 }")]
    public void A_section_reaches_to_the_next_header(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("[a\nx: 1\n", "TSK0071 1,1")]
    [InlineData("[[a]\nx: 1\n", "TSK0071 1,1")]
    [InlineData("[a] b\nx: 1\n", "TSK0072 1,5")]
    [InlineData("[a]]\nx: 1\n", "TSK0011 1,4")]
    [InlineData("[[]]\nx: 1\n", "TSK0070 1,1")]
    [InlineData("[?]\nx: 1\n", "TSK0070 1,1")]
    [InlineData("a: 1\n  [b]\nx: 1\n", "TSK0066 2,3")]
    public void A_broken_header_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("{ a: 1 }\n", "root{ a: 1 }")]
    [InlineData("# why\n{\n  \"a\": 1,\n  \"b\": [1, { \"c\": null }]\n}\n# end\n", "root{ \"a\": 1; \"b\": [1, { \"c\": null }] }")]
    [InlineData("{ a: 1 }\n#type P { x: int }\n", "root{ a: 1; #type P { x: int } }")]
    public void A_file_may_be_one_object(string text, string shape) => Expect.Tree(text, shape);

    [Fact]
    public void Text_behind_the_root_object_is_one_error() => Expect.Diagnostics("{ a: 1 }\nb: 2\nc: 3\n", "TSK0073 2,1");

    [Theory]
    [InlineData("a:\nb: 1\n", "a: nothing; b: 1", "TSK0042 1,1")]
    [InlineData("a:\n", "a: nothing", "TSK0042 1,1")]
    [InlineData("x:\n  a:\n  b: 1\n", "x: indent{ a: nothing; b: 1 }", "TSK0042 2,3")]
    [InlineData("a =\nb: 1\n", "a: nothing; b: 1", "TSK0041 1,1")]
    [InlineData("a { b:, c: 1 }\n", "a: { b: error; c: 1 }", "TSK0041 1,5")]
    public void A_key_with_nothing_deeper_is_null_behind_a_colon_and_an_error_behind_an_equals_sign(string text, string shape, string diagnostics) =>
        Expect.Tree(text, shape, diagnostics);

    [Fact]
    public void An_equals_sign_with_deeper_lines_below_is_one_error() => Expect.Diagnostics("a =\n  x: 1\n  y: 2\nb: 1\n", "TSK0041 1,1");

    [Fact]
    public void The_warning_of_an_empty_key_names_the_next_line() =>
        Assert.Contains("b", Assert.Single(SyntaxTree.Parse("a:\nb: 1\n").Diagnostics).Message.Replace("below it", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("a:\n    b: 1\n  c: 2\nd: 3\n", "TSK0063 3,3")]
    [InlineData("a:\n    b: 1\n\tc: 2\nd: 3\n", "TSK0063 3,2")]
    [InlineData("a:\n    b: 1\n\t\t\t\tc: 2\nd: 3\n", "TSK0065 3,5")]
    [InlineData("a: 1\n  b: 2\nc: 3\n", "TSK0064 2,3")]
    [InlineData("a:\n  b: 1\n    c: 2\nd: 3\n", "TSK0064 3,5")]
    [InlineData("  a: 1\nb: 2\n", "TSK0063 2,1")]
    [InlineData("[s]\n  a: 1\n    b: 2\n", "TSK0064 3,5")]
    [InlineData("a:\n  - 1\n    - 2\n", "TSK0064 3,5")]
    public void A_column_that_no_block_has_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void A_bad_column_is_reported_once_for_its_run_of_lines() => Expect.Diagnostics("a: 1\n  b: 2\n  c: 3\n  d: 4\ne: 5\n", "TSK0064 2,3");

    [Theory]
    [InlineData("a:\n    b: 1\n  c: 2\nd: 3\n", "    b", 1)]
    public void The_mend_of_a_bad_column_indents_the_line_like_its_block(string text, string start, int lines)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        TextEdit edit = Assert.Single(Assert.IsType<Mend>(Assert.Single(tree.Diagnostics).Mend).Edits);
        string mended = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        Assert.Empty(SyntaxTree.Parse(mended).Diagnostics);
        Assert.StartsWith(start, mended.Split('\n')[lines], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hosts:\n  [\"a\"]\nport: 1\n", "TSK0044 2,3")]
    [InlineData("a:\n  \"text\"\nport: 1\n", "TSK0044 2,3")]
    [InlineData("a:\n  42\nport: 1\n", "TSK0044 2,3")]
    [InlineData("a:\n  @env(\"X\")\nport: 1\n", "TSK0044 2,3")]
    [InlineData("a:\n  {\n  x: 1\n}\nport: 1\n", "TSK0044 2,3")]
    [InlineData("a:\n{\n  x: 1\n}\nport: 1\n", "TSK0044 2,1")]
    [InlineData("a\n{\n  x: 1\n}\nport: 1\n", "TSK0045 2,1")]
    public void A_value_alone_on_the_line_below_its_key_is_one_error(string text, string diagnostics)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        TuskDiagnostic diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal(diagnostics[..7], diagnostic.Id);
        Assert.Contains("on", diagnostic.Message, StringComparison.Ordinal);
        Assert.EndsWith("port: 1", TreeShape.Of(tree), StringComparison.Ordinal);
    }
}
