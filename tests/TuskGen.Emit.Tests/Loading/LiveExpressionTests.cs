using System.Text.Json;

namespace TuskGen.Emit.Tests;

/// <summary>An expression around live operators asks for what it needs of them, and is then computed as any other.</summary>
public sealed class LiveExpressionTests
{
    private static readonly TuskInteger Seven = new(7);

    [Theory]
    [InlineData("a: @query(\"seven\") ?? 5", "7")]
    [InlineData("a: @query(\"none\") ?? 5", "5")]
    [InlineData("a: @query(\"none\") || 5", "5")]
    [InlineData("a: @query(\"none\") ?? @query(\"none\") ?? @query(\"seven\")", "7")]
    [InlineData("on: @env(\"ON\", true)\na: on ? @query(\"seven\") : 3", "7")]
    [InlineData("on: @env(\"ON\", false)\na: on ? @query(\"seven\") : 3", "3")]
    [InlineData("a: @query(\"yes\") ? 1 : 2", "1")]
    [InlineData("a: @if(@query(\"yes\"), @query(\"seven\"), 2)", "7")]
    [InlineData("a: @query(\"seven\") + 1", "8")]
    [InlineData("a: 1 + @query(\"seven\") * 2", "15")]
    [InlineData("a: -@query(\"seven\")", "-7")]
    [InlineData("a: !@query(\"yes\")", "false")]
    [InlineData("a: @query(\"seven\") > 5 && @query(\"yes\")", "true")]
    [InlineData("a: @query(\"seven\") == @query(\"seven\")", "true")]
    [InlineData("a: \"n = ${@query('seven')}\"", "\"n = 7\"")]
    [InlineData("a: \"n = \" + @query(\"seven\") + \"!\"", "\"n = 7!\"")]
    [InlineData("a: @query(\"seven\") + \" of \" + @query(\"text\")", "\"7 of text\"")]
    [InlineData("a: @upper(@query(\"text\"))", "\"TEXT\"")]
    [InlineData("a: @join([@query(\"seven\"), 8], \"-\")", "\"7-8\"")]
    [InlineData("a: @max(@query(\"seven\"), 9)", "9")]
    [InlineData("b: @query(\"seven\")\na: b + 1", "8")]
    [InlineData("$b: @query(\"seven\")\na: $b + 1", "8")]
    [InlineData("b: @query(\"seven\")\nc: b + b\na: c + c", "28")]
    [InlineData("a: @query(\"row\").n", "7")]
    [InlineData("b: @query(\"row\")\na: b.n + 1", "8")]
    [InlineData("a: @query(\"rows\")[1]", "2")]
    [InlineData("a: [10, 20, 30][@query(\"one\")]", "20")]
    [InlineData("a: @query(\"rows\")[@query(\"one\")]", "2")]
    [InlineData("a: @cache(5m, @query(\"seven\") + 1)", "8")]
    [InlineData("a: @cache(5m, @query(\"seven\")) + 1", "8")]
    [InlineData("n: @env(\"N\", 3)\na: @query(\"seven\") + n", "10")]
    [InlineData("a: @query(\"seven\") + @env(\"N\", 3)", "10")]
    [InlineData("a: @env(\"UNSET\", @query(\"seven\"))", "7")]
    [InlineData("a: @env(\"UNSET\") ?? @query(\"seven\")", "7")]
    [InlineData("a: @env(\"SET\") ?? @query(\"seven\")", "\"set\"")]
    [InlineData("a: @env(\"UNSET\") ?? @file(\"none\") ?? @query(\"seven\")", "7")]
    [InlineData("a: @file(\"none\") ?? @query(\"seven\")", "7")]
    [InlineData("a: !@feature(@query(\"text\"))", "true")]
    [InlineData("a: @date(@query(\"format\"))", "\"2030\"")]
    [InlineData("a: @merge([1], [@query(\"seven\")])[1]", "7")]
    public async Task An_expression_around_live_operators_is_computed_from_their_answers(string document, string value)
    {
        object live = UserProgram.Get(UserProgram.Of(document).Load(Context(Answers())), "A")!;
        Assert.Equal(value, (await AskAsync(live)).ToString());
    }

