using CsCheck;

namespace TuskGen.Tests;

public sealed class IntRangeTests
{
    [Theory]
    [InlineData("8000-9000", 8000L, 9000L, "8000..9000")]
    [InlineData("1..16", 1L, 16L, "1..16")]
    [InlineData("-5..5", -5L, 5L, "-5..5")]
    [InlineData("..5", null, 5L, "..5")]
    [InlineData("3..", 3L, null, "3..")]
    [InlineData("..-5", null, -5L, "..-5")]
    [InlineData("7..7", 7L, 7L, "7..7")]
    [InlineData("1_000..0xFFFF", 1000L, 65535L, "1000..65535")]
    public void A_range_has_its_ends(string text, long? low, long? high, string canonical)
    {
        IntRange range = IntRange.Parse(text);
        Assert.Equal((low, high), (range.Low, range.High));
        Assert.Equal(canonical, range.ToString());
        Assert.Equal(range, IntRange.Parse(canonical));
    }

    [Fact]
    public void Every_range_is_read_back_from_its_text() => Gen.Select(Gen.Long.Nullable(), Gen.Long.Nullable()).ForAll(static (low, high) =>
    {
        bool ordered = IntRange.TryCreate(low, high, out IntRange range);
        return ordered ? IntRange.Parse(range.ToString()) == range : low > high;
    });

    [Fact]
    public void Both_ends_are_inside()
    {
        IntRange range = new(1, 16);
        Assert.True(range.Contains(1) && range.Contains(16) && !range.Contains(0) && !range.Contains(17));
        Assert.True(new IntRange(null, 5).Contains(long.MinValue) && !new IntRange(null, 5).Contains(6));
        Assert.True(default(IntRange).Contains(long.MaxValue));
        Assert.True(range.Contains(new IntRange(2, 16)) && !range.Contains(new IntRange(2, null)) && !range.Contains(new IntRange(0, 3)));
    }

    [Fact]
    public void Ends_in_the_wrong_order_are_refused()
    {
        Assert.False(IntRange.TryParse("9000-8000", out _));
        Assert.Throws<ArgumentException>(static () => new IntRange(2, 1));
        foreach (string text in new[] { "", "5", "1 .. 5", "1...5", "1-", "-5", "a..b", "1..2..3" }) Assert.False(IntRange.TryParse(text, out _), text);
    }

    [Fact]
    public void An_open_end_is_not_zero()
    {
        Assert.NotEqual(new IntRange(null, 5), new IntRange(0, 5));
        Assert.NotEqual(new IntRange(5, null), new IntRange(5, 5));
    }
}
