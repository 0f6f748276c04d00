namespace TuskGen.Emit.Tests;

/// <summary>What a live key is declared to hold binds its answers, and what comes from outside in their place.</summary>
public sealed class LiveTypeTests
{
    private const string Schema = """
        #enum Mood { calm, wild }
        #type Row { id: int(0..5), name: string(min: 2), extra: string = "d", key: secret?, inner: Inner, more: Row[]? }
        #type Inner { at: date? }
        #type Loose { @open
            id: int }
        #type File { path: string }
        #type Net { url: uri }
        #config App {
            nul: int?
            text: string?
            low: int(1..5)
            en: Mood
            row: Row
            loose: Loose
            l: int(0..5)[](max: 2, unique)
            words: string?[]
            m: map<string, duration(1s..10s)>
            rows: Row[]
            maybe: Row?
            sink: one_of(File, Net)
            dur: duration(1s..10s)
        }
        """;

    private static readonly string[] s_keys = ["nul", "text", "low", "en", "row", "loose", "l", "words", "m", "rows", "maybe", "sink", "dur"];
    private static readonly UserProgram s_program = UserProgram.Of(
        ("app.schema.tsk", "#namespace Shop\n" + Schema), ("app.tsk", "#namespace Shop\n" + string.Concat(s_keys.Select(static key => $"{key}: @query(\"{key}\")\n"))));

    [Theory]
    [InlineData("Nul", "null", "")]
    [InlineData("Nul", "7", "7")]
    [InlineData("Text", "null", "")]
    [InlineData("En", "\"wild\"", "\"wild\"")]
    [InlineData("Row", "{id: 5, name: \"ada\"}", "{id: 5, name: \"ada\", extra: \"d\", inner: {}}")]
    [InlineData(
        "Row", "{name: \"ada\", id: 1, extra: null, key: \"k\", more: [{id: 2, name: \"bob\"}]}",
        "{id: 1, name: \"ada\", extra: \"d\", key: \"k\", inner: {}, more: [{id: 2, name: \"bob\", extra: \"d\", inner: {}}]}")]
    [InlineData("Loose", "{id: 1, other: 2}", "{id: 1, other: 2}")]
    [InlineData("L", "[0, 5]", "[0, 5]")]
    [InlineData("Words", "[\"a\", null]", "[\"a\", null]")]
    [InlineData("M", "{a: 2s, b: \"3s\"}", "{a: 2s, b: 3s}")]
    [InlineData("Maybe", "null", "null")]
    [InlineData("Sink", "{kind: \"net\", url: \"https://x.example\"}", "{kind: \"net\", url: \"https://x.example\"}")]
    public async Task An_answer_as_declared_comes_out_with_its_defaults(string name, string answer, string expected) => Assert.Equal(expected, await AskAsync(name, answer));

