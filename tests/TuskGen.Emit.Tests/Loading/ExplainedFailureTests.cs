namespace TuskGen.Emit.Tests;

/// <summary>What an explanation says of a key that has no value because something failed.</summary>
public sealed class ExplainedFailureTests
{
    private const string Why = "there is no secret k in a function; add it to one of the places.";

    [Fact]
    public void A_key_that_failed_says_why_and_where() =>
        Assert.Equal("u fails in development, where app.tsk(2,1) sets it: u cannot be computed: " + Why, UserProgram.Of("a: 1\nu: \"pre ${@secret(\"k\")}\"").Explain("u", UserProgram.Context()));

    [Theory]
    [InlineData("key: @secret(\"k\")\nu: \"pre ${key}\"", "u", "u fails in development, where app.tsk(2,1) sets it: u cannot be computed: ")]
    [InlineData("key: @secret(\"k\")\nu: \"pre ${key}\"", "key", "key fails in development, where app.tsk(1,1) sets it: key cannot be computed: ")]
    [InlineData("u: \"pre ${key}\"\nkey: @secret(\"k\")", "u", "u fails in development, where app.tsk(1,1) sets it: u cannot be computed: ")]
    [InlineData("u: \"pre ${key}\"\nkey: @secret(\"k\")", "key", "key fails in development, where app.tsk(2,1) sets it: key cannot be computed: ")]
    [InlineData("key: @secret(\"k\")\ns { u: \"${key}\", v: u + \"!\" }", "s:v", "s:v fails in development, where app.tsk(2,18) sets it: s:v cannot be computed: ")]
    [InlineData("key: @secret(\"k\")\nl: [\"a\", key]", "l", "l fails in development, where app.tsk(2,1) sets it: l:1 cannot be computed: ")]
    public void A_key_that_stands_on_one_that_failed_says_why(string document, string key, string expected) =>
        Assert.Equal(expected + Why, UserProgram.Of(document).Explain(key, UserProgram.Context()));

    [Fact]
    public void What_stands_on_a_failure_is_no_second_failure_of_the_load() =>
        Assert.Equal("app.tsk(1,1): key cannot be computed: " + Why, Assert.Single(UserProgram.Of("key: @secret(\"k\")\nu: \"pre ${key}\"").Failures(UserProgram.Context())));

    [Fact]
    public void A_key_beside_a_failure_has_its_value() =>
        Assert.Equal("a = 1 in development, set by app.tsk(1,1)", UserProgram.Of("a: 1\nu: @secret(\"k\")").Explain("a", UserProgram.Context()));
}
