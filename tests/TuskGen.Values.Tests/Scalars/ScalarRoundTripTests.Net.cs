using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace TuskGen.Tests;

/// <summary>Every way in and out of a scalar gives the same text and the same value.</summary>
public sealed class ScalarRoundTripTests
{
    private static readonly Gen<string> Labels = Gen.Int[0, 3].Select(static i => new[] { "", "rc.1", "alpha", "beta-2" }[i]);

    [Fact]
    public void Of_a_size() => Check(Gen.Long.Select(static bytes => new ByteSize(Math.Abs(bytes >> 1))));

    [Fact]
    public void Of_a_percent() => Check(Gen.Int[-1_000_000, 1_000_000].Select(static number => new Percent(number / 10_000m)));

    [Fact]
    public void Of_a_range() => Check(Gen.Select(Gen.Int, Gen.Int[0, 1000], Gen.Int[0, 2]).Select(static (low, length, open) =>
        new IntRange(open == 1 ? null : low, open == 2 ? null : (long)low + length)));

    [Fact]
    public void Of_a_version() => Check(Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 99], Gen.Int[0, 99], Labels, Labels)
        .Select(static (major, minor, patch, label, build) => new SemanticVersion(major, minor, patch, label, build)));

    private static void Check<T>(Gen<T> values)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        CultureInfo culture = CultureInfo.GetCultureInfo("fa-IR");
        values.ForAll(value =>
        {
            string text = value.ToString()!;
            Assert.Equal(text, value.ToString(null, culture));
            Assert.Equal(value, T.Parse(text, culture));
            Assert.Equal(value, T.Parse(text.AsSpan(), culture));
            Assert.True(T.TryParse(("x" + text).AsSpan(1), culture, out T parsed));
            Assert.Equal(value, parsed);

            Span<char> chars = stackalloc char[text.Length];
            Assert.True(value.TryFormat(chars, out int written, default, culture));
            Assert.Equal(text, chars[..written].ToString());
            Assert.False(value.TryFormat(chars[1..], out _, default, culture));
            Span<byte> bytes = stackalloc byte[text.Length];
            Assert.True(value.TryFormat(bytes, out int length, default, culture));
            Assert.Equal(text, System.Text.Encoding.UTF8.GetString(bytes[..length]));

            Assert.Equal(value, converter.ConvertFrom(null, culture, text));
            Assert.Equal(text, converter.ConvertTo(null, culture, value, typeof(string)));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
        });
    }
}
