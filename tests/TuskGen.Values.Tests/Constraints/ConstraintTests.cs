namespace TuskGen.Tests;

public sealed class ConstraintTests
{
    [Theory]
    [InlineData("1", "5", "1 | 3 | 5 | 4.5", "0 | 6 | 5.1", "a value from 1 to 5")]
    [InlineData("1s", "5m", "1s | 5m | 90s", "999ms | 301s", "a value from 1s to 5m")]
    [InlineData("1KB", "null", "1KB | 2MB", "999B", "at least 1KB")]
    [InlineData("null", "99.9%", "0% | 99.9%", "100%", "at most 99.9%")]
    [InlineData("3", "3", "3", "2 | 4", "exactly 3")]
    [InlineData("9007199254740993", "null", "9007199254740993", "9007199254740992.0", "at least 9007199254740993")]
    public void A_range_holds_its_bounds_and_what_lies_between(string low, string high, string met, string unmet, string expected)
    {
        var range = new RangeConstraint(OrNull(low), OrNull(high));
        Assert.Equal(expected, range.Expected);
        AssertHolds(range, met, unmet);
    }

    [Theory]
    [InlineData(1L, 3L, LengthUnit.Characters, "'a' | 'abc' | '😀😀😀'", "'' | 'abcd'", "1 to 3 characters")]
    [InlineData(2L, 2L, LengthUnit.Elements, "[1, 2]", "[] | [1] | [1, 2, 3]", "exactly 2 elements")]
    [InlineData(null, 1L, LengthUnit.Entries, "{a: 1}", "{a: 1, b: 2}", "at most 1 entry")]
    [InlineData(3L, null, LengthUnit.Bytes, "'YWJj' | 'YWJjZA=='", "'YQ==' | ''", "at least 3 bytes")]
    public void A_length_is_counted_as_people_count(long? fewest, long? most, LengthUnit unit, string met, string unmet, string expected)
    {
        var length = new LengthConstraint(fewest, most, unit);
        Assert.Equal(expected, length.Expected);
        AssertHolds(length, met, unmet);
    }

    [Fact]
    public void A_pattern_is_held_against_the_whole_text()
    {
        Assert.True(TextPattern.TryCreate("[a-z]+", out TextPattern? pattern, out _));
        var constraint = new PatternConstraint(pattern);
        AssertHolds(constraint, "'abc'", "'abc1' | ''");
        Assert.Equal("text that matches the pattern `[a-z]+`", constraint.Expected);
    }

    [Fact]
    public void A_format_is_held_against_text() => AssertHolds(new FormatConstraint(TextFormat.Slug), "'a-b'", "'A'");

    [Fact]
    public void Unique_lists_have_no_element_twice() => AssertHolds(new UniqueConstraint(), "[] | [1, 2] | [[1], [2]]", "[1, 1] | [[1], [1]] | ['a', 'b', 'a']");

    [Fact]
    public void One_of_is_one_of_the_values()
    {
        var constraint = new OneOfConstraint(Read.Values("'small'", "'large'"));
        AssertHolds(constraint, "'small' | 'large'", "'Small' | ''");
        Assert.Equal("\"small\" or \"large\"", constraint.Expected);
        AssertHolds(new OneOfConstraint(Read.Values("1", "2")), "1 | 2.0", "3");
    }

    [Theory]
    [InlineData("5", "0 | 5 | -10", "1 | 7")]
    [InlineData("0.1", "0.3 | 1 | 1e300", "0.25 | 1e-300 | 0.30000000000000004")]
    [InlineData("1e22", "3e22 | 1e300", "1e21 | 15")]
    [InlineData("15m", "45m | 1h", "10m")]
    [InlineData("4KiB", "8KiB | 0B", "1KB")]
    public void A_multiple_is_exact(string step, string met, string unmet) => AssertHolds(new MultipleOfConstraint(Read.Values(step)[0]), met, unmet);

    [Fact]
    public void Constraints_are_compared_by_what_they_ask()
    {
        Assert.True(TextPattern.TryCreate("a", out TextPattern? one, out _));
        Assert.True(TextPattern.TryCreate("a", out TextPattern? other, out _));
        Assert.Equal(new PatternConstraint(one), new PatternConstraint(other));
        Assert.Equal(new OneOfConstraint(Read.Values("1", "2")), new OneOfConstraint(Read.Values("1", "2")));
        Assert.NotEqual(new OneOfConstraint(Read.Values("1", "2")), new OneOfConstraint(Read.Values("2", "1")));
    }

    private static TuskValue? OrNull(string text) => Read.Values(text)[0] is var value and not TuskNull ? value : null;

    private static void AssertHolds(Constraint constraint, string met, string unmet)
    {
        Assert.All(Read.Values(met.Split(" | ")), value => Assert.True(constraint.IsMet(value), value.ToString()));
        Assert.All(Read.Values(unmet.Split(" | ")), value => Assert.False(constraint.IsMet(value), value.ToString()));
    }
}
