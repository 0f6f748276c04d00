using System.Globalization;
using CsCheck;

namespace TuskGen.Tests;

public sealed class TextConversionTests
{
    [Theory]
    [InlineData(TuskKind.String, "a b", "\"a b\"")]
    [InlineData(TuskKind.Secret, "", "\"\"")]
    [InlineData(TuskKind.Any, "5", "\"5\"")]
    [InlineData(TuskKind.Int, "8080", "8080")]
    [InlineData(TuskKind.Int, "-2147483648", "-2147483648")]
    [InlineData(TuskKind.Int, "0xFF", "255")]
    [InlineData(TuskKind.Long, "9223372036854775807", "9223372036854775807")]
    [InlineData(TuskKind.Float, "1.5", "1.5")]
    [InlineData(TuskKind.Float, "1", "1.0")]
    [InlineData(TuskKind.Float, "1E-05", "1e-5")]
    [InlineData(TuskKind.Decimal, "19.90", "19.90")]
    [InlineData(TuskKind.Decimal, "5", "5")]
    [InlineData(TuskKind.Bool, "true", "true")]
    [InlineData(TuskKind.Bool, "False", "false")]
    [InlineData(TuskKind.Bool, "TRUE", "true")]
    [InlineData(TuskKind.Duration, "1h30m", "1h30m")]
    [InlineData(TuskKind.Duration, "01:30:00", "1h30m")]
    [InlineData(TuskKind.Duration, "-1.02:00:00.5000000", "-1d2h500ms")]
    [InlineData(TuskKind.Size, "10MB", "10MB")]
    [InlineData(TuskKind.Size, "10000000", "10MB")]
    [InlineData(TuskKind.Percent, "70%", "70%")]
    [InlineData(TuskKind.Range, "8000-9000", "8000..9000")]
    [InlineData(TuskKind.Version, "1.2.3", "1.2.3")]
    [InlineData(TuskKind.Date, "2024-02-29", "\"2024-02-29\"")]
    [InlineData(TuskKind.Time, "12:30", "\"12:30:00\"")]
    [InlineData(TuskKind.Time, "23:59:59.999", "\"23:59:59.999\"")]
    [InlineData(TuskKind.DateTime, "2024-01-31T12:30:00Z", "\"2024-01-31T12:30:00Z\"")]
    [InlineData(TuskKind.DateTime, "2024-01-31T12:30:00.25+02:00", "\"2024-01-31T12:30:00.25+02:00\"")]
    [InlineData(TuskKind.DateTime, "2024-01-31T12:30Z", "\"2024-01-31T12:30:00Z\"")]
    [InlineData(TuskKind.Uri, "https://example.org/a?b#c", "\"https://example.org/a?b#c\"")]
    [InlineData(TuskKind.Uri, "mailto:a@example.org", "\"mailto:a@example.org\"")]
    [InlineData(TuskKind.Uuid, "123e4567-E89b-12d3-a456-426614174000", "\"123e4567-e89b-12d3-a456-426614174000\"")]
    [InlineData(TuskKind.Ip, "192.0.2.1", "\"192.0.2.1\"")]
    [InlineData(TuskKind.Ip, "2001:db8::1", "\"2001:db8::1\"")]
    [InlineData(TuskKind.Ip, "::ffff:192.0.2.1", "\"::ffff:192.0.2.1\"")]
    [InlineData(TuskKind.Regex, "^[a-z]+$", "\"^[a-z]+$\"")]
    [InlineData(TuskKind.Path, "C:\\a b", "\"C:\\\\a b\"")]
    [InlineData(TuskKind.Bytes, "aGVsbG8=", "\"aGVsbG8=\"")]
    [InlineData(TuskKind.Bytes, "", "\"\"")]
    public void Text_of_a_type_becomes_its_value(TuskKind kind, string text, string expected)
    {
        Assert.True(TextConversion.TryConvert(text, kind, out TuskValue? value, out string form), form);
        Assert.Equal(expected, value.ToString());
    }

