namespace TuskGen.Emit.Tests;

/// <summary>What stands behind <c>??</c> where a file or a secret is not there.</summary>
public sealed class FallbackTests
{
    [Theory]
    [InlineData("x: @file(\"a.txt\") ?? \"none\"", "content")]
    [InlineData("x: @file(\"missing\") ?? \"none\"", "none")]
    [InlineData("x: (@file(\"missing\") ?? \"none\") + \"!\"", "none!")]
    [InlineData("x: @file(\"missing\") ?? @file(\"a.txt\") ?? \"none\"", "content")]
    [InlineData("x: @file(\"missing\") ?? @file(\"gone\") ?? \"none\"", "none")]
    [InlineData("x: @env(\"F\") ?? @file(\"missing\") ?? \"none\"", "none")]
    [InlineData("x: @env(\"F\", @file(\"missing\")) ?? \"none\"", "none")]
    [InlineData("x: @file(\"missing\") ?? @env(\"F\", \"d\")", "d")]
    [InlineData("y: \"key\"\nx: @file(\"missing\") ?? y", "key")]
    [InlineData("x: @file(\"missing\") ?? null", "")]
    [InlineData("x: @file(\"missing\") || \"none\"", "none")]
    public void A_file_that_is_missing_gives_way(string document, string expected)
    {
        UserProgram user = UserProgram.Of("first: 1\n" + document);
        Assert.Equal(expected, UserProgram.Get(user.Load(Context), "X") as string ?? "");
    }

    [Theory]
    [InlineData("x: @secret(\"other\") ?? \"none\"", "none")]
    [InlineData("x: @secret(\"hidden\") ?? \"none\"", "hidden")]
    [InlineData("x: @env(\"K\") ?? @secret(\"other\") ?? \"none\"", "none")]
    public void A_secret_that_is_missing_gives_way_and_the_key_stays_secret(string document, string expected) =>
        Assert.Equal(expected, ((Secret<string>)UserProgram.Get(UserProgram.Of(document).Load(Context), "X")!).Reveal());

    [Fact]
    public void A_default_of_another_type_makes_a_value_of_any_type() =>
        Assert.Equal(new TuskInteger(5), UserProgram.Get(UserProgram.Of("x: @file(\"missing\") ?? 5").Load(Context), "X"));

    [Fact]
    public void A_file_that_cannot_be_read_is_a_failure_all_the_same() =>
        Assert.Equal("app.tsk(1,1): x cannot be computed: the file locked cannot be read: It is locked.", Assert.Single(UserProgram.Of("x: @file(\"locked\") ?? \"none\"").Failures(Context)));

    [Fact]
    public void The_key_of_a_missing_file_fails_whatever_stands_behind_its_name() =>
        Assert.Equal("app.tsk(1,1): f cannot be computed: there is no file missing.", Assert.Single(UserProgram.Of("f: @file(\"missing\")\nx: f ?? \"none\"").Failures(Context)));

    private static TuskContext Context => UserProgram.Context() with
    {
        Files = static path => path switch { "a.txt" => "content", "locked" => throw new IOException("It is locked."), _ => null },
    };
}
