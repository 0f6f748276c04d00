using System.Text;
using CsCheck;

namespace TuskGen.Syntax.Tests.Robustness;

public sealed class TextTests
{
    [Fact]
    public void Any_text_at_all_keeps_the_invariants() =>
        Gen.String.ForAll(AssertKept, times: 2_000);

    [Fact]
    public void Any_text_of_characters_that_mean_something_keeps_the_invariants() =>
        Gen.String[Gen.Char["abe01 \t\n\r:=,;.\"'#$@{}[]()<>-+*/%!?&|\\_x"], 0, 60]
            .ForAll(AssertKept, times: 20_000);

    [Fact]
    public void A_text_over_sixteen_mebibytes_is_one_error()
    {
        string text = string.Concat(Enumerable.Repeat("key: [\n", (16 * 1024 * 1024 / 7) + 10));
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Single(tree.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(text, tree.ToString());
    }

    [Theory]
    [InlineData("a: 1\0\nb: 2")]
    [InlineData("a: \"x\0y\"\nb: 2")]
    [InlineData("# \0\nb: 2")]
    public void A_nul_is_one_error(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        TuskDiagnostic error = Assert.Single(tree.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.StartsWith("TSK0", error.Id, StringComparison.Ordinal);
        Assert.Equal(text, tree.ToString());
    }

    /// <summary>A file that is not UTF-8 arrives with replacement characters, or as lone surrogates where somebody built the string.</summary>
    [Theory]
    [InlineData("a: \"\uD800\"\nb: 2")]
    [InlineData("\uDC00: 1\nb: 2")]
    public void A_lone_surrogate_is_an_error(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        Assert.Contains(tree.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Null(TreeInvariants.FindBreach(tree));
    }

    [Fact]
    public void Diagnostics_have_a_limit()
    {
        var text = new StringBuilder();
        for (int line = 0; line < 50_000; line++)
        {
            text.Append("a ]\n");
        }

        SyntaxTree tree = SyntaxTree.Parse(text.ToString());
        Assert.InRange(tree.Diagnostics.Count, 1, 1_001);
        Assert.Null(TreeInvariants.FindBreach(tree));
    }

    private static void AssertKept(string text) => Assert.Equal("", TreeInvariants.FindBreach(SyntaxTree.Parse(text)) ?? "");
}
