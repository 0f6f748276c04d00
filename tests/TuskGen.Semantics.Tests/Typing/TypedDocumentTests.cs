using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Typing;

/// <summary>Documents whose shape is declared: every key is there, has its type and meets what is asked of it, or is reported where it stands.</summary>
public sealed class TypedDocumentTests
{
    [Theory]
    [InlineData("a: int", "a: 1", "")]
    [InlineData("a: int", "a: 1.5", "app.tsk(1,4): TSK2035: `a` is 1.5, but is declared as `int`: expected an int.")]
    [InlineData("a: int", "a: 3000000000", "app.tsk(1,4): TSK2035: `a` is 3000000000, but is declared as `int`: expected an int from -2147483648 to 2147483647.")]
    [InlineData("a: string", "a: 5", "app.tsk(1,4): TSK2035: `a` is 5, but is declared as `string`: expected text in quotes.")]
    [InlineData("a: bool", "a: yes", "app.tsk(1,4): TSK2035: `a` is \"yes\", but is declared as `bool`: expected true or false.")]
    [InlineData("a: duration", "a: 5000", "app.tsk(1,4): TSK2035: `a` is 5000, but is declared as `duration`: expected a duration such as 30s, 5m or 1h30m.")]
    [InlineData("a: duration", "a { b: 1 }", "app.tsk(1,1): TSK2035: `a` is a table, but is declared as `duration`: expected a duration such as 30s, 5m or 1h30m.")]
    [InlineData("a: int[]", "a: 1", "app.tsk(1,4): TSK2035: `a` is 1, but is declared as `int[]`: expected a list, of the type `int[]`.")]
    [InlineData("a: int[]", "a: [1, \"x\", 3]", "app.tsk(1,8): TSK2035: `a.1` is \"x\", but is declared as `int`: expected an int.")]
    [InlineData("a: int[]", "[[a]]\nx: 1", "app.tsk(1,1): TSK2035: `a` is a list of tables, but is declared as `int[]`: expected a list, of the type `int[]`.")]
    [InlineData("a: int?", "", "")]
    [InlineData("a: int?", "a: null", "")]
    [InlineData("a: int", "a: null", "app.tsk(1,4): TSK2038: `a` is null, but is declared as int: write a value, or declare it `int?`.")]
    [InlineData("a: int[]", "a: [1, null]", "app.tsk(1,8): TSK2038: `a.1` is null, but is declared as int: write a value, or declare it `int?`.")]
    [InlineData("a: int?[]", "a: [1, null]", "")]
    [InlineData("a: int = 1", "a: null", "")]
    [InlineData("a: decimal, b: decimal", "a: 1.10\nb: \"2.50\"", "")]
    [InlineData("a: decimal", "a: 0.1 + 0.2", "app.tsk(1,4): TSK2035: `a` is 0.30000000000000004, but is declared as `decimal`: expected a decimal number such as 19.99, of at most 28 digits.")]
    [InlineData("a: ip[](unique)", "a: [\"::1\", \"0:0:0:0:0:0:0:1\"]", "app.tsk(1,4): TSK2036: `a` is [\"::1\", \"::1\"]: expected no element twice.")]
    [InlineData("a: time(one_of: [\"12:30\"])", "a: \"12:30:00\"", "")]
    [InlineData("a: version", "a: 1.10", "app.tsk(1,4): TSK2035: `a` is 1.1, but is declared as `version`: expected a version such as 1.2.3 or 2.0.0-beta.1.")]
    [InlineData("a: date, b: time, c: datetime", "a: \"2024-02-30\"\nb: \"12:30\"\nc: \"2024-01-31T12:30:00Z\"", "app.tsk(1,4): TSK2035: `a` is \"2024-02-30\", but is declared as `date`: expected a date such as 2024-01-31.")]
    public void A_value_is_of_its_declared_type(string fields, string text, string expected) => Assert.Equal(expected, Errors(fields, text));

