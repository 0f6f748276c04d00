using System.Globalization;
using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Diagnostics;

public class DiagnosticTests
{
    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(static rule => rule.Id).Distinct().Count());
        Assert.All(RuleCatalogue.All, static rule => Assert.Matches("^TSK[0-59][0-9]{3}$", rule.Id));
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

    [Fact]
    public void A_suppressed_error_is_no_error_of_the_document()
    {
        Assert.True(TestProject.BindApp("a: 1 + true").HasErrors);
        Assert.False(TestProject.BindApp("# tusk:ignore TSK2001 known\na: 1 + true").HasErrors);
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
