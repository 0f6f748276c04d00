using System.Text.Json;

namespace TuskGen.Emit.Tests;

/// <summary>Whatever a secret goes into is a secret: lists, mixed values, arguments of live operators.</summary>
public sealed class SecretValueTests
{
    private const string Hidden = "hidden";

    [Theory]
    [InlineData("l: [key, \"x\"]")]
    [InlineData("l: [\"x\", key]")]
    [InlineData("l: [1, key]")]
    [InlineData("l: [key, null]")]
    [InlineData("l: [[key], [\"x\"]]")]
    [InlineData("l: [[key], true ? [\"x\"] : []]")]
    [InlineData("l: [[key], @split(@env(\"L\", \"x\"), \",\")]")]
    [InlineData("l: [1, { a: key }]")]
    [InlineData("l: [{ a: key }, 1]")]
    [InlineData("l: [[key], 1]")]
    [InlineData("l: [\"0\", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, key]")]
    [InlineData("l: @env(\"C\", true) ? [key] : [\"x\"]")]
    public void A_list_that_holds_a_secret_shows_none_of_it(string list)
    {
        object app = UserProgram.Of("key: @secret(\"hidden\")\n" + list).Load(UserProgram.Context());
        Assert.NotNull(UserProgram.Get(app, "L"));
        Assert.Contains("***", UserProgram.Get(app, "L")!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, app.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(app, app.GetType()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_beside_a_secret_can_be_revealed()
    {
        object app = UserProgram.Of("key: @secret(\"hidden\")\nl: [key, \"x\"]\nany: [1, key]").Load(UserProgram.Context());
        Assert.Equal([Hidden, "x"], ((TuskList<Secret<string>>)UserProgram.Get(app, "L")!).Select(static one => one.Reveal()));
        Assert.Equal([new TuskInteger(1), new TuskString(Hidden)], ((TuskList<Secret<TuskValue>>)UserProgram.Get(app, "Any")!).Select(static one => one.Reveal()));
    }

    [Fact]
    public void A_list_without_secrets_in_one_environment_is_one_of_secrets_where_another_has_them()
    {
        UserProgram user = UserProgram.Of(("app.tsk", "key: @secret(\"hidden\")\nl: [\"plain\"]"), ("app.production.tsk", "l: [key]"));
        Assert.Equal("plain", ((TuskList<Secret<string>>)UserProgram.Get(user.Load(UserProgram.Context()), "L")!)[0].Reveal());
    }

    [Fact]
    public void A_long_list_without_secrets_beside_one_with_them_compiles()
    {
        string plain = "l: [" + string.Join(", ", Enumerable.Repeat("\"plain\"", 40)) + "]";
        UserProgram user = UserProgram.Of(("app.tsk", "key: @secret(\"hidden\")\n" + plain), ("app.production.tsk", "l: [key]"));
        Assert.Equal(40, ((TuskList<Secret<string>>)UserProgram.Get(user.Load(UserProgram.Context()), "L")!).Count);
    }

    [Theory]
    [InlineData("@http(\"GET\", \"https://x/\" + key)")]
    [InlineData("@http(\"GET\", \"https://x/${key}\")")]
    [InlineData("@cache(5m, @query(\"select ?\", key))")]
    [InlineData("@query(\"select ?\", [key, 1])")]
    public void An_argument_of_a_live_operator_that_holds_a_secret_is_one(string call)
    {
        object app = UserProgram.Of("key: @secret(\"hidden\")\nh: " + call).Load(UserProgram.Context());
        var live = (LiveValue<TuskValue>)UserProgram.Get(app, "H")!;
        LiveArgument argument = live.Descriptor!.Arguments[^1];
        argument = argument.Live?.Descriptor!.Arguments[^1] ?? argument;
        Assert.Null(argument.Value);
        Assert.Contains(Hidden, argument.Secret!.Reveal().ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, argument.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(argument), StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, JsonSerializer.Serialize(app, app.GetType()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_without_a_secret_is_shown()
    {
        object app = UserProgram.Of("h: @query(\"select ?\", @env(\"N\", 3))").Load(UserProgram.Context());
        LiveArgument argument = ((LiveValue<TuskValue>)UserProgram.Get(app, "H")!).Descriptor!.Arguments[1];
        Assert.Equal((new TuskInteger(3), null), (argument.Value, argument.Secret));
    }

    [Fact]
    public void A_secret_that_is_missing_fails_the_load_and_not_the_live_value() =>
        Assert.Contains(
            "h cannot be computed: there is no secret other",
            Assert.Single(UserProgram.Of("h: @query(\"select ?\", @secret(\"other\"))").Failures(UserProgram.Context())),
            StringComparison.Ordinal);
}
