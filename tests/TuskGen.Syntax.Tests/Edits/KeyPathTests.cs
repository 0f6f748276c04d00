using CsCheck;

namespace TuskGen.Syntax.Tests.Edits;

public sealed class KeyPathTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("a.b.c")]
    [InlineData("servers[1].port")]
    [InlineData("a[0][1].\"x y\"")]
    [InlineData("$region")]
    [InlineData("a.80")]
    public void A_path_is_written_as_it_is_read(string text) => Assert.Equal(text, KeyPath.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("[0]")]
    [InlineData("a[x]")]
    [InlineData("a[-1]")]
    [InlineData("a[1")]
    [InlineData("a b")]
    [InlineData("\"a")]
    public void What_is_no_path_is_refused(string text)
    {
        Assert.False(KeyPath.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => KeyPath.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_names_and_indexes_come_back() =>
        Gen.Select(Gen.String, Gen.OneOf(Gen.String.Select(name => new KeyPathStep(name)), Gen.Int[0, 99].Select(index => new KeyPathStep(index))).List[0, 5])
            .ForAll((first, rest) =>
            {
                var path = new KeyPath([new KeyPathStep(first), .. rest]);
                Assert.Equal(path, KeyPath.Parse(path.ToString()));
                Assert.Equal(path.GetHashCode(), KeyPath.Parse(path.ToString()).GetHashCode());
            });
}