    [Theory]
    [InlineData("Low", "null", "low is live, @query(…), and gave null; expected an int.")]
    [InlineData("Low", "9", "low is live, @query(…), and gave 9: expected a value from 1 to 5.")]
    [InlineData("En", "\"wilt\"", "en is live, @query(…), and gave \"wilt\": expected one of calm, wild; did you mean wild?")]
    [InlineData("En", "null", "en is live, @query(…), and gave null: expected one of calm, wild.")]
    [InlineData("Row", "{id: 99, name: \"ada\"}", "row is live, @query(…), and gave 99 at row:id: expected a value from 0 to 5.")]
    [InlineData("Row", "{id: 1, name: 5}", "row is live, @query(…), and gave 5 at row:name: expected text.")]
    [InlineData("Row", "{id: 1}", "row is live, @query(…), and gave no row:name: expected text.")]
    [InlineData("Row", "{id: 1, name: \"ada\", nam: 1}", "row is live, @query(…), and gave a key at row:nam: Row has none of this name; did you mean name?")]
    [InlineData("Row", "{id: 1, name: \"ada\", key: [7]}", "row is live, @query(…), and gave *** at row:key: expected text.")]
    [InlineData("Row", "{id: 1, name: \"ada\", more: [{id: 7, name: \"bob\"}]}", "row is live, @query(…), and gave 7 at row:more:0:id: expected a value from 0 to 5.")]
    [InlineData("Row", "null", "row is live, @query(…), and gave null: expected a table.")]
    [InlineData("Row", "3", "row is live, @query(…), and gave 3: expected a table.")]
    [InlineData("Loose", "{}", "loose is live, @query(…), and gave no loose:id: expected an int.")]
    [InlineData("L", "[1, null]", "l is live, @query(…), and gave null at l:1: expected an int.")]
    [InlineData("L", "[\"x\"]", "l is live, @query(…), and gave \"x\" at l:0: expected an int.")]
    [InlineData("L", "[9]", "l is live, @query(…), and gave 9 at l:0: expected a value from 0 to 5.")]
    [InlineData("L", "[1, 1]", "l is live, @query(…), and gave [1, 1]: expected no element twice.")]
    [InlineData("M", "{a: 2h}", "m is live, @query(…), and gave 2h at m:a: expected a value from 1s to 10s.")]
    [InlineData("Rows", "[{id: 1, name: \"ada\"}, {id: 1}]", "rows is live, @query(…), and gave no rows:1:name: expected text.")]
    [InlineData("Sink", "{kind: \"nett\"}", "sink is live, @query(…), and gave \"nett\" at sink:kind: expected one of file, net.")]
    [InlineData("Sink", "{path: \"x\"}", "sink is live, @query(…), and gave no sink:kind: expected one of file, net.")]
    public async Task An_answer_that_is_not_as_declared_is_told_with_its_place(string name, string answer, string expected) =>
        Assert.Equal(expected, (await Assert.ThrowsAsync<TuskConfigurationException>(() => AskAsync(name, answer))).Message);

    [Theory]
    [InlineData("APP__dur=1h", "variable APP__dur: dur is 1h: expected a value from 1s to 10s.")]
    [InlineData("APP__low=9", "variable APP__low: low is 9: expected a value from 1 to 5.")]
    [InlineData("APP__en=zzz", "variable APP__en: en is \"zzz\"; expected one of calm, wild.")]
    [InlineData("APP__row=3", "variable APP__row: row is 3; expected a table.")]
    [InlineData("APP__l=3", "variable APP__l: l is 3; expected a list.")]
    public void A_value_from_outside_is_held_to_the_declaration(string variable, string expected) => Assert.Equal([expected], s_program.Failures(UserProgram.Context(variable)));

    [Theory]
    [InlineData("APP__dur=2s", "Dur", "2s")]
    [InlineData("APP__en=wild", "En", "\"wild\"")]
    [InlineData("APP__nul=4", "Nul", "4")]
    public async Task A_value_from_outside_that_fits_replaces_the_answer(string variable, string name, string expected) =>
        Assert.Equal(expected, await AskAsync(UserProgram.Get(s_program.Load(UserProgram.Context(variable)), name)!));

    private static Task<string> AskAsync(string name, string answer)
    {
        object app = s_program.Load(UserProgram.Context() with { Live = new LiveAnswers((name.ToLowerInvariant(), Value(answer))) });
        return AskAsync(UserProgram.Get(app, name)!);
    }

    private static TuskValue Value(string text)
    {
        if (text == "null")
            return TuskNull.Instance;

        object read = UserProgram.Get(UserProgram.Of("#config App { v: any }\nv: " + text).Load(UserProgram.Context()), "V")!;
        return (TuskValue)read;
    }

    private static async Task<string> AskAsync(object live)
    {
        dynamic task = live.GetType().GetMethod("GetAsync")!.Invoke(live, [CancellationToken.None])!;
        object? value = await task;
        return value switch { null => "", TimeSpan span => new TuskDuration(span).ToString(), _ => value.ToString()! };
    }
}
