using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Diagnostics;

public class DiagnosticTests
{
    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(static rule => rule.Id).Distinct().Count());
        Assert.All(RuleCatalogue.All, static rule => Assert.Matches("^TSK[0-6][0-9]{3}$", rule.Id));
        Assert.Contains(SemanticRules.Cycle, RuleCatalogue.All);
    }

    [Fact]
    public void Every_rule_declared_is_in_the_catalogue() =>
        Assert.Equal(
            typeof(SemanticRules).GetFields().Select(static field => ((DiagnosticRule)field.GetValue(null)!).Id).Distinct().Order(StringComparer.Ordinal),
            SemanticRules.All.Select(static rule => rule.Id));

    [Fact]
    public void Every_message_is_a_valid_format_and_ends_its_sentence() =>
        Assert.All(SemanticRules.All, static rule =>
            Assert.Matches("[.)!?:0-9}]$",
                string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. Enumerable.Range(0, 8).Select(static at => (object)at)])));

    [Theory]
    [InlineData("x{0}: word\n")]
    [InlineData("x{0}:\n")]
    [InlineData("x{0}: yes\n")]
    public void However_many_hints_and_warnings_there_are_every_error_is_kept(string line)
    {
        string many = string.Concat(Enumerable.Range(0, 1200).Select(at => string.Format(CultureInfo.InvariantCulture, line, at)));
        BoundDocument app = TestProject.BindApp(many + "bad: 80O0\nbad2: nope + 1\nbad3: @nope()\n");
        Assert.Equal(["TSK0030", "TSK1010", "TSK3001"], app.Diagnostics.Where(static found => found.Severity == Severity.Error).Select(static found => found.Id));
        Assert.Equal(1000, app.Diagnostics.Count);
    }

    [Theory]
    [InlineData("x{0}: kay\n")]
    [InlineData("x{0}: kay + 1\n")]
    [InlineData("x{0}: $glbal\n")]
    public void The_first_hundred_mistakes_of_a_document_are_told_the_nearest_name(string line)
    {
        string many = string.Concat(Enumerable.Range(0, 300).Select(at => string.Format(CultureInfo.InvariantCulture, line, at)));
        BoundDocument app = TestProject.BindApp("key: 1\n$global: 2\nuse: $global\n" + many);
        Assert.Equal(100, app.Diagnostics.Count(static found => found.Message.Contains("did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_comment_on_or_above_the_line_takes_a_diagnostic_away()
    {
        const string Text = "a: yes # tusk:ignore TSK0502 legacy\n# tusk:ignore TSK0502 legacy\nb: no\nc: off\n";
        BoundDocument app = TestProject.BindApp(Text);
        TuskDiagnostic kept = Assert.Single(Suppressions.Apply(app.Group.Document.Base.Tree, app.Diagnostics));
        Assert.Equal(3, kept.Location.Start.Line);
    }

    [Fact]
    public void A_comment_that_takes_nothing_away_is_a_warning()
    {
        BoundDocument app = TestProject.BindApp("a: 1 # tusk:ignore TSK0502 old\nb: \"# tusk:ignore TSK0502\"\n# tusk:ignore because\nc: 1");
        Assert.Equal(["TSK1022", "TSK1023"], Suppressions.Apply(app.Group.Document.Base.Tree, app.Diagnostics).Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("a: 44O3 # tusk:ignore TSK0030 known", "TSK0030")]
    [InlineData("# tusk:ignore TSK2001 known\na: 1 + true", "TSK2001")]
    [InlineData("a: nowhere + 1 # tusk:ignore TSK1010 known", "TSK1010")]
    [InlineData("a: @nowhere() # tusk:ignore TSK3001 known", "TSK3001")]
    [InlineData("#namespace Shop\n\n# tusk:ignore TSK4003\n#section 5\na: 1", "TSK4003")]
    public void An_error_that_leaves_no_value_stays_and_the_comment_is_told_why(string text, string id)
    {
        BoundDocument app = TestProject.BindApp(text);
        SyntaxTree tree = app.Group.Document.Base.Tree;
        IReadOnlyList<TuskDiagnostic> kept = Suppressions.Apply(tree, app.Diagnostics);

        Assert.True(app.HasErrors);
        Assert.Contains(kept, found => found.Id == id);
        TuskDiagnostic refused = Assert.Single(kept, static found => found.Severity == Severity.Warning);
        Assert.Equal(("TSK1027", tree.Text.GetPosition(text.IndexOf("# tusk", StringComparison.Ordinal))), (refused.Id, refused.Location.Start));
        Assert.Contains("`" + id + "` cannot be ignored", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_an_overlay_cannot_be_ignored_there()
    {
        BoundDocument app = TestProject.Bind("port: 80", "app.tsk", ("app.production.tsk", "port: 44O3 # tusk:ignore TSK0030"));
        Assert.True(app.HasErrors);
        Assert.True(app.FindEnvironment("production")!.Root.Find("port")!.Value.HasError);
    }

    [Theory]
    [InlineData("# tusk:ignore TSK5001 shown to the left\na: \"x\u202Ey\"", "x\u202Ey")]
    [InlineData("$t: \"users\"\na: @query(\"select * from \" + $t) # tusk:ignore TSK5002 no user sets it", null)]
    public void An_error_of_policy_can_be_ignored_and_leaves_the_value(string text, string? value)
    {
        BoundDocument app = TestProject.BindApp(text);

        Assert.Contains(app.Diagnostics, static found => found.Severity == Severity.Error);
        Assert.False(app.HasErrors);
        Assert.Empty(Suppressions.Apply(app.Group.Document.Base.Tree, app.Diagnostics));
        Assert.False(app.Environments[0].Root.Find("a")!.Value.HasError);
        Assert.Equal(value, (app.Environments[0].Root.Find("a")!.Value.Constant as TuskString)?.Value);
    }

    [Fact]
    public void At_most_1000_diagnostics_are_given() =>
        Assert.Equal(1000, TestProject.BindApp(string.Concat(Enumerable.Range(0, 1500).Select(static index => $"k{index}: 1 + true\n"))).Diagnostics.Count);

    [Fact]
    public void Diagnostics_come_in_the_order_of_places()
    {
        TuskDiagnostic[] found = [.. TestProject.BindApp("a: b + 1\nb: 1 + true\nc: nope + 1\na: 2").Diagnostics];
        Assert.Equal(found.OrderBy(static diagnostic => diagnostic.Location.Span.Start), found);
    }

    [Theory]
    [InlineData("a: 10 + 5%")]
    [InlineData("a: php(echo 1)")]
    [InlineData("a: @shell(\"x\")")]
    [InlineData("a: @exec(\"x\")")]
    [InlineData("a: @eval(\"x\")")]
    [InlineData("a: @other.tsk.set(\"a\", 1)")]
    public void No_message_loses_its_mend_to_its_length(string text) => Assert.DoesNotContain("…", TestProject.Single(text).Message.Replace("(…)", ""), StringComparison.Ordinal);
}