    [Theory]
    [InlineData("a: @query(\"seven\") ?? @query(\"one\")", "a: query(\"seven\")")]
    [InlineData("a: @query(\"none\") ?? @query(\"one\")", "a: query(\"none\")", "a: query(\"one\")")]
    [InlineData("a: @query(\"yes\") || @query(\"no\")", "a: query(\"yes\")")]
    [InlineData("a: @query(\"no\") && @query(\"yes\")", "a: query(\"no\")")]
    [InlineData("a: @query(\"yes\") ? @query(\"one\") : @query(\"seven\")", "a: query(\"yes\")", "a: query(\"one\")")]
    [InlineData("a: @env(\"ON\", false) ? @query(\"one\") : 3")]
    [InlineData("b: @query(\"seven\")\na: b + b", "a: query(\"seven\")")]
    [InlineData("a: @query(\"seven\") + @query(\"seven\")", "a: query(\"seven\")", "a: query(\"seven\")")]
    [InlineData("a: @http(@query(\"text\"), @query(\"one\") + 1) + 1", "a: query(\"text\")", "a: query(\"one\")", "a: http(\"text\", 2)")]
    [InlineData("a: @http(@query(\"text\"), @query(\"one\") + 1)", "a: query(\"text\")", "a: query(\"one\")", "a: http(\"text\", 2)")]
    [InlineData("a: @http(\"text\", [@query(\"one\"), @env(\"N\", 3)])", "a: query(\"one\")", "a: http(\"text\", [1, 3])")]
    [InlineData("[t]\na: @query(\"one\", @env(\"N\", 3)) + 1", "t:a: query(\"one\", 3)")]
    public async Task Only_the_sides_that_are_needed_are_asked_for(string document, params string[] asked)
    {
        LiveAnswers answers = Answers();
        object app = UserProgram.Of(document).Load(Context(answers) with { Features = static _ => false });
        try
        {
            await AskAsync(UserProgram.Get(app, document[0] == '[' ? "T.A" : "A")!);
        }
        catch (TuskConfigurationException)
        {
            // What was asked is the matter here: text and a number cannot be added.
        }

        Assert.Equal(asked, answers.Asked);
    }

    [Fact]
    public async Task A_cache_asks_for_what_it_wraps_only_when_it_has_to()
    {
        LiveAnswers answers = Answers();
        object live = UserProgram.Get(UserProgram.Of("a: @cache(5m, @query(\"seven\") + @env(\"N\", 3))").Load(Context(answers)), "A")!;
        Assert.Equal("10", (await AskAsync(live)).ToString());
        Assert.Equal("10", (await AskAsync(live)).ToString());
        Assert.Equal(["a: cache(5m, … @query(…) …)", "a: query(\"seven\")", "a: cache(5m, … @query(…) …)"], answers.Asked);
    }

    [Fact]
    public async Task What_the_load_computes_of_it_is_computed_once()
    {
        int made = 0;
        TuskContext context = Context(Answers()) with { NewUuid = () => new Guid(++made, 0, 0, new byte[8]) };
        object live = UserProgram.Get(UserProgram.Of("a: @uuid() + @query(\"text\") + @query(\"none\")[0]").Load(context), "A")!;
        await Assert.ThrowsAsync<TuskConfigurationException>(async () => await AskAsync(live));
        object text = UserProgram.Get(UserProgram.Of("a: \"${@uuid()} ${@query('text')}\"").Load(context), "A")!;
        Assert.Equal("\"00000002-0000-0000-0000-000000000000 text\"", (await AskAsync(text)).ToString());
        Assert.Equal("\"00000002-0000-0000-0000-000000000000 text\"", (await AskAsync(text)).ToString());
        Assert.Equal(2, made);
    }

    [Theory]
    [InlineData("a: @query(\"seven\") + @env(\"MISSING\")")]
    [InlineData("a: @query(\"yes\") ? 1 : @env(\"MISSING\")")]
    [InlineData("a: @query(\"none\") ?? (\"x\" + @env(\"MISSING\"))")]
    [InlineData("a: @cache(5m, @query(\"seven\") + @env(\"MISSING\"))")]
    [InlineData("a: @http(\"GET\", @query(\"text\") + @env(\"MISSING\"))")]
    public void What_the_load_cannot_compute_of_it_fails_the_load(string document) => Assert.Contains(
        "a cannot be computed: the environment variable MISSING is not set",
        Assert.Single(UserProgram.Of(document).Failures(Context(Answers()))),
        StringComparison.Ordinal);

