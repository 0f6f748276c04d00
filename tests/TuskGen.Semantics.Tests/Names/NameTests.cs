using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Names;

public class NameTests
{
    [Theory]
    [InlineData("port: 1\n[a]\nport: 2\nx: port", "a", "{port: 2, x: 2}")]
    [InlineData("port: 1\n[a]\nx: port\nb { y: port }", "a", "{x: 1, b: {y: 1}}")]
    [InlineData("method: \"GET\"\n[r]\nmethod: method", "r", "{method: \"GET\"}")]
    [InlineData("x: y\ny: 5", "x", "5")]
    [InlineData("x: a.b.c\na { b { c: 7 } }", "x", "7")]
    [InlineData("x: @a.b\na { b: 7 }", "x", "7")]
    [InlineData("[db]\nhost: \"h\"\ndsn: \"pg://\" + db.host", "db", "{host: \"h\", dsn: \"pg://h\"}")]
    [InlineData("l: [{n: 1, m: n + 1}]", "l", "[{n: 1, m: 2}]")]
    [InlineData("max-size: 3\nx: max-size", "x", "3")]
    [InlineData("$a: {b: 1, c: $a.b}\nx: $a.c", "x", "1")]
    [InlineData("l: [1, 2]\nx: l[1]", "x", "2")]
    [InlineData("[[l]]\nw: 60\n[[l]]\nw: 100 - l[0].w", "l", "[{w: 60}, {w: 40}]")]
    [InlineData("[s]\n[[s.l]]\nw: 60\nv { x: 1 }\n[[s.l]]\nw: @s.l[0].v.x + s.l[0].w", "s", "{l: [{w: 60, v: {x: 1}}, {w: 61}]}")]
    public void Names_are_found_from_the_innermost_table_outward_whatever_the_order(string text, string key, string value) =>
        Assert.Equal(value, TestProject.Value(text, key));

