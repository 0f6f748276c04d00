using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Names;

/// <summary>What is text, a table or a range by the rules and seems to be meant otherwise is a warning, which builds show; what is sensible is none.</summary>
public class MisleadingWordTests
{
    private static TuskDiagnostic[] Warnings(string text, params (string Path, string Text)[] others) =>
        [.. TestProject.Bind(text, "app.tsk", others).Diagnostics.Where(static found => found.Severity != Severity.Hint)];

    [Theory]
    [InlineData("host: \"h\"\nurl: hots", "TSK0120", "`host`")]
    [InlineData("host: \"h\"\nurls: [hots]", "TSK0120", "`host`")]
    [InlineData("[server]\nport: 1\n[]\nx: @env(\"X\", serv.port)", "TSK0120", "`server.port`")]
    [InlineData("[server]\nport: 1\n[]\nx: @env(\"X\", servr.port)", "TSK0120", "`server.port`")]
    [InlineData("maxSize: 1\nx: maxsize", "TSK0120", "`maxSize`")]
    [InlineData("mode: production\n[production]\na: 1", "TSK0507", "`@production`")]
    [InlineData("$region: 1\nx: \"in $regoin\"", "TSK0503", "`$region`")]
    [InlineData("name: \"n\"\nurl: \"http://h/$name\"", "TSK0503", "`${name}`")]
    [InlineData("x: \"$region\"", "TSK0503", "`\\$region`")]
    [InlineData("phone: 555-1234", "TSK0509", "`555..1234`")]
    [InlineData("home_phones: [555-1234]", "TSK0509", "`555..1234`")]
    [InlineData("a: inf", "TSK0508", "(\"inf\")")]
    [InlineData("a: NaN", "TSK0508", "(\"NaN\")")]
    [InlineData("a: nil", "TSK0502", "`null`")]
    [InlineData("a: ture", "TSK0120", "`true`")]
    [InlineData("a: flase", "TSK0120", "`false`")]
    [InlineData("a: fals", "TSK0120", "`false`")]
    [InlineData("a: nul", "TSK0120", "`null`")]
    public void What_misleads_is_one_warning_that_says_what_may_be_meant(string text, string id, string said)
    {
        TuskDiagnostic warning = Assert.Single(Warnings(text));
        Assert.Equal((id, Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains(said, warning.Message, StringComparison.Ordinal);
        TextEdit edit = Assert.Single(warning.Mend!.Edits);
        Assert.DoesNotContain(Warnings(text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText)), found => found.Id == id);
    }

    [Fact]
    public void A_global_that_only_an_overlay_defines_is_text_with_a_warning()
    {
        TuskDiagnostic warning = Assert.Single(Warnings("x: 1", ("app.production.tsk", "$e: 2\nx: 1\ny: \"y $e\"")));
        Assert.Equal(("TSK0503", "app.production.tsk"), (warning.Id, warning.Location.Text.Path));
        Assert.Equal("${$e}", Assert.Single(warning.Mend!.Edits).NewText);
    }

    [Fact]
    public void The_mend_of_a_peanuts_global_in_a_string_keeps_its_dollar_since_braces_alone_would_name_a_key()
    {
        const string Text = "x: \"of $company\"";
        TuskDiagnostic warning = Assert.Single(Warnings(Text, ("peanut.tsk", "$company: \"c\"\nname: $company")));
        Assert.Equal("TSK0503", warning.Id);
        Assert.Contains("`${$company}`", warning.Message, StringComparison.Ordinal);
        Assert.Empty(Warnings(TextEdits.Apply(Text, warning.Mend!.Edits), ("peanut.tsk", "$company: \"c\"\nname: $company")));
    }

    [Fact]
    public void A_dollar_name_among_text_that_nothing_defines_has_no_mend_that_would_be_an_error()
    {
        TuskDiagnostic hint = Assert.Single(TestProject.BindApp("x: \"of $company\"").Diagnostics, static found => found.Id == "TSK0503");
        Assert.Equal(Severity.Hint, hint.Severity);
        Assert.Null(hint.Mend);
        Assert.DoesNotContain("${", hint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("level: info\nlog { level: debug }")]
    [InlineData("env: dev\nden: 1")]
    [InlineData("host: hosts")]
    [InlineData("users { max: 5 }\ndefault_role: user")]
    [InlineData("python { executable: pythn }")]
    [InlineData("file: app.log\n[application]\nname: \"x\"\n[]\nurl: \"http://h\"")]
    [InlineData("price: \"5 $each\"")]
    [InlineData("shell: \"echo $a $b\"")]
    [InlineData("shell: '$region'")]
    [InlineData("ports: 8000-9000\nid: \"555-1234\"")]
    [InlineData("$server: { host: \"h\" }\nserver: $server")]
    [InlineData("[defaults]\na: 1\n[x]\nall: @defaults\nmore: @merge(defaults, { b: 1 })\none: defaults.a")]
    [InlineData("on_call: null ?? \"x\"\nc: 1\nd: c")]
    public void What_is_sensible_is_none(string text) => Assert.Empty(Warnings(text));
}
