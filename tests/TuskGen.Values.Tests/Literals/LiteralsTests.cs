using System.Globalization;
using CsCheck;

namespace TuskGen.Tests;

public sealed class LiteralsTests
{
    [Theory]
    [InlineData("42", LiteralKind.Integer)]
    [InlineData("0", LiteralKind.Integer)]
    [InlineData("-5", LiteralKind.Integer)]
    [InlineData("1_000_000", LiteralKind.Integer)]
    [InlineData("0xFF", LiteralKind.Integer)]
    [InlineData("0xdead_BEEF", LiteralKind.Integer)]
    [InlineData("0b1010", LiteralKind.Integer)]
    [InlineData("0o17", LiteralKind.Integer)]
    [InlineData("9223372036854775807", LiteralKind.Integer)]
    [InlineData("-9223372036854775808", LiteralKind.Integer)]
    [InlineData("1.5", LiteralKind.Float)]
    [InlineData("1e-4", LiteralKind.Float)]
    [InlineData("1.5E+3", LiteralKind.Float)]
    [InlineData("-0.25", LiteralKind.Float)]
    [InlineData("500us", LiteralKind.Duration)]
    [InlineData("250ms", LiteralKind.Duration)]
    [InlineData("30s", LiteralKind.Duration)]
    [InlineData("0s", LiteralKind.Duration)]
    [InlineData("1.5h", LiteralKind.Duration)]
    [InlineData("1h30m", LiteralKind.Duration)]
    [InlineData("1w2d3h4m5s6ms7us", LiteralKind.Duration)]
    [InlineData("-30s", LiteralKind.Duration)]
    [InlineData("512B", LiteralKind.Size)]
    [InlineData("0B", LiteralKind.Size)]
    [InlineData("10KB", LiteralKind.Size)]
    [InlineData("10KiB", LiteralKind.Size)]
    [InlineData("1.5GB", LiteralKind.Size)]
    [InlineData("2TB", LiteralKind.Size)]
    [InlineData("70%", LiteralKind.Percent)]
    [InlineData("99.9%", LiteralKind.Percent)]
    [InlineData("1.2.3", LiteralKind.Version)]
    [InlineData("1.2.3-beta.1", LiteralKind.Version)]
    [InlineData("1.0.0-rc.1+build.5", LiteralKind.Version)]
    [InlineData("8000-9000", LiteralKind.Range)]
    [InlineData("9000-8000", LiteralKind.Range)]
    [InlineData("1..16", LiteralKind.Range)]
    [InlineData("-5..5", LiteralKind.Range)]
    [InlineData("0x10..0x20", LiteralKind.Range)]
    [InlineData("3..", LiteralKind.Range)]
    [InlineData("..5", LiteralKind.Range)]
    public void A_literal_is_of_its_kind(string text, LiteralKind expected)
    {
        Assert.Equal(expected, Literals.Classify("x" + text + "x", 1, text.Length + 1, out LiteralFault fault));
        Assert.Equal(LiteralFault.None, fault);
        Assert.Equal("", Literals.Explain(text, 0, text.Length));
        Assert.Null(Literals.Mend(text, 0, text.Length));
    }

