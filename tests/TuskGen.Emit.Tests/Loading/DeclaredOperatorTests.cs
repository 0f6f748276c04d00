namespace TuskGen.Emit.Tests;

/// <summary>Operators of the program's own at load and when the program asks.</summary>
public sealed class DeclaredOperatorTests
{
    private const string Schema = """
        #enum Case { lower, upper }
        #operator slug(text: string(min: 1), max: int(1..100) = 40): string(max: 50)
        #operator pick(parts: string[], which: Case = lower): string
        #operator boom(text: string): string
        #operator half(of: float?): float?
        #operator days(from: date, count: int): date[]
        #operator vault(path: string): secret
        #operator rate(currency: string, factor: decimal = 1): decimal(0..), phase: live

        """;

    private const string Own = """
        #nullable enable
        namespace Shop;
        #pragma warning disable CS1591
        public static partial class TuskOperators
        {
            public static int Calls_ { get; set; }
            public static partial string Slug(string text, int max) { Calls_++; return text.Length > max ? text[..max] : text.ToLowerInvariant(); }
            public static partial string Pick(global::TuskGen.TuskList<string> parts, Case which) => string.Join("-", parts) + (which == Case.Upper ? "!" : "");
            public static partial string Boom(string text) => throw new System.InvalidOperationException("no " + text + ".\nAt all.");
            public static partial double? Half(double? of) => of / 2;
            public static partial global::TuskGen.TuskList<System.DateOnly> Days(System.DateOnly from, int count)
            {
                var days = new System.DateOnly[count];
                for (int i = 0; i < count; i++) days[i] = from.AddDays(i);
                return [.. days];
            }
            public static partial string Vault(string path) => path == "none" ? throw new System.IO.IOException("the vault says hunter2") : "key-of-" + path;
            public static async partial System.Threading.Tasks.ValueTask<decimal> RateAsync(string currency, decimal factor, System.Threading.CancellationToken cancellationToken)
            {
                await System.Threading.Tasks.Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                return currency == "XXX" ? throw new System.ArgumentException("no such currency") : currency.StartsWith("hidden") ? -1 : currency.Length * factor;
            }
        }
        """;

    [Fact]
    public void The_program_computes_what_its_documents_ask()
    {
        object app = Of("""
            title: @env("TITLE", "Hello")
            page: @slug(title, 3)
            again: @slug(text: "ABC") + "/" + page
            text: "<${@slug("X")}>"
            list: ["a", @slug("B")]
            table { inner: @pick(["p", title], upper) }
            none: @half()
            half: @half(5)
            days: @days("2025-01-31", 2)
            key: @vault("main")
            """).Load(UserProgram.Context("TITLE=Other"));
        Assert.Equal("Oth", UserProgram.Get(app, "Page"));
        Assert.Equal("abc/Oth", UserProgram.Get(app, "Again"));
        Assert.Equal("<x>", UserProgram.Get(app, "Text"));
        Assert.Equal(["a", "b"], (TuskList<string>)UserProgram.Get(app, "List")!);
        Assert.Equal("p-Other!", UserProgram.Get(app, "Table.Inner"));
        Assert.Null(UserProgram.Get(app, "None"));
        Assert.Equal(2.5, UserProgram.Get(app, "Half"));
        Assert.Equal([new DateOnly(2025, 1, 31), new DateOnly(2025, 2, 1)], (TuskList<DateOnly>)UserProgram.Get(app, "Days")!);
        Assert.Equal("key-of-main", ((Secret<string>)UserProgram.Get(app, "Key")!).Reveal());
        Assert.Equal("***", UserProgram.Get(app, "Key")!.ToString());
    }

    [Fact]
    public void A_key_is_computed_once_however_many_name_it()
    {
        UserProgram program = Of("a: @slug(\"x\")\nb: a\nc: \"${a}${b}\"");
        program.Load(UserProgram.Context());
        Assert.Equal(1, program.Type("Shop.TuskOperators").GetProperty("Calls_")!.GetValue(null));
    }

