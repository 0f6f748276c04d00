using TuskGen.Syntax.Tests.Parsing;

namespace TuskGen.Syntax.Tests.Lexing;

/// <summary>Section 2: keys, separators, terminators.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("name: 1\n", "name: 1")]
    [InlineData("_x-y2: 1\n", "_x-y2: 1")]
    [InlineData("naïve: 1\n", "naïve: 1")]
    [InlineData("ключ: 1\n", "ключ: 1")]
    [InlineData("\"any text\": 1\n", "\"any text\": 1")]
    [InlineData("'any text': 1\n", "'any text': 1")]
    [InlineData("80: 1\n", "80: 1")]
    [InlineData("a.b.c: 1\n", "a.b.c: 1")]
    [InlineData("a.\"b c\".d: 1\n", "a.\"b c\".d: 1")]
    [InlineData("true: 1\n", "true: 1")]
    [InlineData("null = 1\n", "null: 1")]
    [InlineData("a=1\n", "a: 1")]
    [InlineData("a:1\n", "a: 1")]
    [InlineData("a :1\n", "a: 1")]
    [InlineData("a  =  1\n", "a: 1")]
    public void These_are_keys(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("2xx: 1\nb: 1\n", "TSK0032 1,1")]
    [InlineData("1.2.3: 1\nb: 1\n", "TSK0032 1,1")]
    [InlineData("-x: 1\nb: 1\n", "TSK0032 1,1")]
    [InlineData("a { 2xx: 1 }\nb: 1\n", "TSK0032 1,5")]
    public void Other_keys_that_begin_with_a_digit_are_asked_to_be_quoted(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("a: b: 1\nc: 1\n", "TSK0043 1,5")]
    [InlineData("a = b = 1\nc: 1\n", "TSK0043 1,7")]
    [InlineData("a: 1 = 2\nc: 1\n", "TSK0043 1,6")]
    [InlineData("x { a: int = 1 }\nc: 1\n", "TSK0043 1,12")]
    public void A_second_separator_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void In_the_body_of_a_type_the_second_separator_begins_the_default() =>
        Expect.Tree("#type P {\n  a: int = 1\n  b: string? = \"x\"\n  c = int = 2\n}\n", "#type P { a: int = 1; b: (nullable (name string)) = \u201Cx\u201D; c: int = 2 }");

    [Theory]
    [InlineData("a: 1; b: 2;\nc: 3\n", "a: 1; b: 2; c: 3")]
    [InlineData("x { a: 1; b: 2, c: 3\n d: 4,\n}\n", "x: { a: 1; b: 2; c: 3; d: 4 }")]
    [InlineData("x: [1, 2\n 3,\n]\n", "x: [1, 2, 3]")]
    [InlineData("x: [\n 1\n 2\n]\n", "x: [1, 2]")]
    public void Line_ends_commas_and_semicolons_separate(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: [1,,2]\n", "TSK0046 1,7")]
    [InlineData("a: [,1]\n", "TSK0046 1,5")]
    [InlineData("a: [1,\n,2]\n", "TSK0046 2,1")]
    [InlineData("a: { x: 1,, y: 2 }\n", "TSK0046 1,11")]
    [InlineData("a: { , x: 1 }\n", "TSK0046 1,6")]
    [InlineData("a: @max(1,,2)\n", "TSK0046 1,11")]
    public void A_comma_with_nothing_before_it_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("a: 1 +\n  2\n", "a: (+ 1 2)")]
    [InlineData("a: 1 +\n2\n", "a: (+ 1 2)")]
    [InlineData("a: x &&\n  # why\n\n  y\n", "a: (&& (name x) (name y))")]
    [InlineData("a: x\n  ? 1\n  : 2\n", "a: (? (name x) 1 2)")]
    [InlineData("a: x ?\n  1 :\n  2\n", "a: (? (name x) 1 2)")]
    [InlineData("a: x ? 1\n  : y ? 2\n  : 3\n", "a: (? (name x) 1 (? (name y) 2 3))")]
    [InlineData("a: x\n  ?? y\n", "a: (?? (name x) (name y))")]
    [InlineData("a: x\n  # why\n  || y\n  && z\n", "a: (|| (name x) (&& (name y) (name z)))")]
    [InlineData("a: @json(x)\n  .trim()\n  .len(1)\n", "a: (call (member (call (member (call (at json) (name x)) trim)) len) 1)")]
    [InlineData("a: (\n  1\n  + 2\n)\n", "a: (paren (+ 1 2))")]
    [InlineData("a: [x\n  ? 1\n  : 2, 3]\n", "a: [(? (name x) 1 2), 3]")]
    public void These_lines_continue(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a: x\n+ y\nb: 1\n")]
    [InlineData("a: x\n* y\nb: 1\n")]
    [InlineData("a: x\n/ y\nb: 1\n")]
    [InlineData("a: x\n== y\nb: 1\n")]
    [InlineData("a: x\n- y\nb: 1\n")]
    public void A_line_that_begins_with_another_operator_does_not_continue(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        TuskDiagnostic diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal("2,1", diagnostic.Location.Start.ToString());
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.StartsWith("a: x; ", TreeShape.Of(tree), StringComparison.Ordinal);
        Assert.EndsWith("b: 1", TreeShape.Of(tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: 70%\nb: 1\n", "a: 70%; b: 1")]
    [InlineData("a: 1..\nb: 1\n", "a: (.. 1 _); b: 1")]
    [InlineData("#type P {\n  a: int?\n  b: string\n}\n", "#type P { a: (nullable (name int)); b: string }")]
    [InlineData("#type P {\n  a: map<string, int>\n  b: string\n}\n", "#type P { a: (map (name string) (name int)); b: string }")]
    [InlineData("a >\n  b: 1\n<\n", "a: angle{ b: 1 }")]
    public void These_line_ends_are_no_operators(string text, string shape) => Expect.Tree(text, shape);

    [Theory]
    [InlineData("a:\u00A01\n", "TSK0005 1,3")]
    [InlineData("\u2003a: 1\n", "TSK0005 1,1")]
    [InlineData("a: 1 \u3000+ 2\n", "TSK0005 1,6")]
    public void Unicode_spaces_outside_strings_are_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("a: \"x\u00A0y\"\n")]
    [InlineData("a: 1 # x\u00A0y\n")]
    public void Unicode_spaces_in_strings_and_comments_are_text(string text) => Expect.Diagnostics(text, "");

    [Fact]
    public void A_bidirectional_control_is_one_error_that_names_it()
    {
        TuskDiagnostic diagnostic = Assert.Single(SyntaxTree.Parse("a: \"x\u202Ey\"\n").Diagnostics);
        Assert.Equal("TSK5001", diagnostic.Id);
        Assert.Equal("1,6", diagnostic.Location.Start.ToString());
        Assert.Contains("U+202E", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: hello big world\n", "TSK0033 1,4")]
    [InlineData("a: ./logs/app\n", "TSK0050 1,4")]
    [InlineData("a: https://x.example/y\n", "TSK0033 1,4")]
    [InlineData("a: user@example.com\n", "TSK0033 1,4")]
    [InlineData("a: [hello world, 1]\n", "TSK0033 1,5")]
    [InlineData("a:\n  - hello world\n", "TSK0033 2,5")]
    [InlineData("a:\n  - https://x.example/y\n", "TSK0033 2,5")]
    public void Several_words_a_path_and_a_url_are_asked_to_be_quoted(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void An_absolute_path_is_asked_to_be_quoted() =>
        Assert.Contains("quote it", Assert.Single(SyntaxTree.Parse("a: /var/log\nb: 1\n").Diagnostics).Message, StringComparison.Ordinal);
}