    [Theory]
    [InlineData("t: T", "#type T { x: int, y: int = 2 }", "t { x: 1 }", "")]
    [InlineData("t: T", "#type T { x: int }", "t { }", "app.tsk(1,1): TSK2034: `t` needs the key `x`, an int, and no layer sets it: write `x: …`, or give the field of `T` a default or a `?`.")]
    [InlineData("t: T", "#type T { x: int }", "", "app.tsk(1,1): TSK2034: The document needs the key `t`, a table of the type `T`, and no layer sets it: write `t: …`, or give the field of `App` a default or a `?`.")]
    [InlineData("t: T", "#type T { x: int = 1 }", "", "")]
    [InlineData("t: T", "#type T { u: U }\n#type U { x: int = 1 }", "", "")]
    [InlineData("t: T", "#type T { port: int = 1 }", "t { prot: 2 }", "app.tsk(1,5): TSK1044: `t.prot` is no key of `T`: did you mean `port`?")]
    [InlineData("t: T", "#type T { port: int }", "t { prot: 2 }", "app.tsk(1,5): TSK1044: `t.prot` is no key of `T`: did you mean `port`?")]
    [InlineData("t: T", "#type T { port: int = 1 }", "t { other: 2 }", "app.tsk(1,5): TSK1044: `t.other` is no key of `T`: it has `port`.")]
    [InlineData("t: T", "#type T { port: int = 1\n @open }", "t { other: 2 }", "")]
    [InlineData("t: T?", "#type T { x: int }", "", "")]
    [InlineData("t: T[]", "#type T { x: int, y: int = x + 1 }", "t: [{ x: 1 }, { y: 2 }]", "app.tsk(1,15): TSK2034: `t.1` needs the key `x`, an int, and no layer sets it: write `x: …`, or give the field of `T` a default or a `?`.")]
    [InlineData("t: map<string, T>", "#type T { x: int }", "t { a { x: 1 }, b { y: 2 } }", "app.tsk(1,17): TSK2034: `t.b` needs the key `x`, an int, and no layer sets it: write `x: …`, or give the field of `T` a default or a `?`. | app.tsk(1,21): TSK1044: `t.b.y` is no key of `T`: it has `x`.")]
    [InlineData("t: T", "#type T : B { x: int = 1 }\n#type B { b: int }", "t { x: 2 }", "app.tsk(1,1): TSK2034: `t` needs the key `b`, an int, and no layer sets it: write `b: …`, or give the field of `T` a default or a `?`.")]
    public void A_table_has_the_keys_of_its_type(string fields, string types, string text, string expected) => Assert.Equal(expected, Errors(fields, text, types));

    [Theory]
    [InlineData("t: one_of(A, HttpSink)", "t { kind: \"a\", x: 1 }", "")]
    [InlineData("t: one_of(A, HttpSink)", "t { kind: http_sink, url: \"http://x\" }", "")]
    [InlineData("t: one_of(A, HttpSink)", "t { x: 1 }", "app.tsk(1,1): TSK2039: `t` is one of `A`, `HttpSink`, which its key `kind` tells apart: write `kind: \"a\"`, or another of \"a\", \"http_sink\".")]
    [InlineData("t: one_of(A, HttpSink)", "t { kind: \"http_snk\", x: 1 }", "app.tsk(1,11): TSK2039: `t` is one of `A`, `HttpSink`, which its key `kind` tells apart: \"http_snk\" is none of them; did you mean \"http_sink\"?")]
    [InlineData("t: one_of(A, HttpSink)[]", "t: [{ kind: \"a\", x: \"no\" }]", "app.tsk(1,21): TSK2035: `t.0.x` is \"no\", but is declared as `int`: expected an int.")]
    public void A_choice_is_told_apart_by_its_kind(string fields, string text, string expected) =>
        Assert.Equal(expected, Errors(fields, text, "#type A { x: int }\n#type HttpSink { url: uri }"));