    [Theory]
    [InlineData(TuskKind.Int, "", "1.0", " 1", "1 ", "+1", "01", "1e3", "true", "٣")]
    [InlineData(TuskKind.Long, "1.5", "5s")]
    [InlineData(TuskKind.Float, "", "NaN", "Infinity", ".5", "5.", "1,5", "1e400", "1.5f")]
    [InlineData(TuskKind.Decimal, "", "1.2345678901234567890123456789", "1e99", "$5")]
    [InlineData(TuskKind.Bool, "", "1", "yes", "on", " true", "t")]
    [InlineData(TuskKind.Duration, "", "5", "30 s", "30S", "12:30", " 00:00:30", "00:00:60", "P1D")]
    [InlineData(TuskKind.Size, "", "10mb", "1.5", "10 MB", "-")]
    [InlineData(TuskKind.Percent, "", "0.7", "70", "70 %")]
    [InlineData(TuskKind.Range, "", "5", "9-1", "1 - 5")]
    [InlineData(TuskKind.Version, "", "1.2", "1.2.3.4", "v1.2.3")]
    [InlineData(TuskKind.Date, "", "2023-02-29", "2024-1-1", "01.02.2024", "2024-01-01T00:00", " 2024-01-01")]
    [InlineData(TuskKind.Time, "", "24:00", "12:60", "1:30", "12:30:00.", "12:30 PM", "noon")]
    [InlineData(TuskKind.DateTime, "", "2024-01-31", "2024-01-31T12:30:00", "2024-01-31 12:30:00Z", "2024-01-31T12:30:00+2", "2024-01-31T12:30:00.Z",
        "2024-01-31T12:30:00+02")]
    [InlineData(TuskKind.Uri, "", "/a", "a/b", "C:\\a", "example.org", "http://", "http://a b", "1http://a")]
    [InlineData(TuskKind.Uuid, "", "123e4567e89b12d3a456426614174000", "{123e4567-e89b-12d3-a456-426614174000}", "123e4567-e89b-12d3-a456-42661417400g")]
    [InlineData(TuskKind.Ip, "", "1", "0x7f.0.0.1", "256.0.0.1", "01.2.3.4", "1.2.3", "1.2.3.4:80", "[::1]", "[::1]:80", "fe80::1%eth0", ":::", "1::2::3")]
    [InlineData(TuskKind.Regex, "(", "[a", "a{2,1}")]
    [InlineData(TuskKind.Path, "", "a\0b")]
    [InlineData(TuskKind.Bytes, "a", "aGVsbG8", "aGVs bG8=", "====", "a===", "aGV_bG8=")]
    public void Other_text_is_refused_and_the_type_says_what_it_wants(TuskKind kind, params string[] texts)
    {
        foreach (string text in texts)
        {
            Assert.False(TextConversion.TryConvert(text, kind, out TuskValue? value, out string expected), kind + " took '" + text + "'.");
            Assert.Null(value);
            Assert.Equal(TextConversion.Expected(kind), expected);
            Assert.True(expected.Length > 4);
        }
    }

    [Theory]
    [InlineData(TuskKind.Int, "2147483648", "an int from -2147483648 to 2147483647")]
    [InlineData(TuskKind.Int, "99999999999999999999", "an int from -2147483648 to 2147483647")]
    [InlineData(TuskKind.Int, "many", "an int")]
    [InlineData(TuskKind.Long, "9223372036854775808", "an int of at most 64 bits")]
    public void The_bounds_of_a_type_are_said_of_a_number_beyond_them(TuskKind kind, string text, string said)
    {
        Assert.False(TextConversion.TryConvert(text, kind, out _, out string expected));
        Assert.Equal(said, expected);
    }

    [Fact]
    public void The_configuration_text_of_every_scalar_is_read_back()
    {
        Back(Gen.Long.Select(static n => new TuskInteger(n)), TuskKind.Long);
        Back(Gen.Int.Select(static n => new TuskInteger(n)), TuskKind.Int);
        Back(Gen.Double.Where(static d => !double.IsNaN(d) && !double.IsInfinity(d)).Select(static d => new TuskFloat(d)), TuskKind.Float);
        Back(Gen.Decimal[-1e20m, 1e20m].Select(static d => new TuskDecimal(decimal.Round(d, 5))), TuskKind.Decimal);
        Back(Gen.Bool.Select(static b => new TuskBool(b)), TuskKind.Bool);
        Back(Gen.String.Select(static s => new TuskString(s)), TuskKind.String);
        Back(Gen.Long.Select(static n => new TuskDuration(new TimeSpan(n))), TuskKind.Duration);
        Back(Gen.Long.Select(static n => new TuskSize(new ByteSize(n))), TuskKind.Size);
        Back(Gen.Decimal[-10, 10].Select(static d => new TuskPercent(new Percent(d))), TuskKind.Percent);
        Back(Gen.Select(Gen.Long[-9, 0], Gen.Long[0, 9]).Select(static (l, h) => new TuskRange(new IntRange(l, h))), TuskKind.Range);

        static void Back<T>(Gen<T> values, TuskKind kind)
            where T : TuskValue =>
                values.ForAll(value => TextConversion.TryConvert(value.ToConfigurationText()!, kind, out TuskValue? back, out _) && back.Equals(value));
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
            (TuskKind Kind, string Text)[] cases =
            [
                (TuskKind.Float, "-1.5"), (TuskKind.Decimal, "-19.90"), (TuskKind.Date, "2024-02-29"), (TuskKind.DateTime, "2024-01-31T12:30:00Z"),
                (TuskKind.Duration, "-1.02:00:00.5000000"), (TuskKind.Bool, "FALSE"), (TuskKind.Bool, "TRUE"), (TuskKind.Ip, "192.0.2.1"),
            ];
            Assert.All(cases, static it => Assert.True(TextConversion.TryConvert(it.Text, it.Kind, out _, out _), it.Text));
            Assert.False(TextConversion.TryConvert("1,5", TuskKind.Float, out _, out _));
            Assert.Equal("-1.5", new TuskFloat(-1.5).ToConfigurationText());
            Assert.Equal("-1.02:00:00.5000000", new TuskDuration(DurationText.Parse("-1d2h500ms")).ToConfigurationText());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_monstrous_pattern_is_judged_without_a_crash()
    {
        string pattern = new string('(', 100_000) + "a" + new string(')', 100_000);
        Assert.True(TextConversion.TryConvert(pattern, TuskKind.Regex, out _, out _));
        Assert.False(TextConversion.TryConvert(pattern + ")", TuskKind.Regex, out _, out _));
    }

    [Fact]
    public void No_text_makes_a_conversion_throw() =>
        Gen.Select(Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789:.-+%TZ()[]{}\\aAfF/="], 0, 20]), Gen.Enum<TuskKind>()).ForAll(static (text, kind) =>
            TextConversion.TryConvert(text, kind, out TuskValue? value, out _) == (value != null), times: 50_000);
}