    /// <summary>Every failure at once, each at the place of its key.</summary>
    [Fact]
    public void What_the_programs_CSharp_throws_fails_its_key_and_no_other() => Assert.Equal(
        [
            "app.tsk(2,1): a cannot be computed: the C# of @boom failed: InvalidOperationException: no x. At all.",
            "app.tsk(3,1): b cannot be computed: the C# of @boom failed: InvalidOperationException: no y. At all.",
        ],
        Of("good: @slug(\"x\")\na: @boom(\"x\")\nb: @boom(\"y\") + \"z\"\nc: a").Failures(UserProgram.Context()));

    [Theory]
    [InlineData("a: @boom(@secret(\"hidden1\"))", "app.tsk(1,1): a cannot be computed: the C# of @boom failed: InvalidOperationException, whose message is not shown, since it may hold a secret.")]
    [InlineData("a: @vault(\"none\")", "app.tsk(1,1): a cannot be computed: the C# of @vault failed: IOException, whose message is not shown, since it may hold a secret.")]
    [InlineData("a: @slug(\"x\", @int(@secret(\"hidden2\")))", "app.tsk(1,1): a cannot be computed: `@int` cannot")]
    public void What_is_made_of_a_secret_is_not_shown(string document, string failure)
    {
        string found = Assert.Single(Of(document).Failures(UserProgram.Context()));
        if (failure.EndsWith('.'))
            Assert.Equal(failure, found);

        Assert.DoesNotContain("hidden", found, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: @slug(@env(\"T\"), @env(\"N\", 5))", "T=x;N=500", "a cannot be computed: the argument max of @slug is 500: expected")]
    [InlineData("a: @slug(@env(\"T\"), @env(\"N\"))", "T=x;N=many", "a cannot be computed: the argument max of @slug is \"many\"; expected an int")]
    [InlineData("a: @slug(@env(\"T\"))", "T=", "a cannot be computed: the argument text of @slug is \"\": expected")]
    [InlineData("a: @slug(@env(\"T\"), 100)", "T=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a cannot be computed: the C# of @slug gave \"aaaaaaaaaa")]
    [InlineData("a: @pick([\"x\"], @env(\"C\"))", "C=middle", "a cannot be computed: the argument which of @pick is \"middle\"; expected one of lower, upper")]
    [InlineData("a: @days(@env(\"D\"), 1)", "D=never", "a cannot be computed: the argument from of @days is \"never\"; expected")]
    public void What_only_the_load_knows_is_judged_then(string document, string variables, string failure)
    {
        string found = Assert.Single(Of(document).Failures(UserProgram.Context(variables.Split(';'))));
        Assert.StartsWith("app.tsk(1,1): " + failure, found, StringComparison.Ordinal);
    }

    /// <summary>The key's own declaration judges the result, as it judges a value from outside.</summary>
    [Fact]
    public void A_result_is_judged_by_what_its_key_is_declared_as()
    {
        UserProgram program = UserProgram.Of(
            [Own], ("app.tsk", "port: @slug(\"9\")\nname: @slug(\"long name\")\n"), ("app.schema.tsk", Schema + "#config App { port: int(10..20), name: string(max: 3) }\n"));
        string[] failures = program.Failures(UserProgram.Context());
        Assert.Equal(2, failures.Length);
        Assert.StartsWith("app.tsk(1,1): port is 9: expected", failures[0], StringComparison.Ordinal);
        Assert.StartsWith("app.tsk(2,1): name is \"long name\": expected", failures[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_names_the_operator()
    {
        UserProgram program = Of("a: @slug(\"x\")\nb: a\nc: \"y\"");
        Assert.Equal("a = \"x\" in development, set by app.tsk(1,1) through @slug", program.Explain("a", UserProgram.Context()));
        Assert.Equal("b = \"x\" in development, set by app.tsk(2,1) through @slug", program.Explain("b", UserProgram.Context()));
        Assert.Equal("c = \"y\" in development, set by app.tsk(3,1)", program.Explain("c", UserProgram.Context()));
        Assert.DoesNotContain("@slug", program.Explain("a", UserProgram.Context("app__a=z")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_operator_is_asked_each_time_and_needs_no_service()
    {
        object app = Of("a: @rate(\"EUR\", 2)\nb: @rate(@env(\"C\", \"CHFX\")) * 10\nc: @rate(@secret(\"hidden\"))\nd: @rate(\"XXX\")").Load(UserProgram.Context("C=ABCDE"));
        Assert.Equal(6m, await ((LiveValue<decimal>)UserProgram.Get(app, "A")!).GetAsync());
        Assert.Equal("@rate(…)", UserProgram.Get(app, "A")!.ToString());
        Assert.Equal(50, Convert.ToDouble(await Ask(UserProgram.Get(app, "B")!), System.Globalization.CultureInfo.InvariantCulture));
        string secret = (await Assert.ThrowsAsync<TuskConfigurationException>(() => Ask(UserProgram.Get(app, "C")!))).Message;
        Assert.Equal("c is live, @rate(…), and the C# of @rate gave ***: expected at least 0.", secret);
        string failure = (await Assert.ThrowsAsync<TuskConfigurationException>(() => Ask(UserProgram.Get(app, "D")!))).Message;
        Assert.Equal("d is live, @rate(…), and the C# of @rate failed: ArgumentException: no such currency.", failure);
        await Assert.ThrowsAsync<OperationCanceledException>(() => ((LiveValue<decimal>)UserProgram.Get(app, "A")!).GetAsync(new CancellationToken(true)).AsTask());
    }

    /// <summary>A live file may call what the program has, with other arguments and elsewhere.</summary>
    [Fact]
    public async Task A_live_file_calls_the_programs_operators()
    {
        UserProgram program = Of("a: @slug(\"x\")\nb: \"plain\"\nc: @rate(\"EUR\")\nd: \"n${@slug(\"Y\")}\"");
        LiveState state = Bind(program, "a: @slug(\"Longer\", max: 4)\nb: @pick([\"p\", a], upper)\nc: @rate(\"DOLLAR\", 2)\nd: \"n${@slug(\"Z\")}\"\n#use \"operators.schema.tsk\"\n");
        Assert.Empty(state.Failures);
        object app = program.Load(UserProgram.Context() with { Edition = state.Edition });
        Assert.Equal(("Long", "p-Long!", "nz"), (UserProgram.Get(app, "A"), UserProgram.Get(app, "B"), UserProgram.Get(app, "D")));
        Assert.Equal(12m, await ((LiveValue<decimal>)UserProgram.Get(app, "C")!).GetAsync());
    }

    [Theory]
    [InlineData("a: @slug(\"x\", 500)\n#use \"operators.schema.tsk\"\n", "live/app.tsk(1,15): TSK3037: The argument `max` of `@slug` is 500: expected")]
    [InlineData("a: @slgu(\"x\")\n#use \"operators.schema.tsk\"\n", "live/app.tsk(1,4): TSK3001: There is no operator `@slgu`: did you mean `@slug`?")]
    [InlineData("a: \"x\"\n#use \"operators.schema.tsk\"\n#operator late(): string\n", "live/app.tsk(3,1): `#operator late(): string` is not as the program was built with it")]
    public void What_the_program_does_not_have_a_live_file_cannot_call(string text, string failure) =>
        Assert.Contains(Bind(Of("a: @slug(\"x\")"), text).Failures, found => found.ToString().StartsWith(failure, StringComparison.Ordinal));

    [Fact]
    public void What_a_live_file_calls_is_judged_at_its_line()
    {
        UserProgram program = Of("a: @slug(\"x\")");
        LiveState state = Bind(program, "\na: @boom(\"x\")\n#use \"operators.schema.tsk\"\n");
        string failure = Assert.Single(program.Failures(UserProgram.Context() with { Edition = state.Edition }));
        Assert.Equal("live/app.tsk(2,1): a cannot be computed: the C# of @boom failed: InvalidOperationException: no x. At all.", failure);
    }

    private static LiveState Bind(UserProgram program, string text) => new LiveBinder(program.Sources(), "development", "live").Bind(new LiveTexts([new LiveText("app.tsk", text)], "", []));

    private static UserProgram Of(string document) => UserProgram.Of([Own], ("app.tsk", document + "\n#use \"operators.schema.tsk\"\n"), ("operators.schema.tsk", Schema));

    private static async Task<object?> Ask(object live)
    {
        dynamic value = live;
        return await value.GetAsync();
    }
}