    [Theory]
    [InlineData("a: int(1..5) = 9", "", "app.schema.tsk(1,30): TSK2036: `a` is 9: expected a value from 1 to 5.")]
    [InlineData("a: int(1..5), b: int(1..5)", "a: 9\nb: a", "app.tsk(1,4): TSK2036: `a` is 9: expected a value from 1 to 5.")]
    [InlineData("a: int(1..5)", "a: @env(\"A\", 9)", "app.tsk(1,14): TSK2036: `a` is 9: expected a value from 1 to 5.")]
    [InlineData("a: string(pattern: \"[a-z]+\", message: \"only small letters\")", "a: \"A\"", "app.tsk(1,4): TSK2036: `a` is \"A\": only small letters.")]
    [InlineData("a: int[](max: 2)", "a: [1, @env(\"B\", 2), 3]", "app.tsk(1,4): TSK2036: `a` is [1, 2, 3] by default: expected at most 2 elements.")]
    [InlineData("a: int[](max: 2)", "a: [1, @env(\"B\"), 3]", "app.tsk(1,4): TSK2036: `a` is a list: expected at most 2 elements.")]
    [InlineData("a: int", "a: @env(\"A\") ?? 8080", "")]
    [InlineData("a: int(1..5)", "a: @env(\"A\") ?? @env(\"B\") ?? 9", "app.tsk(1,30): TSK2036: `a` is 9: expected a value from 1 to 5.")]
    [InlineData("a: int", "a: @env.PORT", "")]
    [InlineData("a: int", "a: @env.PORT || 8080", "")]
    [InlineData("a: string", "a: @file(\"f\") ?? \"none\"", "")]
    [InlineData("a: bool", "a: @env(\"A\", true) && @feature(\"x\")", "")]
    [InlineData("a: int[]", "a: @split(@env(\"A\", \"1,2\"), \",\")", "")]
    [InlineData("a: int", "a: @len(\"abc\") + 1", "")]
    [InlineData("a: float(0..1)", "a: @env(\"A\", 1) * 2", "app.tsk(1,4): TSK2036: `a` is 2 by default: expected a value from 0 to 1.")]
    [InlineData("a: duration(1s..)", "a: [1s, 2s][0] * 2", "")]
    [InlineData("a: int", "a: true ? 1 : \"x\"", "")]
    [InlineData("a: int", "a: @env(\"X\", true) ? 1 : \"x\"", "app.tsk(1,26): TSK2035: `a` is \"x\", but is declared as `int`: expected an int.")]
    public void Constraints_are_judged_where_the_value_is_written(string fields, string text, string expected) => Assert.Equal(expected, Errors(fields, text));

    [Theory]
    [InlineData("e: E", "e: info", "")]
    [InlineData("e: E", "e: \"INFO\"", "")]
    [InlineData("e: E", "e: @env(\"X\", \"INFO\")", "")]
    [InlineData("e: E = error", "", "")]
    [InlineData("e: E[]", "e: [info, \"error\"]", "")]
    [InlineData("e: E", "e: @env(\"L\", info)", "")]
    [InlineData("e: E", "e: @env(\"L\", inof)", "app.tsk(1,14): TSK2035: `e` is \"inof\", but is declared as `E`: expected one of info, error; did you mean `info`?")]
    [InlineData("e: E", "e: \"warn\"", "app.tsk(1,4): TSK2035: `e` is \"warn\", but is declared as `E`: expected one of info, error.")]
    [InlineData("e: E, info: string", "info: \"x\"\ne: info", "")]
    [InlineData("e: E", "e: INFO", "app.tsk(1,4): TSK2035: `e` is \"INFO\", but is declared as `E`: expected one of info, error; did you mean `info`?")]
    [InlineData("e: E", "e: loud", "app.tsk(1,4): TSK2035: `e` is \"loud\", but is declared as `E`: expected one of info, error.")]
    [InlineData("e: E, level: string", "level: \"info\"\ne: level", "")]
    public void A_bare_word_is_the_member_of_the_expected_enum(string fields, string text, string expected) =>
        Assert.Equal(expected, Errors(fields, text, "#enum E { info, error }"));

    [Theory]
    [InlineData("k: secret", "k: \"hunter2\"", "app.tsk(1,4): TSK5003: `k` is declared as a secret, and stands here for everyone to read: write `@secret(\"k\")` or `@env(\"K\")`, and change the secret, since others may have seen it.")]
    [InlineData("k: secret", "k: @env(\"K\")", "")]
    [InlineData("k: string", "k: @secret(\"k\")", "app.tsk(1,4): TSK5004: `k` holds a secret, but is declared as `string`, which would show it: declare it `secret`.")]
    [InlineData("k: any", "k: @secret(\"k\")", "app.tsk(1,4): TSK5004: `k` holds a secret, but is declared as `any`, which would show it: declare it `secret`.")]
    [InlineData("k: any?", "k { a: [1, \"x\" + @secret(\"k\")] }", "app.tsk(1,1): TSK5004: `k` holds a secret, but is declared as `any?`, which would show it: declare a `#type` for it whose fields say which of them is `secret`.")]
    [InlineData("k: map<string, any>", "k { a: @secret(\"k\") }", "app.tsk(1,8): TSK5004: `k.a` holds a secret, but is declared as `any`, which would show it: declare it `secret`.")]
    [InlineData("k: any[]", "k: [1, [@secret(\"k\")]]", "app.tsk(1,8): TSK5004: `k.1` holds a secret, but is declared as `any`, which would show it: declare a `#type` for it whose fields say which of them is `secret`.")]
    [InlineData("k: string[]", "k: @split(@secret(\"k\"), \",\")", "app.tsk(1,4): TSK5004: `k` holds a secret, but is declared as `string[]`, which would show it: declare it `secret`.")]
    [InlineData("k: secret, u: string", "k: @env(\"K\")\nu: \"x\" + k", "app.tsk(2,4): TSK5004: `u` holds a secret, but is declared as `string`, which would show it: declare it `secret`.")]
    [InlineData("k: secret?", "", "")]
    public void Secrets_stay_secrets(string fields, string text, string expected) => Assert.Equal(expected, Errors(fields, text));

