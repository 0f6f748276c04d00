using Microsoft.Extensions.Time.Testing;

namespace TuskGen.Runtime.Tests;

public class TuskLoadTests
{
    private static readonly TuskContext Context = new()
    {
        TimeProvider = new FakeTimeProvider(new DateTimeOffset(2025, 1, 31, 12, 30, 0, TimeSpan.Zero)),
        Variables = new Dictionary<string, string> { ["PORT"] = "80", ["TEXT"] = "hello", ["EMPTY"] = "" },
        Files = static path => path switch { "a.txt" => "content", "locked" => throw new IOException("It is locked."), _ => null },
        Features = static name => name == "on" ? true : null,
        MachineName = "box",
    };

    private static TuskValue? Compute(TuskLoadExpression expression, out string? error)
    {
        TuskLoad load = new(Context);
        TuskValue? value = expression(load);
        error = load.TakeError().Error;
        return value;
    }

    private static TuskValue? Compute(TuskLoadExpression expression)
    {
        TuskValue? value = Compute(expression, out string? error);
        Assert.Null(error);
        return value;
    }

    private static string Error(TuskLoadExpression expression)
    {
        Assert.Null(Compute(expression, out string? error));
        return error!;
    }

    private static TuskString Text(string text) => new(text);

    [Fact]
    public void Operators_ask_the_context()
    {
        Assert.Equal(new TuskInteger(80), Compute(static load => load.Env(Text("PORT"), TuskKind.Int, static _ => new TuskInteger(1))));
        Assert.Equal(Text("80"), Compute(static load => load.Env(Text("PORT"))));
        Assert.Equal(Text(""), Compute(static load => load.Env(Text("EMPTY"))));
        Assert.Equal(Text("content"), Compute(static load => load.File(Text("a.txt"))));
        Assert.Equal(Text("2025-01-31T12:30:00Z"), Compute(static load => load.Now()));
        Assert.Equal(Text("31.01.2025"), Compute(static load => load.Date(Text("d.m.Y"))));
        Assert.Equal(Text("box"), Compute(static load => load.Hostname()));
        Assert.Equal(TuskBool.True, Compute(static load => load.Feature(Text("on"))));
        Assert.Equal(TuskBool.False, Compute(static load => load.Feature(Text("off"))));
        Assert.Equal(TuskBool.True, Compute(static load => load.Feature(Text("off"), static _ => TuskBool.True)));
    }

    [Fact]
    public void A_default_that_cannot_be_computed_does_not_matter_where_it_is_not_needed() =>
        Assert.Equal(Text("hello"), Compute(static load => load.Env(Text("TEXT"), TuskKind.String, static load => load.Env(Text("ABSENT")))));

