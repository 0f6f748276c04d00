using System.Text.RegularExpressions;
using CsCheck;

namespace TuskGen.Tests;

public sealed class TextPatternTests
{
    [Theory]
    [InlineData("[a-z]+", "abc", true)]
    [InlineData("[a-z]+", "abc1", false)]
    [InlineData("[a-z]+", "", false)]
    [InlineData("", "", true)]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData("a|bc", "bc", true)]
    [InlineData("a|bc", "abc", false)]
    [InlineData("(?:ab){2,3}", "ababab", true)]
    [InlineData("(?:ab){2,3}", "ab", false)]
    [InlineData("(?:ab){2,}?", "abababab", true)]
    [InlineData("(?<year>\\d{4})-\\d\\d", "2026-11", true)]
    [InlineData("a{,3}", "a{,3}", true)]
    [InlineData("[^\\d\\s]", "x", true)]
    [InlineData("[^\\d\\s]", "1", false)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[\\]]", "]", true)]
    [InlineData("\\p{Lu}\\p{Ll}*", "Ångström", true)]
    [InlineData("\\P{L}", "1", true)]
    [InlineData("(?i)straße", "STRAßE", true)]
    [InlineData("(?i)[a-c]+", "aBC", true)]
    [InlineData("\\u0041\\x42\\u{1F600}", "AB\U0001F600", true)]
    [InlineData(".", "\U0001F600", true)]
    [InlineData(".", "\n", false)]
    [InlineData("[\U0001F600-\U0001F610]", "\U0001F605", true)]
    [InlineData("a\\b b", "a b", true)]
    [InlineData("a\\bb", "ab", false)]
    [InlineData("\\d", "٣", false)]
    public void A_pattern_matches_the_whole_text_or_nothing_of_it(string pattern, string text, bool matches)
    {
        Assert.True(TextPattern.TryCreate(pattern, out TextPattern? made, out PatternFault? fault), fault?.Message);
        Assert.Equal(matches, made.Matches(text));
    }

    [Theory]
    [InlineData("(?=a)b", 0, "looks ahead")]
    [InlineData("a(?!b)", 1, "looks ahead")]
    [InlineData("(?<=a)b", 0, "looks behind")]
    [InlineData("(?<!a)b", 0, "looks behind")]
    [InlineData("(?>a)", 0, "atomic")]
    [InlineData("a(?i)b", 1, "beginning")]
    [InlineData("(a)\\1", 3, "refers back")]
    [InlineData("(?<n>a)\\k<n>", 7, "refers back")]
    [InlineData("(a", 0, "not closed")]
    [InlineData("a)", 1, "closes nothing")]
    [InlineData("[a", 0, "not closed")]
    [InlineData("[]a]", 0, "empty")]
    [InlineData("*a", 0, "repeats nothing")]
    [InlineData("a**", 2, "repeats a repetition")]
    [InlineData("^*", 0, "no length")]
    [InlineData("a{3,2}", 6, "smaller number first")]
    [InlineData("[z-a]", 1, "backwards")]
    [InlineData("[\\d-z]", 1, "set at an end")]
    [InlineData("\\q", 0, "means nothing")]
    [InlineData("\\p{Foo}", 0, "general category")]
    [InlineData("\\u12", 0, "4 hexadecimal digits")]
    [InlineData("\\u{110000}", 0, "10FFFF")]
    [InlineData("a\\", 1, "escapes nothing")]
    [InlineData("a\\Z", 1, "whole text")]
    [InlineData("(?:a{1000}){1000}", 0, "too large")]
    [InlineData("a{99999999999}", 0, "too large")]
    public void What_is_no_pattern_is_refused_with_its_place(string pattern, int position, string says)
    {
        Assert.False(TextPattern.TryCreate(pattern, out _, out PatternFault? fault));
        Assert.Equal(position, fault.Position);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_that_are_nested_too_deep_are_refused_and_not_followed() =>
        Assert.False(TextPattern.TryCreate(new string('(', 100_000), out _, out _));

    [Theory]
    [InlineData("(a*)*b")]
    [InlineData("(a|a)*b")]
    [InlineData("(a|aa)+b")]
    [InlineData("(.*)(.*)(.*)(.*)(.*)[b]")]
    public void What_makes_a_backtracking_engine_hang_takes_one_pass(string pattern)
    {
        Assert.True(TextPattern.TryCreate(pattern, out TextPattern? made, out _));
        Assert.False(made.Matches(new string('a', 20_000)));
    }

    /// <summary>.NET's own linear engine, held to the whole text, is the oracle for what both have. (Its backtracking one hangs on a lazy repetition of what may be empty.)</summary>
    [Fact]
    public void A_pattern_means_what_it_means_elsewhere() => Gen.Select(Pattern(3), Gen.Char["abc1_ \n"].Array[0, 6]).ForAll(
        static (pattern, characters) =>
        {
            string text = new(characters);
            Assert.True(TextPattern.TryCreate(pattern, out TextPattern? made, out PatternFault? fault), pattern + ": " + fault?.Message);
            Assert.True(Regex.IsMatch(text, "\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking) == made.Matches(text), $"`{pattern}` on `{text}`");
        },
        times: 2_000);

    private static Gen<string> Pattern(int depth)
    {
        Gen<string> one = Gen.OneOf("a", "b", "c", "1", "\\d", "\\w", "\\s", "[ab]", "[^a]", "[a-c1]", ".", "\\x61", "[^\\W\\d]");
        if (depth == 0)
        {
            return one;
        }

        Gen<string> inner = Pattern(depth - 1);
        return Gen.OneOf(
            one,
            Gen.Select(inner, inner).Select(static (left, right) => left + right),
            Gen.Select(inner, inner).Select(static (left, right) => "(?:" + left + "|" + right + ")"),
            Gen.Select(inner, Gen.OneOf("*", "+", "?", "{2}", "{1,}", "{0,2}", "*?", "{1,2}?")).Select(static (part, count) => "(" + part + ")" + count),
            inner.Select(static part => "(?:" + part + "|)\\b"),
            inner.Select(static part => "^" + part));
    }
}
