using TuskGen.Syntax.Tests.Parsing;

namespace TuskGen.Syntax.Tests.Lexing;

/// <summary>Section 2: strings, long strings and what is interpolated in them.</summary>
public sealed class StringTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"x\"", "x")]
    [InlineData("'x'", "x")]
    [InlineData("\"it's\"", "it's")]
    [InlineData("'say \"hi\"'", "say \"hi\"")]
    [InlineData(@"""\n\r\t\b\f\\\""\'\/\$\0""", "\n\r\t\b\f\\\"'/$\0")]
    [InlineData("\"\\u0041\"", "A")]
    [InlineData("\"\\uD83D\\uDC18\"", "\U0001F418")]
    [InlineData("\"\\u{1F418}\"", "\U0001F418")]
    [InlineData("\"\\u{41}\"", "A")]
    [InlineData(@"'\\ \' \n \d'", @"\ ' \n \d")]
    [InlineData("\"{x} #{x} {{x}} $ $1\"", "{x} #{x} {{x}} $ $1")]
    [InlineData("'${x} $y'", "${x} $y")]
    [InlineData("\"tab\tin\"", "tab\tin")]
    public void A_string_on_a_line_decodes(string source, string value) => Decodes(source, value);

    [Theory]
    [InlineData("\"\n  one\n  two\n\"", "\n  one\n  two\n")]
    [InlineData("\"\n  one\n  \"", "\n  one\n  ")]
    [InlineData("'\n  one\n  '", "\n  one\n  ")]
    [InlineData("\"  \r\n  one\r\n\"", "  \n  one\n")]
    public void A_plain_string_spans_lines_with_its_quotes_alone(string source, string value) => Decodes(source, value);

    [Theory]
    [InlineData("a: \"x\n  y\"\nb: 1\n", "TSK0013 1,4")]
    [InlineData("a: \"\n  x\n  y\"\nb: 1\n", "TSK0013 1,4")]
    [InlineData("a: \"\n  x \" y\n  \"\nb: 1\n", "TSK0013 1,4")]
    public void Any_other_plain_string_over_lines_is_unclosed(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("\"\"\"x\"\"\"", "x")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"say \"hi\" now\"\"\"", "say \"hi\" now")]
    [InlineData("'''it's'''", "it's")]
    [InlineData("\"\"\"\n  one\n  two\n  \"\"\"", "one\ntwo")]
    [InlineData("\"\"\"\n  one\n    two\n  \"\"\"", "one\n  two")]
    [InlineData("\"\"\"\n    one\n    two\n  \"\"\"", "  one\n  two")]
    [InlineData("\"\"\"\n    one\n\n    two\n    \"\"\"", "one\n\ntwo")]
    [InlineData("\"\"\"\n    one\n  \n    two\n    \"\"\"", "one\n\ntwo")]
    [InlineData("\"\"\"\none\n  \"\"\"", "one")]
    [InlineData("\"\"\"\n  one\n\n  \"\"\"", "one\n")]
    [InlineData("\"\"\"\n  \"\"\"", "")]
    [InlineData("\"\"\"\n\n  \"\"\"", "")]
    [InlineData("\"\"\"\r\n  one\r\n  two\r\n  \"\"\"", "one\ntwo")]
    [InlineData("\"\"\"\n\tone\n\t\ttwo\n\t\"\"\"", "one\n\ttwo")]
    [InlineData("\"\"\"\n\tone\n  two\n\t\"\"\"", "\tone\n  two")]
    [InlineData("\"\"\"\n  one\\ttwo\n  \"\"\"", "one\ttwo")]
    [InlineData("'''\n  one\\ttwo ${x}\n  '''", "one\\ttwo ${x}")]
    [InlineData("\"\"\"\n  one\n  two\"\"\"", "one\ntwo")]
    [InlineData("\"\"\"\n  a \\\"\"\" b\n  \"\"\"", "a \"\"\" b")]
    public void A_long_string_is_dedented_and_loses_its_last_line_end(string source, string value) => Decodes(source, value);

    [Fact]
    public void Text_behind_the_opening_quotes_of_a_long_string_over_lines_is_one_error() =>
        Expect.Diagnostics("a: \"\"\"x\n  y\n  \"\"\"\nb: 1\n", "TSK0015 1,4");

    [Theory]
    [InlineData("a: \"\\d \\w\"\n", "TSK0016 1,5")]
    [InlineData("a: \"\\x41\"\n", "TSK0016 1,5")]
    [InlineData("a: \"\\uD83D\"\n", "TSK0017 1,5")]
    [InlineData("a: \"\\uDC18\"\n", "TSK0017 1,5")]
    [InlineData("a: \"\\u{D800}\"\n", "TSK0017 1,5")]
    [InlineData("a: \"\\u{110000}\"\n", "TSK0016 1,5")]
    [InlineData("a: \"\\u12\"\n", "TSK0016 1,5")]
    [InlineData("a: \"${x} \\d ${y} \\d\"\n", "TSK0016 1,10")]
    [InlineData("a: \"\"\"\n  \\d\n  \\d\n  \"\"\"\n", "TSK0016 2,3")]
    public void An_escape_that_means_nothing_is_one_error_a_string(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Theory]
    [InlineData("\"a ${b} c\"", "a \u27E8(name b)\u27E9 c")]
    [InlineData("\"${b}\"", "\u27E8(name b)\u27E9")]
    [InlineData("\"${b}${c}\"", "\u27E8(name b)\u27E9\u27E8(name c)\u27E9")]
    [InlineData("\"${ b + 1 }\"", "\u27E8(+ (name b) 1)\u27E9")]
    [InlineData("\"${ f(\"x}\") }\"", "\u27E8(call (name f) \u201Cx}\u201D)\u27E9")]
    [InlineData("\"${ @env(\"X\", \"a ${b}\") }\"", "\u27E8(call (at env) \u201CX\u201D \u201Ca \u27E8(name b)\u27E9\u201D)\u27E9")]
    [InlineData("\"${ {x: 1} }\"", "\u27E8(table (x 1))\u27E9")]
    [InlineData("\"$b.c\"", "\u27E8$b\u27E9.c")]
    [InlineData("\"$b_1-\"", "\u27E8$b_1\u27E9-")]
    [InlineData("\"\\$b \\${c}\"", "$b ${c}")]
    [InlineData("\"\"\"\n  a ${b}\n  $c\n  \"\"\"", "a \u27E8(name b)\u27E9\n\u27E8$c\u27E9")]
    public void Holes_and_globals_are_pieces_of_a_string(string source, string value) => Expect.Tree("k: " + source + "\n", "k: \u201C" + value + "\u201D");

    [Theory]
    [InlineData("a: \"x ${b\"\nc: 1\n", "TSK0018 1,7")]
    [InlineData("a: \"x ${}\"\nc: 1\n", "TSK0019 1,7")]
    [InlineData("a: \"x ${1 +}\"\nc: 1\n", "TSK0049 1,11")]
    [InlineData("a: \"x ${b c}\"\nc: 1\n", "TSK0033 1,9")]
    [InlineData("a: \"x ${(b}\"\nc: 1\n", "TSK0010 1,9")]
    public void A_broken_hole_is_one_error(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    [Fact]
    public void A_broken_hole_leaves_the_others() => Expect.Tree("a: \"${1 2} ${b}\"\n", "a: \u201C\u27E81\u27E9 \u27E8(name b)\u27E9\u201D", "TSK0033 1,7");

    [Fact]
    public void In_the_text_of_a_function_nothing_is_read() =>
        Expect.Tree("add_fujsen = \"\"\"\n  (a) => { return `${a} \\d`; }\n  \"\"\"\nb: 1\n", "add_fujsen: \u201C(a) => { return `${a} \\d`; }\u201D; b: 1");

    [Theory]
    [InlineData("a: don't\nb: 'x'\n", "TSK0033 1,4")]
    [InlineData("a: don't do it\nb: 'x'\n", "TSK0033 1,4")]
    public void An_apostrophe_glued_behind_a_letter_opens_nothing(string text, string diagnostics) => Expect.Diagnostics(text, diagnostics);

    private static void Decodes(string source, string value)
    {
        SyntaxTree tree = SyntaxTree.Parse("k: " + source + "\nnext: 1\n");
        Assert.Empty(tree.Diagnostics);
        EntrySyntax entry = Assert.IsType<EntrySyntax>(tree.Root.Statements[0]);
        StringSegment segment = Assert.Single(tree.GetSegments(Assert.IsType<StringSyntax>(entry.Value)), piece => piece.GlobalSpan is null);
        Assert.Equal(value, segment.Text);
        Assert.Equal(2, tree.Root.Statements.Count);
    }
}
