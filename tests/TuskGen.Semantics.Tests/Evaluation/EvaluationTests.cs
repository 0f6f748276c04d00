using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Evaluation;

public class EvaluationTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("\"n=\" + 5 + true", "\"n=5true\"")]
    [InlineData("1 + 2 + \"x\" + 3 + 4", "\"3x34\"")]
    [InlineData("null ?? null ?? 3", "3")]
    [InlineData("false || 2 > 1", "true")]
    [InlineData("true ? 1 : false ? 2 : 3", "1")]
    [InlineData("@if(1 < 2, \"a\", \"b\")", "\"a\"")]
    [InlineData("\"${1 + 1}0%\"", "\"20%\"")]
    [InlineData("1m + 30s", "1m30s")]
    [InlineData("1..5", "1..5")]
    [InlineData("(1 + 1)..", "2..")]
    [InlineData("{a: [1, {b: 2}]}.a[1].b", "2")]
    [InlineData("@round(digits: 1, x: 2.345)", "2.3")]
    [InlineData("@join([1, 2], \"-\") + \"!\"", "\"1-2!\"")]
    public void Expressions_are_computed(string expression, string value) => Assert.Equal(value, TestProject.Value("x: " + expression, "x"));

    [Theory]
    [InlineData("a: 1 + true", "TSK2001")]
    [InlineData("a: \"x\" < 3", "TSK2001")]
    [InlineData("a: \"x\" + null", "TSK2001")]
    [InlineData("a: \"${[1]}\"", "TSK2005")]
    [InlineData("a: 1 / 0", "TSK2001")]
    [InlineData("a: [1][3]", "TSK2001")]
    [InlineData("a: true || 3", "TSK2001")]
    [InlineData("a: false && 3", "TSK2001")]
    [InlineData("a: true || b || 4\nb: [1]", "TSK2001")]
    [InlineData("a: true || @env(\"B\", 5)", "TSK2001")]
    [InlineData("a: @env(\"B\", true) || 3", "TSK2001")]
    [InlineData("a: @env(\"B\", false) && 3", "TSK2001")]
    [InlineData("a: @env(\"B\", 5) || 3", null)]
    [InlineData("a: true || 1 == 1", null)]
    [InlineData("a: false && @env(\"B\", true)", null)]
    [InlineData("a: true || 1 / 0 == 1", null)]
    [InlineData("a: false || 3", "TSK2001")]
    [InlineData("a: 5 ? 1 : 2", "TSK2002")]
    [InlineData("a: 9000-8000", "TSK2003")]
    [InlineData("a: \"x\"\nb: a..5", "TSK2004")]
    [InlineData("a: string[]", "TSK2011")]
    [InlineData("a: @range(1, 1000000000)", "TSK2001")]
    [InlineData("a: 1\n@assert(a > 1, \"a must grow\")", "TSK2012")]
    [InlineData("a: 2\n@assert(a > 1, \"a must grow\")", null)]
    public void What_does_not_fit_is_one_error(string text, string? id)
    {
        TuskDiagnostic[] errors = [.. TestProject.BindApp(text).Diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error)];
        Assert.Equal(id is null ? [] : [id], errors.Select(static error => error.Id));
    }

    [Fact]
    public void A_failed_assertion_shows_its_parts()
    {
        string message = TestProject.Single("low: 5\nhigh: 2\n@assert(high >= low, \"high must not be below low\")").Message;
        Assert.Contains("high must not be below low", message, StringComparison.Ordinal);
        Assert.Contains("high = 2, low = 5", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_on_an_error_is_silent_and_yields_an_error()
    {
        BoundDocument app = TestProject.BindApp("a: 1 + true\nb: a + 1\nc: [b]\nd: \"${c}\"\ne: 5");
        Assert.Single(app.Diagnostics);
        Assert.True(app.HasErrors);
        Assert.Equal(["a", "b", "c", "d"], app.Environments[0].Root.Entries.Where(static entry => entry.Value.HasError).Select(static entry => entry.Key));
        Assert.NotNull(app.Shape.Find("e"));
        Assert.Null(app.Shape.Find("a"));
    }

    [Fact]
    public void A_chain_of_100_000_references_is_followed()
    {
        string text = string.Concat(Enumerable.Range(0, 100_000).Select(static index => $"k{index}: k{index + 1} + 1\n")) + "k100000: 0\n";
        BoundDocument app = TestProject.BindApp(text);
        Assert.Equal("100000", TestProject.Show(app.Environments[0].Root.Find("k0")!.Value));
        Assert.Empty(app.Diagnostics);
    }

    [Fact]
    public void A_cycle_of_100_000_entries_is_one_error_at_the_first()
    {
        TuskDiagnostic cycle = Assert.Single(
            TestProject.BindApp(string.Concat(Enumerable.Range(0, 100_000).Select(static index => $"k{index}: k{(index + 1) % 100_000}\n"))).Diagnostics);
        Assert.Equal(("TSK1013", 0), (cycle.Id, cycle.Location.Start.Line));
    }

    [Fact]
    public void A_chain_of_100_000_operands_is_folded()
    {
        Assert.Equal("100000", TestProject.Value("a: " + string.Join(" + ", Enumerable.Repeat("1", 100_000)), "a"));
        Assert.Equal(100_000 + 2, TestProject.Value("a: " + string.Join(" + ", Enumerable.Repeat("\"x\"", 100_000)), "a").Length);
    }

    [Theory]
    [InlineData("\"xxxxxxxx\"", "a{0} + a{0}", "TSK2001")]
    [InlineData("[1, 2]", "[a{0}, a{0}]", "TSK2006")]
    public void Values_that_double_are_refused_before_they_are_built(string first, string next, string id)
    {
        string text = "a0: " + first + "\n" +
            string.Concat(Enumerable.Range(0, 60).Select(index =>
                $"a{index + 1}: " + string.Format(System.Globalization.CultureInfo.InvariantCulture, next, index) + "\n"));
        TuskDiagnostic error = Assert.Single(TestProject.BindApp(text).Diagnostics);
        Assert.Equal(id, error.Id);
    }

    [Fact]
    public void A_document_may_not_hold_more_than_16_MiB()
    {
        string text = "a: \"" + new string('x', 1 << 19) + "\"\n" + string.Concat(Enumerable.Range(0, 60).Select(static index => $"b{index}: a\n"));
        Assert.Equal("TSK2008", TestProject.Single(text).Id);
    }

    [Fact]
    public void Binding_stops_when_it_is_cancelled()
    {
        var project = new TestProject(("app.tsk", "a: 1"));
        Assert.Throws<OperationCanceledException>(() =>
            DocumentBinder.Bind(DocumentGroup.Create(project.Files[0], project.Index), new CancellationToken(canceled: true)));
    }
}