    [Fact]
    public void A_failed_key_that_it_names_is_told_once_at_that_key() =>
        Assert.StartsWith(
            "app.tsk(1,1): b cannot",
            Assert.Single(UserProgram.Of("b: @env(\"MISSING\")\na: @query(\"seven\") + b").Failures(Context(Answers()))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a: @query(\"seven\") - \"x\"", "a cannot be computed: ")]
    [InlineData("a: @query(\"seven\") ? 1 : 2", "a cannot be computed: a condition is a bool, not int")]
    [InlineData("a: @query(\"row\").missing", "a cannot be computed: ")]
    [InlineData("a: 1 / (@query(\"seven\") - 7)", "a cannot be computed: ")]
    [InlineData("a: \"${@query('none')}\"", "a cannot be computed: text cannot be joined with null")]
    public async Task What_cannot_be_computed_from_the_answers_says_so_with_its_key(string document, string message)
    {
        object live = UserProgram.Get(UserProgram.Of(document).Load(Context(Answers())), "A")!;
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await AskAsync(live));
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_implementation_it_says_what_is_missing()
    {
        object live = UserProgram.Get(UserProgram.Of("a: 1 + @query(\"seven\")").Load(UserProgram.Context()), "A")!;
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await AskAsync(live));
        Assert.StartsWith("a is live, … @query(…) …, and nothing computes @query here", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_it_can_be_stopped()
    {
        LiveAnswers answers = Answers();
        var live = (LiveValue<TuskValue>)UserProgram.Get(UserProgram.Of("a: @query(\"none\") ?? @query(\"seven\")").Load(Context(answers)), "A")!;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await live.GetAsync(new CancellationToken(canceled: true)));
        Assert.Empty(answers.Asked);
    }

    [Theory]
    [InlineData("a: @learn(\"k\", 5) + 1", typeof(LiveValue<int>))]
    [InlineData("a: @learn(\"k\", 5s) * 2", typeof(LiveValue<TimeSpan>))]
    [InlineData("a: @learn(\"k\", 5) > 3", typeof(LiveValue<bool>))]
    [InlineData("a: \"n = ${@query('seven')}\"", typeof(LiveValue<string>))]
    [InlineData("a: @upper(@query(\"text\"))", typeof(LiveValue<string>))]
    [InlineData("a: @cache(5m, \"n = ${@query('seven')}\")", typeof(LiveValue<string>))]
    [InlineData("a: @query(\"yes\") ? 1 : 2", typeof(LiveValue<int>))]
    [InlineData("a: @query(\"seven\") ?? 5", typeof(LiveValue<TuskValue>))]
    [InlineData("a: @query(\"yes\") ? 1 : null", typeof(LiveValue<TuskValue>))]
    [InlineData("a: @query(\"yes\") ? { x: 1 } : { x: 2 }", typeof(LiveValue<TuskValue>))]
    public void Its_type_is_what_its_parts_tell(string document, Type type) =>
        Assert.Equal(type, UserProgram.Get(UserProgram.Of(document).Load(Context(Answers())), "A")!.GetType());

    [Fact]
    public async Task A_secret_in_it_makes_its_result_one()
    {
        object app = UserProgram.Of("key: @secret(\"hidden\")\na: \"${key} ${@query('text')}\"\nb: @query(\"seven\") - key\nc: @query(\"none\") ?? key").Load(Context(Answers()));
        Assert.DoesNotContain("hidden", JsonSerializer.Serialize(app, app.GetType()), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", app.ToString(), StringComparison.Ordinal);
        Secret<string> a = await ((LiveValue<Secret<string>>)UserProgram.Get(app, "A")!).GetAsync();
        Assert.Equal(("***", "hidden text"), (a.ToString(), a.Reveal()));
        Assert.Equal("hidden", (await ((LiveValue<Secret<TuskValue>>)UserProgram.Get(app, "C")!).GetAsync()).Reveal().ToText());
        var b = (LiveValue<Secret<TuskValue>>)UserProgram.Get(app, "B")!;
        TuskConfigurationException failure = await Assert.ThrowsAsync<TuskConfigurationException>(async () => await b.GetAsync());
        Assert.StartsWith("b cannot be computed: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_a_secret_and_an_answer_go_into_is_a_secret()
    {
        LiveAnswers answers = Answers();
        object live = UserProgram.Get(UserProgram.Of("key: @secret(\"hidden\")\na: @http(\"text\", key + @query(\"text\"))").Load(Context(answers)), "A")!;
        await AskAsync(live);
        Assert.Equal(["a: query(\"text\")", "a: http(\"text\", ***)"], answers.Asked);
    }

    [Fact]
    public async Task A_value_from_outside_takes_its_place_for_good()
    {
        LiveAnswers answers = Answers();
        object app = UserProgram.Of("a: @learn(\"k\", 5) + 1\nb: @query(\"seven\") + 1").Load(UserProgram.Context("APP__A=9", "APP__B=text") with { Live = answers });
        Assert.Equal(9, await ((LiveValue<int>)UserProgram.Get(app, "A")!).GetAsync());
        Assert.Equal("text", (await ((LiveValue<TuskValue>)UserProgram.Get(app, "B")!).GetAsync()).ToText());
        Assert.Empty(answers.Asked);
    }

    [Fact]
    public void It_is_equal_where_the_same_is_computed_from_the_same()
    {
        UserProgram user = UserProgram.Of("a: @query(\"seven\") + @env(\"N\", 1)\nb: @query(\"seven\") + 1");
        LiveAnswers answers = Answers();
        object[] loaded = [user.Load(Context(answers)), user.Load(Context(answers)), user.Load(UserProgram.Context("N=2") with { Live = answers })];
        Assert.Equal(UserProgram.Get(loaded[0], "A"), UserProgram.Get(loaded[1], "A"));
        Assert.NotEqual(UserProgram.Get(loaded[0], "A"), UserProgram.Get(loaded[2], "A"));
        Assert.Equal(UserProgram.Get(loaded[0], "B"), UserProgram.Get(loaded[2], "B"));
    }

    [Fact]
    public async Task Environments_that_differ_in_it_are_told_apart()
    {
        UserProgram user = UserProgram.Of(("app.tsk", "a: @query(\"seven\") + 1"), ("app.development.tsk", "a: @query(\"seven\") + 2"));
        Assert.Equal("9", (await AskAsync(UserProgram.Get(user.Load(Context(Answers())), "A")!)).ToString());
    }

    [Fact]
    public async Task A_choice_of_the_load_between_tables_is_one_for_each_key()
    {
        UserProgram user = UserProgram.Of("on: @env(\"ON\", true)\nt: on ? { a: @query(\"seven\"), b: 1 } : { a: 3, b: 2 }");
        Assert.Equal("7", (await AskAsync(UserProgram.Get(user.Load(Context(Answers())), "T.A")!)).ToString());
        Assert.Equal(1, UserProgram.Get(user.Load(Context(Answers())), "T.B"));
        Assert.Equal("3", (await AskAsync(UserProgram.Get(user.Load(UserProgram.Context("ON=false") with { Live = Answers() }), "T.A")!)).ToString());
    }

    [Fact]
    public async Task A_table_in_a_list_may_hold_one()
    {
        object app = UserProgram.Of("[[up]]\nurl: @query(\"text\")\nn: 1\n[[up]]\nurl: @query(\"text\") + \"!\"\nn: 2").Load(Context(Answers()));
        object[] up = [.. ((System.Collections.IEnumerable)UserProgram.Get(app, "Up")!).Cast<object>()];
        Assert.Equal("\"text\"", (await AskAsync(UserProgram.Get(up[0], "Url")!)).ToString());
        Assert.Equal("\"text!\"", (await AskAsync(UserProgram.Get(up[1], "Url")!)).ToString());
    }

    [Fact]
    public async Task Many_references_to_live_values_ask_for_each_once()
    {
        string chain = "k0: @query(\"one\")\n" + string.Concat(Enumerable.Range(1, 60).Select(static i => $"k{i}: k{i - 1} + k{i - 1} - k{i - 1}\n"));
        LiveAnswers answers = Answers();
        object app = UserProgram.Of(chain).Load(Context(answers));
        Assert.Equal("1", (await AskAsync(UserProgram.Get(app, "K60")!)).ToString());
        Assert.Equal(["k60: query(\"one\")"], answers.Asked);
    }

    private static TuskContext Context(LiveAnswers answers) => UserProgram.Context("SET=set") with { Live = answers, TimeProvider = new Clock() };

    private static LiveAnswers Answers() => new(
        ("seven", Seven), ("one", new TuskInteger(1)), ("none", TuskNull.Instance), ("yes", TuskBool.True), ("no", TuskBool.False), ("text", new TuskString("text")), ("format", new TuskString("Y")),
        ("row", TuskTable.Create(new KeyValuePair<string, TuskValue>("n", Seven))), ("rows", TuskListValue.Create(new TuskInteger(1), new TuskInteger(2))));

    private static async Task<TuskValue> AskAsync(object live) => live switch
    {
        LiveValue<TuskValue> any => await any.GetAsync(),
        LiveValue<string> text => new TuskString(await text.GetAsync()),
        LiveValue<int> number => new TuskInteger(await number.GetAsync()),
        LiveValue<bool> truth => TuskBool.Of(await truth.GetAsync()),
        _ => throw new ArgumentException(live.GetType().ToString(), nameof(live)),
    };

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2030, 1, 2, 12, 0, 0, TimeSpan.Zero);
    }
}
