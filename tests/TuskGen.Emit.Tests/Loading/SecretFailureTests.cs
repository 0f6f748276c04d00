namespace TuskGen.Emit.Tests;

/// <summary>Where an expression that a secret goes into cannot be computed, the reason shows neither the secret's text nor its length.</summary>
public sealed class SecretFailureTests
{
    private const string Hidden = "hunter2";

    [Theory]
    [InlineData("a: tab[key]")]
    [InlineData("@assert(tab[key] == 1)")]
    [InlineData("a: @file(key)")]
    [InlineData("a: @file(\"locked/\" + key)")]
    [InlineData("a: @secret(\"none/\" + key)")]
    [InlineData("a: @range(1, @len(key) * 1000000)")]
    [InlineData("a: @split(key, \"n\")[2]")]
    [InlineData("a: @int(key)")]
    [InlineData("a: @json([@range(1, @len(key) * 10000), @range(1, @len(key) * 10000)])")]
    [InlineData("a: @json({ x: @range(1, @len(key) * 10000), y: @range(1, @len(key) * 10000) })")]
    public void A_reason_shows_neither_the_text_nor_the_length_of_a_secret(string line)
    {
        string failure = Assert.Single(Failures(line));
        Assert.DoesNotContain(Hidden, failure, StringComparison.Ordinal);
        Assert.DoesNotMatch("7|140,0|2 elements|\\[2\\]", failure);
    }

    [Theory]
    [InlineData("a: @file(\"b.txt\")", "there is no file b.txt")]
    [InlineData("a: @file(key)", "there is no file ***")]
    [InlineData("a: tab[key]", "the table has no such key")]
    public void A_reason_still_says_what_is_wrong(string line, string expected) =>
        Assert.Contains(expected, Assert.Single(Failures(line)), StringComparison.Ordinal);

    private static string[] Failures(string line) =>
        UserProgram.Of("key: @secret(\"k\")\ntab { x: 1 }\n" + line).Failures(new TuskContext
        {
            Secrets = [SecretSource.Of(static name => name == "k" ? Hidden : null)],
            Files = static path => path.StartsWith("locked", StringComparison.Ordinal) ? throw new IOException("Access to " + path + " is denied.") : null,
        });
}
