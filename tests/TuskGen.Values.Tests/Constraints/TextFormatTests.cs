namespace TuskGen.Tests;

public sealed class TextFormatTests
{
    [Theory]
    [InlineData("hostname", "localhost", "db1.example.org", "xn--bcher-kva.example", "192.0.2.1", "a-b", "1")]
    [InlineData("email", "a@b", "first.last+tag@example.org", "o'neil@example.org", "x@xn--bcher-kva.example")]
    [InlineData("url", "https://example.org", "http://localhost:8080/a?b#c", "postgres://db/x", "https://[2001:db8::1]/")]
    [InlineData("ipv4", "0.0.0.0", "255.255.255.255", "192.0.2.1")]
    [InlineData("ipv6", "::", "::1", "2001:db8::1", "::ffff:192.0.2.1")]
    [InlineData("cidr", "10.0.0.0/8", "0.0.0.0/0", "192.0.2.1/32", "2001:db8::/32", "::/0")]
    [InlineData("cron", "* * * * *", "*/15 0-6 1,15 JAN-mar MON-FRI", "0 0 3 * * ?", "0 0 L * *", "0 0 LW * *", "0 0 15W * *", "0 0 * * 5L", "0 0 * * MON#2", "@daily", "0 0 * * 7")]
    [InlineData("semver", "1.2.3", "2.0.0-beta.1", "1.0.0+build.5")]
    [InlineData("slug", "a", "spring-sale-2026", "42")]
    public void Text_of_a_format_has_it(string name, params string[] texts) => Assert.All(texts, text => Assert.True(Is(name, text)));

    [Theory]
    [InlineData("hostname", "", "-a", "a-", "a..b", "a.", "a_b", "bücher.example", "a b", "a/b")]
    [InlineData("email", "", "a", "@b", "a@", "a@b@c", "a b@c", "a@-b", "\"a b\"@c", "a@b\n")]
    [InlineData("url", "", "example.org", "/a", "mailto:a@b", "https:///a", "https://", "https://a b", "http:/a")]
    [InlineData("ipv4", "", "1", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "0x7f.0.0.1", "١.2.3.4")]
    [InlineData("ipv6", "", "1", ":", ":::", "2001:db8::1::", "[::1]", "::1%eth0", "fe80::1%1", "12345::")]
    [InlineData("cidr", "", "10.0.0.0", "10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/08", "10.0.0.0/", "/8", "::1/64", "::/129", "10.0.0.0/-1")]
    [InlineData("cron", "", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8", "*/0 * * * *", "a * * * *", " * * * * *", "* * * * * * *", "@never", "1-2-3 * * * *", "1,, * * * *", "? * * * *", "* * * * MON#6")]
    [InlineData("semver", "", "1.2", "v1.2.3", "1.2.3.4", "01.2.3")]
    [InlineData("slug", "", "A", "a--b", "-a", "a-", "a_b", "é")]
    public void Other_text_has_it_not(string name, params string[] texts) => Assert.All(texts, text => Assert.False(Is(name, text), text));

    [Fact]
    public void Lengths_are_those_of_the_specifications()
    {
        Assert.True(Is("hostname", new string('a', 63)));
        Assert.False(Is("hostname", new string('a', 64)));
        string domain = string.Concat(Enumerable.Repeat("." + new string('a', 63), 3));
        Assert.True(Is("hostname", new string('a', 61) + domain));
        Assert.False(Is("hostname", new string('a', 62) + domain));
        Assert.True(Is("email", new string('a', 64) + "@b"));
        Assert.False(Is("email", new string('a', 65) + "@b"));
    }

    [Fact]
    public void Every_format_has_a_name_and_a_description() => Assert.All(Enum.GetValues<TextFormat>(), static format =>
    {
        Assert.Equal(format.ToString().ToLowerInvariant(), TextFormats.NameOf(format));
        Assert.Equal(format, TextFormats.Find(TextFormats.NameOf(format)));
        Assert.StartsWith("a", TextFormats.Expected(format), StringComparison.Ordinal);
    });

    private static bool Is(string name, string text) => TextFormats.IsMatch(text, TextFormats.Find(name)!.Value);
}