    [Theory]
    [InlineData("a: postgres", "a", "\"postgres\"")]
    [InlineData("a: @upper(abc)", "a", "\"ABC\"")]
    [InlineData("a: null ?? dflt", "a", "\"dflt\"")]
    [InlineData("a: true ? yep : nope", "a", "\"yep\"")]
    public void An_unknown_word_that_stands_alone_is_text_with_a_hint(string text, string key, string value)
    {
        Assert.Equal(value, TestProject.Value(text, key));
        TuskDiagnostic hint = TestProject.BindApp(text).Diagnostics.First(static diagnostic => diagnostic.Id == "TSK0120");
        Assert.Equal(Severity.Hint, hint.Severity);
        Assert.StartsWith("\"", hint.Mend!.Edits[0].NewText, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_schema_the_hint_is_a_warning() =>
        Assert.Equal(Severity.Warning,
            Assert.Single(TestProject.Bind("a: info", "app.tsk", ("app.schema.tsk", "# none yet")).Diagnostics).Severity);

    [Theory]
    [InlineData("region: 1\na: regoin + 1", "TSK1010", "`region`")]
    [InlineData("level: 1\na: levle == 1", "TSK1010", "`level`")]
    [InlineData("level: 1\na: levle ? 1 : 2", "TSK1010", "`level`")]
    [InlineData("level: 1\na: \"${levle}\"", "TSK1010", "`level`")]
    [InlineData("[db]\nhost: 1\n[x]\na: db.hots", "TSK1011", "`host`")]
    [InlineData("$region: 1\na: $regoin", "TSK1012", "`$region`")]
    [InlineData("region: 1\na: @regoin", "TSK1010", "`region`")]
    public void An_unknown_operand_is_an_error_that_proposes_the_nearest_name_and_mends_it(string text, string id, string proposal)
    {
        TuskDiagnostic error = Assert.Single(TestProject.BindApp(text).Diagnostics, static diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(id, error.Id);
        Assert.Contains(proposal, error.Message, StringComparison.Ordinal);
        TextEdit edit = Assert.Single(error.Mend!.Edits);
        Assert.DoesNotContain(TestProject.BindApp(text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText)).Diagnostics, found =>
            found.Id == id);
    }

    [Fact]
    public void A_side_that_is_not_reached_is_checked_for_names_and_not_for_values()
    {
        Assert.Equal("TSK1010", TestProject.Single("a: true ? 1 : typo + 1").Id);
        Assert.Equal("TSK1010", TestProject.Single("a: false && typo + 1 > 2").Id);
        Assert.Empty(TestProject.BindApp("a: true ? 1 : 1 / 0").Diagnostics);
    }

    [Fact]
    public void A_list_element_that_names_a_table_is_text_with_a_warning()
    {
        const string Text = "features: [logging]\nlogging { level: 1 }";
        Assert.Equal("[\"logging\"]", TestProject.Value(Text, "features"));
        Assert.Equal("TSK0505", TestProject.Single(Text).Id);
    }

    [Fact]
    public void A_key_glued_to_a_minus_and_a_number_is_asked_about()
    {
        TuskDiagnostic error = TestProject.Single("base: 5\na: base-1");
        Assert.Equal(("TSK0501", "base - 1"), (error.Id, error.Mend!.Edits[0].NewText));
        Assert.Equal("\"us-east-1\"", TestProject.Value("us: 1\nregion: us-east-1", "region"));
    }

    [Fact]
    public void Yes_is_text_with_a_warning_and_no_condition()
    {
        Assert.Equal(("TSK0502", "true"), (TestProject.Single("a: yes").Id, TestProject.Single("a: yes").Mend!.Edits[0].NewText));
        Assert.Equal("TSK1010", TestProject.Single("a: yes ? 1 : 2").Id);
    }

    [Fact]
    public void A_dollar_name_in_a_string_is_a_value_only_where_the_base_defines_it()
    {
        BoundDocument app = TestProject.Bind("$a: 1\nx: \"$a $b\"", "app.tsk", ("app.production.tsk", "$b: 2\ny: \"$a $b ${$b}\""));
        Assert.Equal("\"1 \\$b\"", TestProject.Show(app.Environments[0].Root.Find("x")!.Value));
        Assert.Equal("\"1 \\$b 2\"", TestProject.Show(app.FindEnvironment("production")!.Root.Find("y")!.Value));
        Assert.Contains(app.Diagnostics, static diagnostic => diagnostic.Id == "TSK0503");
    }

    [Fact]
    public void Function_text_is_never_interpolated() =>
        Assert.Equal("\"return \\${x} \\$y\"", TestProject.Value("$y: 1\nf_fujsen: \"return ${x} $y\"", "f_fujsen"));

    [Fact]
    public void A_cycle_is_one_error_at_its_first_entry_and_what_depends_on_it_is_silent()
    {
        TuskDiagnostic cycle = Assert.Single(TestProject.BindApp("z: c + 1\na: b\nb: c\nc: a + 1").Diagnostics);
        Assert.Equal("TSK1013", cycle.Id);
        Assert.Equal(1, cycle.Location.Start.Line);
        Assert.Contains("`a` → `b` → `c` → `a`", cycle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cycles_are_two_errors() =>
        Assert.Equal(["TSK1013", "TSK1013"], TestProject.BindApp("a: b\nb: a\nc: d\nd: c").Diagnostics.Select(static diagnostic => diagnostic.Id));

    [Fact]
    public void A_side_that_is_not_reached_makes_no_cycle() => Assert.Equal("1", TestProject.Value("a: b\nb: false ? c : 1\nc: a", "c"));

    [Theory]
    [InlineData("a: $5\n", "a letter; quote it if it is text (\"$5\")")]
    [InlineData("a: $HOME\n", "write `@env(\"HOME\")` for the environment variable, or define it by a line `$HOME: …`")]
    [InlineData("a: @HOME\n", "write `@env(\"HOME\")` for the environment variable")]
    [InlineData("a: \"${HOME}/x\"\n", "write `@env(\"HOME\")` for the environment variable")]
    [InlineData("a: $home\n", "is not defined: define it by a line `$home: …`")]
    [InlineData("debug_mode: @DEBUG_MODE || false\n", "write `@env(\"DEBUG_MODE\")`")]
    public void An_unknown_name_is_told_what_its_form_suggests(string text, string words) =>
        Assert.Contains(words, TestProject.Single(text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a: 1\nb: c + 1\n")]
    [InlineData("\"1\": 2\nb: a + 1\n")]
    public void A_name_of_one_letter_is_near_no_other(string text) => Assert.DoesNotContain("did you mean", TestProject.Single(text).Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_attribute_above_a_key_is_told_the_attribute() =>
        Assert.Contains("did you mean `@name`?", TestProject.Single("@nme(\"x\")\nkey: 1\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("name \"shop\"\ngreeting: \"Hello, ${name}\"\ntitle: name + \"!\"\n", "TSK0040")]
    [InlineData("[db]\nhost \"h\"\n[]\na: db.host + \"x\"\n", "TSK0040")]
    [InlineData("%$region: 1\na: $region\nb: \"${$region}\"\n", "TSK0048")]
    public void What_refers_to_a_key_whose_line_is_broken_is_no_second_mistake(string text, string id) => Assert.Equal(id, TestProject.Single(text).Id);

    [Fact]
    public void A_name_that_no_broken_line_has_is_unknown_all_the_same() =>
        Assert.Equal(2, TestProject.BindApp("name \"shop\"\na: nosuch + 1\n").Diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error));

    [Fact]
    public void A_document_whose_extension_is_left_out_is_told_with_it()
    {
        TuskDiagnostic error = Assert.Single(TestProject.Bind("a: @c01.get(\"b\")\n", "app.tsk", ("c01.tsk", "b: 1\n")).Diagnostics);
        Assert.Contains("did you mean `@c01.tsk.get`?", error.Message, StringComparison.Ordinal);
        Assert.Equal("a: @c01.tsk.get(\"b\")\n", TextEdits.Apply("a: @c01.get(\"b\")\n", error.Mend!.Edits));
    }
}
