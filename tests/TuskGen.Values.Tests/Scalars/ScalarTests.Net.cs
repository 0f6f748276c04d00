using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace TuskGen.Tests;

/// <summary>What scalars offer programs only: spans, JSON and type converters.</summary>
public sealed class ScalarTests
{
    private static readonly JsonSerializerOptions Json = new();

    private sealed record Settings(ByteSize Size, Percent Share, IntRange Ports, SemanticVersion Version, Dictionary<SemanticVersion, ByteSize> ByVersion);

    [Fact]
    public void Json_holds_the_text_and_reads_it_back()
    {
        var settings = new Settings(ByteSize.Parse("10MB"), Percent.Parse("70%"), IntRange.Parse("1..16"), SemanticVersion.Parse("1.2.3"),
            new() { [SemanticVersion.Parse("1.0.0")] = ByteSize.Zero });
        string json = JsonSerializer.Serialize(settings, Json);
        Assert.Equal("""{"Size":"10MB","Share":"70%","Ports":"1..16","Version":"1.2.3","ByVersion":{"1.0.0":"0B"}}""", json);
        Settings back = JsonSerializer.Deserialize<Settings>(json, Json)!;
        Assert.Equal((settings.Size, settings.Share, settings.Ports, settings.Version), (back.Size, back.Share, back.Ports, back.Version));
        Assert.Equal(ByteSize.Zero, back.ByVersion[SemanticVersion.Parse("1.0.0")]);
    }

    [Fact]
    public void Json_numbers_are_bytes_and_no_percent()
    {
        Assert.Equal(1024, JsonSerializer.Deserialize<ByteSize>("1024", Json).Bytes);
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Percent>("70", Json));
        Assert.Contains("write `10MB`", Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ByteSize>("\"10mb\"", Json)).Message,
            StringComparison.Ordinal);
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ByteSize>("true", Json));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ByteSize>("null", Json));
    }

    [Theory]
    [InlineData(typeof(ByteSize), "10MB")]
    [InlineData(typeof(Percent), "70%")]
    [InlineData(typeof(IntRange), "1..16")]
    [InlineData(typeof(SemanticVersion), "1.2.3")]
    public void Type_converters_go_through_the_same_text(Type type, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        Assert.True(converter.CanConvertFrom(typeof(string)));
        object value = converter.ConvertFromString(null, CultureInfo.GetCultureInfo("fa-IR"), text)!;
        Assert.IsType(type, value);
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("?"));
    }

    [Fact]
    public void Spans_are_parsed_and_formatted()
    {
        Assert.Equal(10_000_000, Read<ByteSize>("x10MBx".AsSpan(1, 4)).Bytes);
        Assert.False(ByteSize.TryParse("10mb".AsSpan(), null, out _));
        Span<char> chars = stackalloc char[4];
        Assert.True(Percent.Parse("99%").TryFormat(chars, out int written, default, null));
        Assert.Equal("99%", chars[..written].ToString());
        Assert.False(Percent.Parse("99.9%").TryFormat(chars, out _, default, null));
        Assert.Equal("v1.2.3 4KiB", string.Create(CultureInfo.GetCultureInfo("fa-IR"), $"v{SemanticVersion.Parse("1.2.3")} {new ByteSize(4096)}"));
        Span<byte> utf8 = stackalloc byte[8];
        Assert.True(new IntRange(1, 2).TryFormat(utf8, out int bytes, default, null));
        Assert.Equal("1..2"u8.ToArray(), utf8[..bytes].ToArray());
    }

    private static T Read<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
