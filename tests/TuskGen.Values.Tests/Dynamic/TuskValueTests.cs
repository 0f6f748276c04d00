using CsCheck;

namespace TuskGen.Tests;

public sealed class TuskValueTests
{
    [Theory]
    [InlineData("null", "null", "null", null)]
    [InlineData("true", "bool", "true", "True")]
    [InlineData("0xFF", "int", "255", "255")]
    [InlineData("1e20", "float", "1e20", "1e20")]
    [InlineData("1.50", "float", "1.5", "1.5")]
    [InlineData("1.0", "float", "1.0", "1.0")]
    [InlineData("'a b'", "string", "\"a b\"", "a b")]
    [InlineData("90s", "duration", "1m30s", "00:01:30")]
    [InlineData("4KiB", "size", "4KiB", "4096")]
    [InlineData("70%", "percent", "70%", "70%")]
    [InlineData("1..16", "range", "1..16", "1..16")]
    [InlineData("1.2.3-rc.1", "version", "1.2.3-rc.1", "1.2.3-rc.1")]
    [InlineData("['a', 1, true]", "list", "[\"a\", 1, true]", null)]
    [InlineData("{a: 1, b-c: null}", "table", "{a: 1, b-c: null}", null)]
    public void A_value_has_a_name_a_text_and_a_configuration_text(string text, string name, string source, string? configuration)
    {
        TuskValue value = Read.Value(text);
        Assert.Equal((name, source, configuration), (value.TypeName, value.ToString(), value.ToConfigurationText()));
        Assert.Equal(value is TuskString s ? s.Value : source, value.ToText());
    }

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1", "1.0", false)]
    [InlineData("[1, 2]", "[1, 2]", true)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("[1]", "[1, 1]", false)]
    [InlineData("{a: 1, b: 2}", "{b: 2, a: 1}", true)]
    [InlineData("{a: 1}", "{a: 2}", false)]
    [InlineData("{a: 1}", "{b: 1}", false)]
    [InlineData("60s", "1m", true)]
    [InlineData("null", "null", true)]
    [InlineData("'1'", "1", false)]
    public void Values_are_compared_by_what_they_hold(string left, string right, bool equal)
    {
        TuskValue l = Read.Value(left), r = Read.Value(right);
        Assert.Equal(equal, l.Equals(r));
        Assert.Equal(equal, l == r);
        if (equal) Assert.Equal(l.GetHashCode(), r.GetHashCode());
    }

    [Fact]
    public void A_table_keeps_its_order_and_finds_every_key()
    {
        string[] keys = [.. Enumerable.Range(0, 100).Select(static i => "k" + (i * 37 % 100))];
        TuskTable table = TuskTable.Create(keys.Select(static key => new KeyValuePair<string, TuskValue>(key, new TuskString(key))));
        Assert.Equal(keys, table.Keys);
        Assert.All(keys, key => Assert.True(table.TryGet(key, out TuskValue? value) && value.Equals(new TuskString(key))));
        Assert.False(table.TryGet("K1", out _));
        Assert.Equal(100, table.ElementCount);
        Assert.Equal(2 * keys.Sum(static key => key.Length), table.TextSize);
        Assert.Throws<ArgumentException>(() => TuskTable.Create([.. table, table[50]]));
        Assert.Throws<ArgumentException>(() => TuskTable.Create(table[0], table[0]));
    }

    [Fact]
    public void Elements_are_counted_with_those_inside()
    {
        TuskListValue inner = TuskListValue.Create(Read.Values("1", "2", "3"));
        TuskListValue outer = TuskListValue.Create(inner, inner);
        Assert.Equal((2L + 6, 2), (outer.ElementCount, outer.Depth));
        Assert.Equal(outer, TuskListValue.Create(TuskListValue.Create(Read.Values("1", "2", "3")), inner));
    }

    [Fact]
    public void Growth_beyond_the_budget_is_refused()
    {
        TuskListValue list = TuskListValue.Create(Read.Values("1", "2"));
        string? error = null;
        int doublings = 0;
        while (TuskListValue.TryCreate([list, list], out TuskListValue? doubled, out error))
        {
            list = doubled;
            doublings++;
        }
        Assert.InRange(doublings, 14, 15);
        Assert.Contains("100,000", error, StringComparison.Ordinal);
        TuskListValue deep = TuskListValue.Empty;
        while (TuskListValue.TryCreate([deep], out TuskListValue? deeper, out error)) deep = deeper;
        Assert.Equal(TuskBudget.MaxDepth, deep.Depth);
        Assert.Contains("256", error, StringComparison.Ordinal);
        var half = new TuskString(new string('x', (TuskBudget.MaxText / 2) + 1));
        Assert.False(TuskListValue.TryCreate([half, half], out _, out error));
        Assert.Contains("1,048,576", error, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TuskListValue.Create(half, half));
    }

    [Fact]
    public void Text_is_quoted_so_that_it_reads_as_itself()
    {
        Assert.Equal("""
            "a\"b\\c\n\t\0\u001B\u202E\$x \${y} $5 $"
            """, new TuskString("a\"b\\c\n\t\0\u001b\u202e$x ${y} $5 $").ToString());
        Assert.Equal("\"\\uD800x😀\"", new TuskString("\ud800x😀").ToString());
        Assert.Equal("{\"a b\": 1, \"true\": 2, 80: 3, \"2x\": 4, größe: 5, \"\": 6}", TuskTable.Create(
            Pairs("a b", "true", "80", "2x", "größe", "")).ToString());
    }

    [Fact]
    public void Text_cannot_leave_its_quotes() => Gen.String.ForAll(static text =>
    {
        string quoted = QuotedText.Quote(text);
        string inner = quoted.Substring(1, quoted.Length - 2).Replace(@"\\", "", StringComparison.Ordinal);
        return !inner.Replace("\\\"", "", StringComparison.Ordinal).Contains('"') && !inner.Contains('\n') && !inner.EndsWith('\\');
    });

    [Fact]
    public void A_float_is_finite()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new TuskFloat(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new TuskFloat(double.PositiveInfinity));
    }

    [Fact]
    public void Tables_merge_key_by_key()
    {
        TuskTable below = TuskTable.Create(new("a", Read.Value("{x: 1, y: 2}")), new("b", Read.Value("[1]")));
        TuskTable over = TuskTable.Create(new("c", Read.Value("3")), new("b", Read.Value("[2]")), new("a", Read.Value("{y: 5, z: 6}")));
        Assert.True(below.TryMerge(over, out TuskTable? merged, out _));
        Assert.Equal("{a: {x: 1, y: 5, z: 6}, b: [2], c: 3}", merged.ToString());
        Assert.Equal("{a: 1, b: [1]}", below.With("a", Read.Value("1")).ToString());
        Assert.Equal("{a: {x: 1, y: 2}, b: [1], d: 1}", below.With("d", Read.Value("1")).ToString());
    }

    private static IEnumerable<KeyValuePair<string, TuskValue>> Pairs(params string[] keys) =>
        keys.Select(static (key, i) => new KeyValuePair<string, TuskValue>(key, new TuskInteger(i + 1)));
}
