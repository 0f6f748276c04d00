using CsCheck;

namespace TuskGen.Tests;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("500us", "00:00:00.0005000", "500us")]
    [InlineData("250ms", "00:00:00.2500000", "250ms")]
    [InlineData("30s", "00:00:30", "30s")]
    [InlineData("90s", "00:01:30", "1m30s")]
    [InlineData("5m", "00:05:00", "5m")]
    [InlineData("1h30m", "01:30:00", "1h30m")]
    [InlineData("1.5h", "01:30:00", "1h30m")]
    [InlineData("1w", "7.00:00:00", "1w")]
    [InlineData("10d", "10.00:00:00", "10d")]
    [InlineData("-30s", "-00:00:30", "-30s")]
    [InlineData("-1h30m", "-01:30:00", "-1h30m")]
    [InlineData("0.1us", "00:00:00.0000001", "0.1us")]
    [InlineData("1.5s", "00:00:01.5000000", "1.5s")]
    [InlineData("1m0.25s", "00:01:00.2500000", "1m250ms")]
    [InlineData("0s", "00:00:00", "0s")]
    public void A_duration_is_exact_and_has_one_text(string text, string constant, string canonical)
    {
        TimeSpan value = DurationText.Parse(text);
        Assert.Equal(constant, value.ToString("c", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(canonical, DurationText.Format(value));
    }

    [Fact]
    public void Every_duration_is_read_back_from_its_text() =>
        Gen.OneOf(
            Gen.Long, Gen.Long[-100_000_000, 100_000_000], Gen.Const(long.MinValue), Gen.Const(long.MaxValue),
            Gen.Select(Gen.Long[-100, 100], Gen.OneOf(10L, 10_000, 10_000_000, 600_000_000, 36_000_000_000, 864_000_000_000, 6_048_000_000_000),
                static (n, unit) => n * unit))
            .ForAll(static ticks => DurationText.Parse(DurationText.Format(new TimeSpan(ticks))).Ticks == ticks);

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("30 s")]
    [InlineData(" 30s")]
    [InlineData("s")]
    [InlineData("-")]
    [InlineData("30S")]
    [InlineData("30m1h")]
    [InlineData("1h 30m")]
    [InlineData("1h-30m")]
    [InlineData("00:00:30")]
    [InlineData("0.05us")]
    [InlineData("10675200d")]
    public void Other_text_is_refused(string text)
    {
        Assert.False(DurationText.TryParse(text, out _));
        Assert.Contains("a duration such as", Assert.Throws<FormatException>(() => DurationText.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scaling_rounds_to_the_nearest_tick()
    {
        Assert.True(DurationText.TryScale(new TimeSpan(3), 0.5m, out TimeSpan half));
        Assert.Equal(2, half.Ticks);
        Assert.False(DurationText.TryScale(TimeSpan.MaxValue, 2, out _));
    }
}