    [Fact]
    public void The_kind_of_a_choice_may_be_a_bare_word()
    {
        BoundDocument bound = Bind("file: int, s: one_of(File, Http), t: one_of(File, Http)", "file: 2\ns { kind: file, path: \"x\" }\nt { kind: http, url: \"http://a\" }", "#type File { path: string }\n\n#type Http { url: uri }");
        Assert.Empty(bound.Diagnostics);
    }

    [Fact]
    public void A_layer_takes_an_entry_of_a_map_out_of_those_below()
    {
        BoundDocument bound = TestProject.Bind(
            "m { a: 1, b: 2 }\nt { x { n: 1 }, y { n: 2 } }\no { a: 1 }\nv { a: 1 }",
            "app.tsk",
            ("app.schema.tsk", "#type T { n: int }\n#config App { m: map<string, int>, t: map<string, T>, o: map<string, int?>, v: map<string, any> }"),
            ("app.production.tsk", "m { a: null }\nt { x: null }\no { a: null }\nv { a: null }"));
        Assert.Empty(bound.Diagnostics);
        Assert.Equal("{m: {b: 2}, t: {y: {n: 2}}, o: {a: null}, v: {a: null}}", TestProject.Show(bound.FindEnvironment("production")!.Root));
    }

    [Fact]
    public void An_entry_of_a_map_that_is_null_and_below_it_nothing_is_a_mistake() =>
        Assert.StartsWith("app.tsk(1,8): TSK2038: ", Errors("m: map<string, int>", "m { a: null }"), StringComparison.Ordinal);

    [Fact]
    public void An_overlay_that_misspells_a_key_of_the_base_is_shown_the_right_one()
    {
        BoundDocument bound = TestProject.Bind("port: 5", "app.tsk", ("app.schema.tsk", "#config App { port: int, name: string = \"a\" }"), ("app.production.tsk", "prot: 7"));
        Assert.Equal("app.production.tsk(1,1): TSK1044: `prot` is no key of `App`: did you mean `port`? (in `production`).", Show(Assert.Single(bound.Diagnostics)));
    }

    [Fact]
    public void Defaults_and_assertions_see_the_table_that_is_filled()
    {
        BoundDocument bound = Bind("p: Pool", "p { low: 3 }", "#type Pool {\n  low: int = 1\n  high: int = low * 2\n  @assert(high > low, \"no\")\n}");
        Assert.Empty(bound.Diagnostics);
        Assert.Equal("{low: 3, high: 6}", bound.Environments[0].Root.Find("p")!.Value.Constant!.ToString());
    }

    [Fact]
    public void An_assertion_of_a_type_fails_at_the_header_of_the_table_and_shows_where_it_is_declared()
    {
        BoundDocument bound = TestProject.Bind("", "app.tsk", ("app.schema.tsk", "#type P {\n  low: int = 1\n  high: int = 10\n  @assert(high >= low, \"too low\")\n}\n#config App { p: P }"), ("app.production.tsk", "[p]\nhigh: 0"));
        TuskDiagnostic found = Assert.Single(bound.Diagnostics);
        Assert.Equal("app.production.tsk(1,1): TSK2012: too low: `high >= low` is false where high = 0, low = 1 (in `production`).", Show(found));
        Assert.Equal("app.schema.tsk", Assert.Single(found.Related).Location.Text.Path);
    }

    [Fact]
    public void What_a_folder_gives_to_all_its_documents_is_left_out_where_it_is_not_declared()
    {
        BoundDocument bound = TestProject.Bind("", "app.tsk", ("peanut.tsk", "a: 1\nb: 2\nt { x: 1, y: 2 }"), ("app.schema.tsk", "#type T { x: int }\n#config App { a: int, t: T }"));
        Assert.Empty(bound.Diagnostics);
        Assert.Equal("{a: 1, t: {x: 1}}", bound.Environments[0].Root.Constant!.ToString());
    }

