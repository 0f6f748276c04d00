namespace TuskGen.Emit.Tests;

/// <summary>The lines that keys are set at, on their way through the generated text into a message.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("\"a b\": 1", "a b", "a b = 1 in development, set by app.tsk(1,1)")]
    [InlineData("x: 0\n\"\\\"\\\"\\\"\": 1", "\"\"\"", "\"\"\" = 1 in development, set by app.tsk(2,1)")]
    [InlineData("x: 0\n\"a\\nb\\t\\\\\\\\n\": 1", "a\nb\t\\\\n", "a\nb\t\\\\n = 1 in development, set by app.tsk(2,1)")]
    [InlineData("x: 0\n\"\\u{85}\\u{2028}\": 1", "\u0085\u2028", "\u0085\u2028 = 1 in development, set by app.tsk(2,1)")]
    [InlineData("\"0 app.tsk\": 1\ny: 2", "y", "y = 2 in development, set by app.tsk(2,1)")]
    [InlineData("\"\": 1\n\" 9,9 y\": 3\ny: 2", " 9,9 y", " 9,9 y = 3 in development, set by app.tsk(2,1)")]
    public void A_key_of_any_text_has_its_line(string document, string key, string expected) =>
        Assert.Equal(expected, UserProgram.Of(document).Explain(key, UserProgram.Context()));

    [Fact]
    public void A_document_of_more_keys_than_one_method_walks_explains_its_last() =>
        Assert.Equal(
            "k1999 = 1999 in development, set by app.tsk(2000,1)",
            UserProgram.Of(string.Join('\n', Enumerable.Range(0, 2000).Select(static number => FormattableString.Invariant($"k{number}: {number}")))).Explain("k1999", UserProgram.Context()));
}
