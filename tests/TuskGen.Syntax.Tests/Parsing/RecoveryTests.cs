namespace TuskGen.Syntax.Tests.Parsing;

/// <summary>Section 1 of the language: parsing never stops, and one mistake gives one error.</summary>
public sealed class RecoveryTests
{
    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "a: [1, 2]; b: 3", "TSK0010 1,4")]
    [InlineData("a: (1 + 2\nb: 3\n", "a: (paren (+ 1 2)); b: 3", "TSK0010 1,4")]
    [InlineData("a {\n  x: 1\nb: 3\n", "a: { x: 1 }; b: 3", "TSK0010 1,3")]
    [InlineData("a >\n  x: 1\nb: 3\n", "a: angle{ x: 1 }; b: 3", "TSK0010 1,3")]
    [InlineData("a: @max(1, 2\nb: 3\n", "a: (call (at max) 1 2); b: 3", "TSK0010 1,8")]
    [InlineData("a: b[0\nc: 3\n", "a: (index (name b) 0); c: 3", "TSK0010 1,5")]
    [InlineData("a: { x: 1\nb: 3\n", "a: { x: 1 }; b: 3", "TSK0010 1,4")]
    public void A_key_at_the_column_of_the_opening_line_ends_an_unclosed_delimiter(string text, string shape, string diagnostics) =>
        Expect.Tree(text, shape, diagnostics);

    [Theory]
    [InlineData("a {\n  x: 1\n[s]\ny: 2\n", "a: { x: 1 }; [s]{ y: 2 }", "TSK0010 1,3")]
    [InlineData("a: [1,\n[[s]]\ny: 2\n", "a: [1]; [[s]]{ y: 2 }", "TSK0010 1,4")]
    [InlineData("a: [1,\n#type P { x: int }\ny: 2\n", "a: [1]; #type P { x: int }; y: 2", "TSK0010 1,4")]
    [InlineData("a >\n  x: 1\n#enum E {\n one\n}\n", "a: angle{ x: 1 }; #enum E { one }", "TSK0010 1,3")]
    public void A_header_or_directive_ends_an_unclosed_delimiter(string text, string shape, string diagnostics) => Expect.Tree(text, shape, diagnostics);

    [Fact]
    public void Of_several_delimiters_ended_at_once_the_outermost_is_reported() =>
        Expect.Tree("a: [1, @max(2, {x: [3\nb: 4\n", "a: [1, (call (at max) 2 (table (x (list 3))))]; b: 4", "TSK0010 1,4");

    [Fact]
    public void Of_several_braces_ended_at_once_the_outermost_is_reported() =>
        Expect.Tree("a {\n  b {\n    c {\n      x: 1\nd: 2\n", "a: { b: { c: { x: 1 } } }; d: 2", "TSK0010 1,3");

    [Fact]
    public void A_key_at_an_inner_column_ends_only_what_was_opened_at_or_right_of_it() =>
        Expect.Tree("a {\n  b {\n    x: 1\n  c: 2\n}\nd: 3\n", "a: { b: { x: 1 }; c: 2 }; d: 3", "TSK0010 2,5");

    [Fact]
    public void A_deeper_key_ends_nothing() => Expect.Tree("a: {\n  x: 1\n  y: 2\n}\n", "a: { x: 1; y: 2 }");

    [Fact]
    public void In_an_unindented_body_keys_do_not_end_the_braces() => Expect.Tree("a {\nx: 1\ny: 2\n}\nb: 3\n", "a: { x: 1; y: 2 }; b: 3");

    [Fact]
    public void In_an_unindented_body_keys_do_not_end_what_was_opened_on_its_line_either() => Expect.Tree("a: [{\nx: 1\ny: 2\n}]\nb: 3\n", "a: [{ x: 1; y: 2 }]; b: 3");

    [Fact]
    public void In_an_unindented_angle_block_keys_do_not_end_it() => Expect.Tree("a >\nx: 1\n<\nb: 3\n", "a: angle{ x: 1 }; b: 3");

    [Theory]
    [InlineData("a {\nx: 1\n[s]\ny: 2\n", "a: { x: 1 }; [s]{ y: 2 }", "TSK0010 1,3")]
    [InlineData("a >\nx: 1\n#type P { x: int }\n", "a: angle{ x: 1 }; #type P { x: int }", "TSK0010 1,3")]
    public void An_unindented_body_is_ended_by_headers_and_directives_only(string text, string shape, string diagnostics) => Expect.Tree(text, shape, diagnostics);

    [Fact]
    public void An_unindented_body_that_never_closes_reaches_the_end() => Expect.Tree("a {\nx: 1\ny: 2\n", "a: { x: 1; y: 2 }", "TSK0010 1,3");

    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("'''")]
    public void An_unclosed_long_string_ends_at_the_end_of_the_file(string quotes) => Expect.Tree($"a: {quotes}\n  x\nb: 1\n[s]\n", "a: error", "TSK0014 1,4");

    [Fact]
    public void An_unclosed_long_string_within_braces_is_the_one_error() => Expect.Tree("x {\n  a: \"\"\"\n}\nb: 1\n", "x: { a: error }", "TSK0014 2,6");

    [Theory]
    [InlineData("a: \"x\nb: 1\n", "a: error; b: 1", "TSK0013 1,4")]
    [InlineData("a: 'x\nb: 1\n", "a: error; b: 1", "TSK0013 1,4")]
    [InlineData("a: \"x\n more words here\nb: 1\n", "a: error; b: 1", "TSK0013 1,4")]
    [InlineData("a: [\"x, 2]\nb: 1\n", "a: [error]; b: 1", "TSK0013 1,5")]
    [InlineData("a: { x: \"y }\nb: 1\n", "a: { x: error }; b: 1", "TSK0013 1,9")]
    [InlineData("a: [\n  \"x,\n  \"y\"\n]\nb: 1\n", "a: [error, \u201Cy\u201D]; b: 1", "TSK0013 2,3")]
    [InlineData("a {\n  x: \"y\n  z: 1\n}\nb: 1\n", "a: { x: error; z: 1 }; b: 1", "TSK0013 2,6")]
    public void An_unclosed_string_ends_at_its_line_and_costs_its_statement_only(string text, string shape, string diagnostics) => Expect.Tree(text, shape, diagnostics);

    [Theory]
    [InlineData("a: 1\n}\nb: 2\n", "a: 1; skipped; b: 2", "TSK0011 2,1")]
    [InlineData("a: 1\n]\nb: 2\n", "a: 1; skipped; b: 2", "TSK0011 2,1")]
    [InlineData("a: 1\n)\nb: 2\n", "a: 1; skipped; b: 2", "TSK0011 2,1")]
    [InlineData("a: 1\n<\nb: 2\n", "a: 1; skipped; b: 2", "TSK0012 2,1")]
    public void A_closing_character_that_closes_nothing_is_gone_over(string text, string shape, string diagnostics) => Expect.Tree(text, shape, diagnostics);

    [Fact]
    public void All_mistakes_of_a_file_show_at_once() =>
        Expect.Diagnostics("a: hello world\nb: 1\nc \"x\"\nd: [1,,2]\ne: 01\nf =\n[g] h\n", "TSK0033 1,4; TSK0040 3,1; TSK0046 4,7; TSK0030 5,4; TSK0041 6,1; TSK0072 7,5");

    [Theory]
    [InlineData("host \"localhost\"\nport: 1\n", "TSK0040 1,1")]
    [InlineData("port 80\nb: 1\n", "TSK0040 1,1")]
    [InlineData("just_a_word\nb: 1\n", "TSK0040 1,1")]
    [InlineData("$g \"x\"\nb: 1\n", "TSK0040 1,1")]
    public void A_key_without_a_separator_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("a: 1 2\nb: 1\n", "TSK0033 1,4")]
    [InlineData("a: \"x\" y\nb: 1\n", "TSK0047 1,8")]
    [InlineData("a: [1] 2\nb: 1\n", "TSK0047 1,8")]
    [InlineData("a: { x: 1 } y\nb: 1\n", "TSK0047 1,13")]
    [InlineData("a: 1 b: 2\nb: 1\n", "TSK0033 1,4")]
    public void Text_behind_a_value_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("a: [1 2]\nb: 1\n", "TSK0047 1,6")]
    [InlineData("a: [1, \"x\" y, 3]\nb: 1\n", "TSK0047 1,11")]
    [InlineData("a: { x: 1 2, y: 3 }\nb: 1\n", "TSK0033 1,9")]
    [InlineData("a: @max(1 2)\nb: 1\n", "TSK0047 1,10")]
    public void Text_behind_an_element_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void A_mistake_in_braces_leaves_their_other_entries() => Expect.Tree("a: { x: 1 2, y: 3 }\nb: 1\n", "a: { x: 1; y: 3 }; b: 1", "TSK0033 1,9");

    [Theory]
    [InlineData("a: 1 +\nb: 1\n", "TSK0049 1,6")]
    [InlineData("a: (1 +)\nb: 1\n", "TSK0049 1,7")]
    [InlineData("a: !\nb: 1\n", "TSK0049 1,4")]
    [InlineData("a: x ? 1\nb: 1\n", "TSK0051 1,4")]
    [InlineData("a: x ? 1 :\nb: 1\n", "TSK0049 1,10")]
    [InlineData("a: @\nb: 1\n", "TSK0056 1,4")]
    [InlineData("a: ..\nb: 1\n", "TSK0054 1,4")]
    [InlineData("a: ()\nb: 1\n", "TSK0049 1,4")]
    public void A_broken_expression_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);
}
