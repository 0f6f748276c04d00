using CsCheck;

namespace TuskGen.Tests;

public sealed class SemanticVersionTests
{
    private static readonly Gen<string> Identifier = Gen.OneOf(
        Gen.Long[0, long.MaxValue].Select(static n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.String[Gen.Char["abzAZ-"], 1, 4],
        Gen.String[Gen.Char["019a"], 1, 4].Select(static s => "x" + s));

    private static readonly Gen<SemanticVersion> Versions = Gen.Select(
        Gen.Long[0, 30], Gen.Long[0, long.MaxValue], Gen.Long[0, 3], Identifier.Array[0, 3], Identifier.Array[0, 2],
        static (major, minor, patch, pre, build) => new SemanticVersion(major, minor, patch, string.Join(".", pre), string.Join(".", build)));

    [Fact]
    public void Every_version_is_read_back_from_its_text() =>
        Versions.ForAll(static version =>
            SemanticVersion.Parse(version.ToString()) == version && SemanticVersion.Parse(version.ToString()).CompareTo(version) == 0);

    [Fact]
    public void Precedence_is_that_of_the_standards_example()
    {
        // semver.org, section 11.4
        string[] rising = ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0",
            "2.0.0", "2.1.0", "2.1.1"];
        for (int i = 0; i < rising.Length; i++)
        {
            for (int j = 0; j < rising.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(SemanticVersion.Parse(rising[i]).CompareTo(SemanticVersion.Parse(rising[j]))));
        }
    }

    [Fact]
    public void Numbers_beyond_64_bits_are_compared_as_numbers() =>
        Assert.True(SemanticVersion.Parse("1.0.0-99999999999999999999") < SemanticVersion.Parse("1.0.0-100000000000000000000"));

    [Fact]
    public void Build_metadata_counts_for_equality_but_not_for_order()
    {
        SemanticVersion a = SemanticVersion.Parse("1.0.0+a"), b = SemanticVersion.Parse("1.0.0+b");
        Assert.NotEqual(a, b);
        Assert.Equal(0, a.CompareTo(b));
        Assert.True(a <= b && !(a < b));
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("v1.2.3")]
    [InlineData("1.2.3.4")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3+")]
    [InlineData("1.2.3-a..b")]
    [InlineData("1.2.3-01")]
    [InlineData("1.2.3-ä")]
    [InlineData("01.2.3")]
    [InlineData("1.2.99999999999999999999")]
    [InlineData(" 1.2.3")]
    [InlineData("1.2.3-a+b+c")]
    public void Other_text_is_refused(string text)
    {
        Assert.False(SemanticVersion.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SemanticVersion.Parse(text));
    }

    [Fact]
    public void Build_identifiers_may_have_leading_zeros() => Assert.Equal("1.0.0+001", SemanticVersion.Parse("1.0.0+001").ToString());

    [Fact]
    public void Parts_that_no_text_could_have_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new SemanticVersion(-1, 0, 0));
        Assert.Throws<ArgumentException>(static () => new SemanticVersion(1, 0, 0, "a b"));
        Assert.Throws<ArgumentException>(static () => new SemanticVersion(1, 0, 0, "01"));
        Assert.Equal("0.0.0", default(SemanticVersion).ToString());
        Assert.Equal(default, new SemanticVersion(0, 0, 0));
    }
}
