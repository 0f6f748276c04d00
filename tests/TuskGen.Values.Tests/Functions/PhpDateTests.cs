using System.Globalization;

namespace TuskGen.Tests;

public sealed class PhpDateTests
{
    private static readonly DateTimeOffset Time = DateTimeOffset.Parse("2026-03-04T05:06:07.0890123Z", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("Y-m-d H:i:s", "2026-03-04 05:06:07")]
    [InlineData("Y", "2026")]
    [InlineData("c", "2026-03-04T05:06:07+00:00")]
    [InlineData("r", "Wed, 04 Mar 2026 05:06:07 +0000")]
    [InlineData("U", "1772600767")]
    [InlineData("d D j l N S w z", "04 Wed 4 Wednesday 3 th 3 62")]
    [InlineData("W o F m M n t L", "10 2026 March 03 Mar 3 31 0")]
    [InlineData("y a A g G h H i s", "26 am AM 5 5 05 05 06 07")]
    [InlineData("u v", "089012 089")]
    [InlineData("e T P p O Z I", "UTC UTC +00:00 Z +0000 0 0")]
    [InlineData("B", "254")]
    [InlineData("\\Y\\e\\a\\r: Y", "Year: 2026")]
    [InlineData("Y\\", "2026\\")]
    [InlineData("\\\\", "\\")]
    [InlineData("/:.é Q", "/:.é Q")]
    [InlineData("", "")]
    public void Letters_are_those_of_php(string format, string expected) => Assert.Equal(expected, PhpDate.Format(format, Time));

    [Theory]
    [InlineData("2024-12-30", "01 2025")]
    [InlineData("2021-01-03", "53 2020")]
    [InlineData("2020-12-31", "53 2020")]
    [InlineData("2026-01-01", "01 2026")]
    [InlineData("2027-01-01", "53 2026")]
    [InlineData("0001-01-01", "01 1")]
    [InlineData("9999-12-31", "52 9999")]
    public void Weeks_are_those_of_iso_8601(string date, string expected) =>
        Assert.Equal(expected, PhpDate.Format("W o", DateTimeOffset.Parse(date + "T00:00:00Z", CultureInfo.InvariantCulture)));

    [Fact]
    public void Iso_weeks_agree_with_dotnet_on_every_day_of_a_cycle()
    {
        for (DateTime day = new(2000, 1, 1); day.Year < 2400; day = day.AddDays(1))
        {
            string expected = ISOWeek.GetWeekOfYear(day).ToString("00", CultureInfo.InvariantCulture) + "/"
                + ISOWeek.GetYear(day).ToString(CultureInfo.InvariantCulture);
            Assert.Equal(expected, PhpDate.Format("W/o", new DateTimeOffset(day, TimeSpan.Zero)));
        }
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(30, "30th")]
    public void Days_have_their_suffix(int day, string expected) =>
        Assert.Equal(expected, PhpDate.Format("jS", new DateTimeOffset(2026, 3, day, 0, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void The_time_is_taken_in_utc_and_noon_is_12()
    {
        Assert.Equal("2026-03-04 04:06", PhpDate.Format("Y-m-d H:i", DateTimeOffset.Parse("2026-03-04T05:06:07+01:00", CultureInfo.InvariantCulture)));
        Assert.Equal("12 pm 12 am", PhpDate.Format("g a ", new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero))
            + PhpDate.Format("h a", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_format_bomb_is_refused()
    {
        Assert.False(PhpDate.TryFormat(new string('r', 1_000_000), Time, out _));
        Assert.Throws<ArgumentException>(static () => PhpDate.Format(new string('r', 1_000_000), Time));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            Assert.Equal("2026-03-04 Wednesday", PhpDate.Format("Y-m-d l", Time));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
