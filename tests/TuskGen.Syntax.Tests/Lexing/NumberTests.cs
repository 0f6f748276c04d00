using TuskGen.Syntax.Tests.Parsing;

namespace TuskGen.Syntax.Tests.Lexing;

/// <summary>Section 2: words that begin with a digit.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("42")]
    [InlineData("0")]
    [InlineData("1_000")]
    [InlineData("0xFF")]
    [InlineData("0b1010")]
    [InlineData("0o17")]
    [InlineData("-5")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("-1.5")]
    [InlineData("1e-4")]
    [InlineData("1.5e10")]
    [InlineData("500us")]
    [InlineData("250ms")]
    [InlineData("30s")]
    [InlineData("1w")]
    [InlineData("1.5h")]
    [InlineData("1h30m")]
    [InlineData("-30s")]
    [InlineData("512B")]
    [InlineData("10KB")]
    [InlineData("10KiB")]
    [InlineData("1.5GB")]
    [InlineData("2TB")]
    [InlineData("70%")]
    [InlineData("99.9%")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3-beta.1")]
    public void A_literal_is_one_token(string literal)
    {
        SyntaxTree tree = SyntaxTree.Parse("a: " + literal + "\n");
        Assert.Empty(tree.Diagnostics);
        EntrySyntax entry = Assert.IsType<EntrySyntax>(Assert.Single(tree.Root.Statements));
        LiteralSyntax value = Assert.IsType<LiteralSyntax>(entry.Value);
        Assert.Equal(TokenKind.Number, value.Token.Kind);
        Assert.Equal(literal, tree.GetText(value.Token));
    }

    [Theory]
    [InlineData("99999999999999999999", "TSK0030 1,4")]
    [InlineData("9223372036854775808", "TSK0030 1,4")]
    [InlineData("01234", "TSK0030 1,4")]
    [InlineData("-01", "TSK0030 1,4")]
    [InlineData(".5", "TSK0031 1,4")]
    [InlineData("5.", "TSK0030 1,4")]
    [InlineData("2024-01-02", "TSK0030 1,4")]
    [InlineData("2024-07", "TSK0030 1,4")]
    [InlineData("12:30", "TSK0030 1,4")]
    [InlineData("12:30:15", "TSK0030 1,4")]
    [InlineData("10.0.0.1", "TSK0030 1,4")]
    [InlineData("10.0.0.1/24", "TSK0030 1,4")]
    [InlineData("10mb", "TSK0030 1,4")]
    [InlineData("30m1h", "TSK0030 1,4")]
    [InlineData("0xZZ", "TSK0030 1,4")]
    [InlineData("1__000", "TSK0030 1,4")]
    [InlineData("1_", "TSK0030 1,4")]
    [InlineData("3fold", "TSK0030 1,4")]
    public void Any_other_word_with_a_digit_first_is_one_error(string word, string diagnostics)
    {
        Expect.Diagnostics("a: " + word + "\nb: 1\n", diagnostics);
        Expect.Diagnostics("a: [" + word + "]\nb: 1\n", diagnostics.Replace(",4", ",5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10mb", "10MB")]
    [InlineData("01234", "0o")]
    [InlineData("01234", "quote")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5.0")]
    [InlineData("2024-01-02", "quote")]
    [InlineData("10.0.0.1", "quote")]
    [InlineData("99999999999999999999", "99999999999999999999")]
    public void The_message_of_a_bad_literal_holds_the_mend(string word, string mend) =>
        Assert.Contains(mend, Assert.Single(SyntaxTree.Parse("a: " + word + "\n").Diagnostics).Message, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("a - 1", "(- (name a) 1)")]
    [InlineData("2 - 1", "(- 2 1)")]
    [InlineData("2 * -1", "(* 2 -1)")]
    [InlineData("(-1)", "(paren -1)")]
    [InlineData("[-1, -2]", "[-1, -2]")]
    [InlineData("-a", "(neg (name a))")]
    [InlineData("a-b", "a-b")]
    public void A_minus_belongs_to_the_number_only_where_nothing_is_glued_before_it(string value, string shape) => Expect.Tree("x: " + value + "\n", "x: " + shape);

    [Theory]
    [InlineData("a -1", "TSK0052 1,6")]
    [InlineData("a- 1", "TSK0052 1,5")]
    [InlineData("(a)-1", "TSK0052 1,7")]
    [InlineData("(a) -1", "TSK0052 1,8")]
    [InlineData("(a)- 1", "TSK0052 1,7")]
    [InlineData("\"x\"-1", "TSK0052 1,7")]
    [InlineData("50%2", "TSK0052 1,6")]
    [InlineData("a%2", "TSK0052 1,5")]
    public void An_operator_without_white_space_on_both_sides_is_one_error(string value, string diagnostics) => Expect.Diagnostics("x: " + value + "\ny: 1\n", diagnostics);

    [Theory]
    [InlineData("8000-9000", "(.. 8000 9000)")]
    [InlineData("1..5", "(.. 1 5)")]
    [InlineData("1..", "(.. 1 _)")]
    [InlineData("..5", "(.. _ 5)")]
    [InlineData("1s..5m", "(.. 1s 5m)")]
    [InlineData("-5..-1", "(.. -5 -1)")]
    [InlineData("0.5..1.5", "(.. 0.5 1.5)")]
    [InlineData("(a + 1)..(b)", "(.. (paren (+ (name a) 1)) (paren (name b)))")]
    [InlineData("low..high", "(.. (name low) (name high))")]
    [InlineData("1..5 == x", "(== (.. 1 5) (name x))")]
    [InlineData("[1.., ..2]", "[(.. 1 _), (.. _ 2)]")]
    public void A_range_is_two_ends_glued_to_its_operator(string value, string shape) => Expect.Tree("x: " + value + "\n", "x: " + shape);

    [Fact]
    public void A_range_has_at_most_one_operator() => Expect.Diagnostics("x: 1..2..3\ny: 1\n", "TSK0055 1,8");

    [Fact]
    public void A_range_that_ends_its_line_does_not_continue() => Expect.Tree("x: 1..\ny: 2\n", "x: (.. 1 _); y: 2");
}
