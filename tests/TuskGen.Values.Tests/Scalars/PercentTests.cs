using CsCheck;

namespace TuskGen.Tests;

public sealed class PercentTests
{
    [Theory]
    [InlineData("70%", "0.7")]
    [InlineData("99.9%", "0.999")]
    [InlineData("0.5%", "0.005")]
    [InlineData("-5%", "-0.05")]
    [InlineData("250%", "2.5")]
    [InlineData("70.00%", "0.7")]
    [InlineData("1_000%", "10")]
    public void A_percent_is_an_exact_fraction(string text, string fraction) =>
        Assert.Equal(decimal.Parse(fraction, System.Globalization.CultureInfo.InvariantCulture), Percent.Parse(text).Fraction);

    [Theory]
    [InlineData("70.00%", "70%")]
    [InlineData("0%", "0%")]
    [InlineData("-0%", "0%")]
    [InlineData("-0.50%", "-0.5%")]
    public void The_text_has_no_needless_digit(string text, string expected) => Assert.Equal(expected, Percent.Parse(text).ToString());

    [Fact]
    public void Every_percent_is_read_back_from_its_text() =>
        Gen.Decimal.Where(static d => d is > -7e26m and < 7e26m).ForAll(static fraction =>
            Percent.Parse(new Percent(fraction).ToString()).Fraction == fraction);

    [Fact]
    public void Too_many_digits_are_refused_and_not_rounded()
    {
        Assert.True(Percent.TryParse("0.12345678901234567890123456%", out Percent value));
        Assert.Equal("0.12345678901234567890123456%", value.ToString());
        Assert.False(Percent.TryParse("0.123456789012345678901234567%", out _));
        Assert.False(Percent.TryParse("99999999999999999999999999999%", out _));
        foreach (string text in new[] { "", "70", "70 %", "%", ".5%", "1e1%" }) Assert.False(Percent.TryParse(text, out _), text);
    }

    [Fact]
    public void A_percent_of_something_is_that_part_of_it()
    {
        var half = new Percent(0.5m);
        Assert.Equal(100m, half.Of(200));
        Assert.Equal(0.75m, half.Of(1.5m));
        Assert.Equal(TimeSpan.FromSeconds(15), half.Of(TimeSpan.FromSeconds(30)));
        Assert.Equal(1, half.Of(new ByteSize(3)).Bytes);
        Assert.Equal(Percent.Parse("25%"), half * half);
        Assert.Equal(Percent.Parse("12.5%"), half / 4);
        Assert.Equal(2m, half / new Percent(0.25m));
        Assert.Equal(Percent.Hundred, half + half);
        Assert.Equal(Percent.Zero, half - half);
        Assert.Equal("70%", Percent.FromPoints(70).ToString());
        Assert.Throws<OverflowException>(() => Percent.FromPoints(1000).Of(TimeSpan.MaxValue));
        Assert.Throws<OverflowException>(() => Percent.FromPoints(1000).Of(ByteSize.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Percent(decimal.MaxValue));
    }

    [Fact]
    public void Equality_ignores_trailing_zeros_and_order_is_that_of_fractions()
    {
        Assert.Equal(new Percent(0.7m), new Percent(0.700m));
        Assert.Equal(new Percent(0.7m).GetHashCode(), new Percent(0.700m).GetHashCode());
        Assert.True(new Percent(0.7m) > new Percent(0.699m));
        Assert.True(new Percent(-1m) < Percent.Zero);
    }
}