    [Theory]
    [InlineData("01234", LiteralFault.LeadingZero, null)]
    [InlineData("00", LiteralFault.LeadingZero, null)]
    [InlineData("01.5", LiteralFault.LeadingZero, null)]
    [InlineData("007s", LiteralFault.LeadingZero, null)]
    [InlineData("1.02.3", LiteralFault.LeadingZero, null)]
    [InlineData("1.2.3-01", LiteralFault.LeadingZero, null)]
    [InlineData(".5", LiteralFault.LeadingDot, "0.5")]
    [InlineData("-.5", LiteralFault.LeadingDot, "-0.5")]
    [InlineData("5.", LiteralFault.TrailingDot, "5.0")]
    [InlineData("5.s", LiteralFault.TrailingDot, "5.0s")]
    [InlineData("5.e3", LiteralFault.TrailingDot, "5.0e3")]
    [InlineData("1__000", LiteralFault.MisplacedUnderscore, "1000")]
    [InlineData("1_", LiteralFault.MisplacedUnderscore, "1")]
    [InlineData("0x_F", LiteralFault.MisplacedUnderscore, "0xF")]
    [InlineData("0XFF", LiteralFault.UpperCasePrefix, "0xFF")]
    [InlineData("10mb", LiteralFault.WrongUnitCase, "10MB")]
    [InlineData("10Kb", LiteralFault.WrongUnitCase, "10KB")]
    [InlineData("1.5gib", LiteralFault.WrongUnitCase, "1.5GiB")]
    [InlineData("30S", LiteralFault.WrongUnitCase, "30s")]
    [InlineData("1h30M", LiteralFault.DigitWord, null)]
    [InlineData("10min", LiteralFault.WrongUnit, "10m")]
    [InlineData("5M", LiteralFault.WrongUnit, "5MB")]
    [InlineData("5k", LiteralFault.WrongUnit, "5KB")]
    [InlineData("5µs", LiteralFault.WrongUnit, "5us")]
    [InlineData("30m1h", LiteralFault.UnitOrder, null)]
    [InlineData("1h1h", LiteralFault.UnitOrder, null)]
    [InlineData("1.5h30m", LiteralFault.DigitWord, null)]
    [InlineData("2024-01-02", LiteralFault.DateLike, null)]
    [InlineData("2024-07", LiteralFault.DateLike, null)]
    [InlineData("2024-01-02T10:00:00Z", LiteralFault.DateLike, null)]
    [InlineData("12:30", LiteralFault.TimeLike, null)]
    [InlineData("12:30:45", LiteralFault.TimeLike, null)]
    [InlineData("8080:80", LiteralFault.DigitWord, null)]
    [InlineData("10.0.0.1", LiteralFault.IpLike, null)]
    [InlineData("10.0.0.0/8", LiteralFault.IpLike, null)]
    [InlineData("2xx", LiteralFault.DigitWord, null)]
    [InlineData("80O0", LiteralFault.LetterForZero, "8000")]
    [InlineData("-1o", LiteralFault.LetterForZero, "-10")]
    [InlineData("1.O5", LiteralFault.LetterForZero, "1.05")]
    [InlineData("00O7", LiteralFault.LetterForZero, null)]
    [InlineData("80O0x", LiteralFault.DigitWord, null)]
    [InlineData("0b102", LiteralFault.DigitWord, null)]
    [InlineData("0xG", LiteralFault.DigitWord, null)]
    [InlineData("1e", LiteralFault.DigitWord, null)]
    [InlineData("1.2.x", LiteralFault.DigitWord, null)]
    [InlineData("1.2.3.4.5", LiteralFault.DigitWord, null)]
    [InlineData("-1.2.3", LiteralFault.DigitWord, null)]
    [InlineData("70%x", LiteralFault.DigitWord, null)]
    [InlineData("1-2-3", LiteralFault.DigitWord, null)]
    [InlineData("99999999999999999999", LiteralFault.IntegerTooLarge, null)]
    [InlineData("9223372036854775808", LiteralFault.IntegerTooLarge, null)]
    [InlineData("-9223372036854775809", LiteralFault.IntegerTooLarge, null)]
    [InlineData("0xFFFFFFFFFFFFFFFF", LiteralFault.IntegerTooLarge, null)]
    [InlineData("1e400", LiteralFault.OutOfRange, null)]
    [InlineData("1e-400", LiteralFault.OutOfRange, null)]
    [InlineData("99999999w", LiteralFault.OutOfRange, null)]
    [InlineData("9EiB", LiteralFault.OutOfRange, null)]
    [InlineData("0.5B", LiteralFault.TooPrecise, null)]
    [InlineData("0.05us", LiteralFault.TooPrecise, null)]
    [InlineData("abc", LiteralFault.NotALiteral, null)]
    [InlineData("", LiteralFault.NotALiteral, null)]
    [InlineData("-", LiteralFault.NotALiteral, null)]
    [InlineData("٣", LiteralFault.NotALiteral, null)]
    [InlineData("1٣", LiteralFault.DigitWord, null)]
    public void What_is_no_literal_says_why_and_how_to_mend_it(string text, LiteralFault expected, string? mend)
    {
        Assert.Equal(LiteralKind.Malformed, Literals.Classify(text, 0, text.Length, out LiteralFault fault));
        Assert.Equal(expected, fault);
        Assert.Equal(mend, Literals.Mend(text, 0, text.Length));
        string clause = Literals.Explain(text, 0, text.Length);
        Assert.StartsWith("`" + text + "`", clause, StringComparison.Ordinal);
        if (mend != null) Assert.Contains("write `" + mend + "`", clause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80O0", "`80O0` has the letter O where a digit should stand; write `8000`, or quote it if it is text")]
    [InlineData("00O7", "`00O7` has the letter O where a digit should stand; quote it")]
    public void A_letter_in_the_place_of_a_zero_is_named(string text, string clause) => Assert.Equal(clause, Literals.Explain(text, 0, text.Length));

    [Theory]
    [InlineData("5M", "`5M` has an unknown unit; write `5MB` for megabytes, or `5m` for minutes")]
    [InlineData("1.5M", "`1.5M` has an unknown unit; write `1.5MB` for megabytes, or `1.5m` for minutes")]
    [InlineData("5k", "`5k` has an unknown unit; write `5KB`")]
    public void A_unit_that_may_be_two_names_both(string text, string clause) => Assert.Equal(clause, Literals.Explain(text, 0, text.Length));

    [Theory]
    [InlineData("0xFF", 255)]
    [InlineData("0b1010", 10)]
    [InlineData("0o17", 15)]
    [InlineData("-1_000", -1000)]
    [InlineData("-0x8000000000000000", long.MinValue)]
    public void An_integer_is_read_in_its_base(string text, long expected)
    {
        Assert.True(Literals.TryReadInteger(text, 0, text.Length, out long value));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void Every_integer_is_read_back() => Gen.Long.ForAll(static number =>
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return Literals.TryReadInteger(text, 0, text.Length, out long value) && value == number;
    });

    [Fact]
    public void Every_finite_float_is_read_back() => Gen.Double.Where(static d => !double.IsNaN(d) && !double.IsInfinity(d)).ForAll(static number =>
    {
        string text = FloatText.Format(number);
        return Literals.Classify(text, 0, text.Length) == LiteralKind.Float && Literals.TryReadFloat(text, 0, text.Length, out double value)
            && value.Equals(number);
    });

    [Fact]
    public void A_decimal_keeps_the_places_that_its_text_has()
    {
        Assert.True(Literals.TryReadDecimal("0.10", 0, 4, out decimal value));
        Assert.Equal("0.10", value.ToString(CultureInfo.InvariantCulture));
        Assert.True(Literals.TryReadDecimal("0xFF", 0, 4, out value));
        Assert.Equal(255m, value);
        Assert.False(Literals.TryReadDecimal("0.12345678901234567890123456789", 0, 31, out _));
        Assert.False(Literals.TryReadDecimal("1e-29", 0, 5, out _));
        Assert.False(Literals.TryReadDecimal("1e29", 0, 4, out _));
    }

    [Fact]
    public void Classifying_any_text_neither_throws_nor_disagrees_with_reading() =>
        Gen.String[Gen.Char["0123456789._-+%:xXbBoOeEmMsSuKkGiIhdw/TZ "], 0, 14].ForAll(static text =>
        {
            LiteralKind kind = Literals.Classify(text, 0, text.Length, out LiteralFault fault);
            Assert.Equal(kind == LiteralKind.Malformed, fault != LiteralFault.None);
            Assert.Equal(kind == LiteralKind.Integer, Literals.TryReadInteger(text, 0, text.Length, out _));
            Assert.Equal(kind == LiteralKind.Duration, Literals.TryReadDuration(text, 0, text.Length, out _));
            Assert.Equal(kind == LiteralKind.Size, Literals.TryReadSize(text, 0, text.Length, out _));
            Assert.Equal(kind == LiteralKind.Percent, Literals.TryReadPercent(text, 0, text.Length, out _));
            Assert.Equal(kind == LiteralKind.Version, Literals.TryReadVersion(text, 0, text.Length, out _));
            Assert.Equal(kind is LiteralKind.Float or LiteralKind.Integer, Literals.TryReadFloat(text, 0, text.Length, out _));
            if (Literals.TryReadRange(text, 0, text.Length, out _) && text != "..") Assert.Equal(LiteralKind.Range, kind);
            Assert.Equal(fault == LiteralFault.None, Literals.Explain(text, 0, text.Length).Length == 0);
        }, times: 100_000);

    [Fact]
    public void Classifying_and_reading_numbers_allocates_nothing()
    {
        string[] literals = ["42", "-1_000", "0xFF", "1.5", "1e-4", "1h30m", "10MB", "70%", "1.2.3-beta.1", "8000-9000", "2024-01-02", "12:30", "10.0.0.1"];
        Count(literals);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int kinds = Count(literals);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(kinds > 0);
        Assert.Equal(0, allocated);

        static int Count(string[] literals)
        {
            int kinds = 0;
            foreach (string text in literals)
            {
                kinds += (int)Literals.Classify(text, 0, text.Length);
                if (Literals.TryReadInteger(text, 0, text.Length, out _)) kinds++;
                if (Literals.TryReadDuration(text, 0, text.Length, out _)) kinds++;
            }
            return kinds;
        }
    }

    [Fact]
    public void A_digit_run_of_a_million_characters_is_refused_without_a_hang()
    {
        foreach (string text in new[] { new string('9', 1_000_000), new string('1', 500_000) + "." + new string('1', 500_000),
            new string('9', 1_000_000) + "MB" })
        {
            Assert.Equal(LiteralKind.Malformed, Literals.Classify(text + "%", 0, text.Length + 1));
            Assert.True(Literals.Explain(text + "%", 0, text.Length + 1).Length < 200);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void The_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.True(Literals.TryReadFloat("-1.5", 0, 4, out double number));
            Assert.Equal(-1.5, number);
            Assert.Equal("10MiB", Literals.Mend("10MIB", 0, 5));
            Assert.Equal("-1h30m", DurationText.Format(TimeSpan.FromMinutes(-90)));
            Assert.Equal("-1.5KB", new ByteSize(-1500).ToString());
            Assert.Equal("-0.5%", new Percent(-0.005m).ToString());
            Assert.Equal("-5..5", new IntRange(-5, 5).ToString());
            Assert.Equal("-1.5e-7", FloatText.Format(-1.5e-7));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