    [Theory]
    [InlineData("the environment variable ABSENT is not set", 0)]
    [InlineData("the environment variable TEXT does not hold an int", 1)]
    [InlineData("there is no secret key", 2)]
    [InlineData("there is no file b.txt", 3)]
    [InlineData("the file locked cannot be read: It is locked", 4)]
    [InlineData("divided by zero", 5)]
    [InlineData("a condition is a bool, not string", 6)]
    [InlineData("text cannot be joined with list", 7)]
    public void What_cannot_be_computed_says_why(string expected, int index)
    {
        TuskLoadExpression[] expressions =
        [
            static load => load.Env(Text("ABSENT")),
            static load => load.Env(Text("TEXT"), TuskKind.Int, static _ => new TuskInteger(1)),
            static load => load.Secret(Text("key")),
            static load => load.File(Text("b.txt")),
            static load => load.File(Text("locked")),
            static load => load.Binary(BinaryOperator.Divide, new TuskInteger(1), new TuskInteger(0)),
            static load => load.If(Text("x"), static _ => TuskNull.Instance, static _ => TuskNull.Instance),
            static load => load.Join(Text("x"), TuskListValue.Empty),
        ];
        Assert.Contains(expected, Error(expressions[index]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_failure_passes_through_everything_and_the_first_reason_stays() => Assert.Contains("ABSENT", Error(static load => load.Call(
        "upper", false, load.Join(Text("a"), load.Binary(BinaryOperator.Add, load.Env(Text("ABSENT")), load.Secret(Text("key")))))), StringComparison.Ordinal);

    [Fact]
    public void Only_the_side_that_is_needed_is_computed()
    {
        Assert.Equal(Text("a"), Compute(static load => load.If(TuskBool.True, static _ => Text("a"), static load => load.Env(Text("ABSENT")))));
        Assert.Equal(TuskBool.True, Compute(static load => load.Decide(BinaryOperator.Or, TuskBool.True, static load => load.Env(Text("ABSENT")))));
        Assert.Equal(TuskBool.False, Compute(static load => load.Decide(BinaryOperator.And, TuskBool.False, static load => load.Env(Text("ABSENT")))));
        Assert.Equal(Text("a"), Compute(static load => load.Decide(BinaryOperator.Coalesce, Text("a"), static load => load.Env(Text("ABSENT")))));
        Assert.Equal(Text("b"), Compute(static load => load.Decide(BinaryOperator.Coalesce, TuskNull.Instance, static _ => Text("b"))));
    }

    [Fact]
    public void Functions_members_and_indexes_are_the_languages_own()
    {
        Assert.Equal(Text("HELLO"), Compute(static load => load.Call("upper", false, load.Env(Text("TEXT")))));
        Assert.Equal(new TuskInteger(2), Compute(static load => load.Index(load.List(new TuskInteger(1), new TuskInteger(2)), new TuskInteger(1))));
        Assert.Equal(Text("hello"), Compute(static load => load.Member(load.Table(("a", load.Env(Text("TEXT")))), "a")));
        Assert.Equal(new TuskInteger(-5), Compute(static load => load.Unary(UnaryOperator.Negate, new TuskInteger(5))));
        Assert.Equal(Text("hello-80"), Compute(static load => load.Join(load.Env(Text("TEXT")), Text("-"), new TuskInteger(80))));
    }

    [Fact]
    public void The_clock_is_read_once_a_load()
    {
        FakeTimeProvider clock = new() { AutoAdvanceAmount = TimeSpan.FromHours(1) };
        TuskLoad load = new(Context with { TimeProvider = clock });
        Assert.Equal(load.Now(), load.Now());
    }

    [Fact]
    public void No_error_about_a_secret_name_shows_the_name()
    {
        TuskLoadExpression[] expressions =
        [
            static load => load.Env(Text("HIDDEN"), isSecret: true),
            static load => load.Secret(Text("HIDDEN"), isSecret: true),
            static load => load.File(Text("HIDDEN"), isSecret: true),
            static load => load.File(Text("HIDDEN-LOCKED"), isSecret: true),
        ];
        TuskContext context = Context with { Files = static path => path.EndsWith("LOCKED", StringComparison.Ordinal) ? throw new IOException(path + " is locked.") : null };
        Assert.All(expressions, expression => AssertHides("HIDDEN", expression, context));
        AssertHides("HIDDEN", static load => load.Env(Text("HIDDEN"), TuskKind.Int, isSecret: true), context with { Variables = new Dictionary<string, string> { ["HIDDEN"] = "x" } });
    }

    /// <summary>A date fails only where it is too long.</summary>
    [Fact]
    public void No_error_about_a_secret_format_shows_the_format() =>
        AssertHides("HIDDEN", static load => load.Date(Text("HIDDEN" + new string('l', TuskBudget.MaxText)), isSecret: true), Context);

    [Fact]
    public void An_error_about_a_name_or_format_that_is_no_secret_shows_it()
    {
        Assert.Contains("VISIBLE", Error(static load => load.Env(Text("VISIBLE"))), StringComparison.Ordinal);
        Assert.Contains("VISIBLE", Error(static load => load.Date(Text("VISIBLE" + new string('l', TuskBudget.MaxText)))), StringComparison.Ordinal);
    }

    private static void AssertHides(string hidden, TuskLoadExpression expression, TuskContext context)
    {
        TuskLoad load = new(context);
        Assert.Null(expression(load));
        string error = load.TakeError().Error!;
        Assert.NotEmpty(error);
        Assert.DoesNotContain(hidden, error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_error_of_a_secret_shows_it() =>
        Assert.DoesNotContain("hello", Error(static load => load.Binary(BinaryOperator.Subtract, load.Env(Text("TEXT")), new TuskInteger(1), true)), StringComparison.Ordinal);
}
