using CsCheck;

namespace TuskGen.Tests;

public sealed class ByteSizeTests
{
    [Theory]
    [InlineData(0, "0B")]
    [InlineData(512, "512B")]
    [InlineData(1000, "1KB")]
    [InlineData(1024, "1KiB")]
    [InlineData(1500, "1.5KB")]
    [InlineData(1025, "1025B")]
    [InlineData(4096, "4KiB")]
    [InlineData(10_000_000, "10MB")]
    [InlineData(10_500_000, "10.5MB")]
    [InlineData(1_500_000_000, "1.5GB")]
    [InlineData(64L << 20, "64MiB")]
    [InlineData(-4096, "-4KiB")]
    [InlineData(long.MinValue, "-8EiB")]
    public void The_text_is_the_shortest_exact_one(long bytes, string expected) => Assert.Equal(expected, new ByteSize(bytes).ToString());

    [Fact]
    public void Every_size_is_read_back_from_its_text() =>
        Gen.OneOf(Gen.Long,
            Gen.Select(Gen.Long[-5000, 5000], Gen.OneOf(1L, 1000, 1024, 1_000_000, 1 << 20, 100_000_000, 1 << 30), static (n, unit) => n * unit))
            .ForAll(static bytes => ByteSize.Parse(new ByteSize(bytes).ToString()).Bytes == bytes);

    [Fact]
    public void Fractions_of_units_are_exact_or_refused()
    {
        Assert.Equal(1_500_000_000, ByteSize.Parse("1.5GB").Bytes);
        Assert.Equal(1536, ByteSize.Parse("1.5KiB").Bytes);
        Assert.Equal(long.MaxValue, ByteSize.Parse("9223372036854775807B").Bytes);
        Assert.Equal(1_100_000_000_000_000_001, ByteSize.Parse("1.100000000000000001EB").Bytes);
        Assert.False(ByteSize.TryParse("1.0005KB", out _));
        Assert.False(ByteSize.TryParse("0.3KiB", out _));
    }

    [Fact]
    public void Plain_bytes_are_read_and_other_text_is_refused_with_a_mend()
    {
        Assert.Equal(1048576, ByteSize.Parse("1048576").Bytes);
        foreach (string text in new[] { "", " 1MB", "1MB ", "1 MB", "MB", "1.5", "+1MB", "1e3B" }) Assert.False(ByteSize.TryParse(text, out _), text);
        Assert.False(ByteSize.TryParse(null, out _));
        Assert.Contains("write `10MB`", Assert.Throws<FormatException>(static () => ByteSize.Parse("10mb")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_and_differences_undo_each_other() => Gen.Select(Gen.Long[-1L << 60, 1L << 60], Gen.Long[-1L << 60, 1L << 60]).ForAll(static (a, b) =>
    {
        ByteSize left = new(a), right = new(b);
        return left + right - right == left && left + right == right + left && left - right == -(right - left) && (left < right) == (a < b)
            && left.CompareTo(right) == a.CompareTo(b);
    });

    [Fact]
    public void Division_rounds_down_to_bytes()
    {
        Assert.Equal(3, (new ByteSize(7) / 2).Bytes);
        Assert.Equal(-4, (new ByteSize(-7) / 2).Bytes);
        Assert.Equal(2.5, new ByteSize(5) / new ByteSize(2));
        Assert.True(new ByteSize(100).TryScale(0.299m, out ByteSize part));
        Assert.Equal(29, part.Bytes);
    }

    [Fact]
    public void Overflow_throws_in_operators_and_says_no_in_the_try_forms()
    {
        Assert.Throws<OverflowException>(static () => ByteSize.MaxValue + new ByteSize(1));
        Assert.Throws<OverflowException>(static () => ByteSize.MinValue - new ByteSize(1));
        Assert.Throws<OverflowException>(static () => ByteSize.MaxValue * 2);
        Assert.Throws<OverflowException>(static () => -ByteSize.MinValue);
        Assert.Throws<OverflowException>(static () => ByteSize.MinValue / -1);
        Assert.Throws<OverflowException>(static () => ByteSize.FromGibibytes(long.MaxValue / 2));
        Assert.Throws<DivideByZeroException>(static () => new ByteSize(1) / 0);
        Assert.False(ByteSize.TryAdd(ByteSize.MaxValue, new ByteSize(1), out _));
        Assert.False(ByteSize.MaxValue.TryScale(1.1m, out _));
        Assert.False(ByteSize.MaxValue.TryScale(decimal.MaxValue, out _));
    }
}