    [Fact]
    public void What_an_include_brings_is_judged_where_it_is_included()
    {
        BoundDocument bound = TestProject.Bind("x: 1\n@include(\"more.tsk\")", "app.tsk", ("more.tsk", "port: \"abc\"\nother: 1"), ("app.schema.tsk", "#config App { x: int, port: int }"));
        Assert.Equal(
            ["app.tsk(2,1): TSK1044: `other` is no key of `App`: it has `x`, `port`.", "app.tsk(2,1): TSK2035: `port` is \"abc\", but is declared as `int`: expected an int."],
            bound.Diagnostics.Select(Show).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_from_elsewhere_is_filled_and_checked_as_if_it_were_written_out()
    {
        BoundDocument bound = Bind("a: T, b: T", "a { x: 1 }\nb: { x: 2, z: 1 } == null ? a : @merge(a, { x: 5 })", "#type T { x: int(1..4), y: int = x + 1 }");
        Assert.Equal("app.tsk(2,33): TSK2036: `b.x` is 5: expected a value from 1 to 4.", string.Join(" | ", bound.Diagnostics.Where(static one => one.Severity == Severity.Error).Select(Show)));
    }

    [Fact]
    public void A_document_reads_another_as_that_ones_schema_makes_it()
    {
        BoundDocument bound = TestProject.Bind("p: @db.tsk.get(\"port\")", "app.tsk", ("db.tsk", "host: \"x\""), ("db.schema.tsk", "#config Db { host: string, port: int = 5432 }"));
        Assert.Empty(bound.Diagnostics);
        Assert.Equal("5432", bound.Environments[0].Root.Find("p")!.Value.Constant!.ToString());
    }

    [Fact]
    public void Quotes_around_what_needs_none_are_a_hint_with_the_edit()
    {
        TuskDiagnostic found = Assert.Single(Bind("a: duration", "a: \"30s\"").Diagnostics);
        Assert.Equal(("TSK2037", Severity.Hint, "30s"), (found.Id, found.Severity, found.Mend!.Edits[0].NewText));
    }

    [Fact]
    public void A_live_value_needs_a_key_that_says_so()
    {
        const string Types = "#type T { a: int\n @live\n b: int = 1\n c: float = @learn(\"c\", 0.5) }";
        Assert.Equal(
            "app.tsk(1,8): TSK2040: `t.a` is computed when the program asks, which its type, that others may share, does not say: put `@live` above the field, or the value into a key of the root.",
            Errors("t: T", "t { a: @query(\"select 1\") }", Types));
        Assert.Equal("", Errors("t: T, r: int", "t { a: 1, b: @query(\"select 1\") }\nr: @query(\"select 2\")", Types));
    }

    [Theory]
    [InlineData("v: string[]", "@query(\"select 1\")")]
    [InlineData("v: T", "@http(\"https://x/\")")]
    [InlineData("v: T[]", "@cache(5m, @query(\"select 1\"))")]
    [InlineData("v: map<string, int>", "@graphql(\"{ a }\")")]
    [InlineData("v: one_of(T, U)", "@query(\"select 1\")")]
    public void An_answer_may_be_declared_a_list_or_a_table(string field, string value) => Assert.Equal("", Errors(field, "v: " + value, "#type T { a: int }\n#type U { b: int }"));

    [Theory]
    [InlineData("@learn(\"k\", 5)")]
    [InlineData("@query(\"select 1\") > 5")]
    public void A_live_value_whose_type_is_known_is_no_list(string value) =>
        Assert.Contains("TSK2035", Errors("v: string[]", "v: " + value), StringComparison.Ordinal);

    [Fact]
    public void A_broken_line_is_no_missing_key_beside() =>
        Assert.Equal("TSK0", string.Join(" ", Bind("port: int", "port: = 1").Diagnostics.Select(static one => one.Id.Substring(0, 4))));

    private static BoundDocument Bind(string fields, string text, string types = "") =>
        TestProject.Bind(text, "app.tsk", ("app.schema.tsk", "#config App { " + fields + " }\n" + types + "\n"));

    private static string Errors(string fields, string text, string types = "") =>
        string.Join(" | ", Bind(fields, text, types).Diagnostics.Where(static one => one.Severity == Severity.Error).Select(Show));

    private static string Show(TuskDiagnostic found) =>
        found.Location.Text.Path + "(" + (found.Location.Start.Line + 1) + "," + (found.Location.Start.Character + 1) + "): " + found.Id + ": " + found.Message;
}
