using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Evaluation;

/// <summary>Long ways from key to key, on a thread with a stack as small as any host gives.</summary>
public class ReferenceTests
{
    private const int StackBytes = 256 * 1024;

    [Theory]
    [InlineData(100)]
    [InlineData(20_000)]
    public void A_long_cycle_is_one_error(int length) =>
        Assert.Equal("TSK1013", Assert.Single(Bind(Lines(length, index => $"k{index}: k{(index + 1) % length}"))).Id);

    [Fact]
    public void A_long_cycle_is_reported_at_its_first_entry_by_place_wherever_it_is_entered()
    {
        string text = "lead: k700\n" + Lines(1000, static index => $"k{index}: k{(index + 1) % 1000}");
        TuskDiagnostic cycle = Assert.Single(Bind(text));
        Assert.Equal(("TSK1013", 1), (cycle.Id, cycle.Location.Start.Line));
    }

    [Fact]
    public void Keys_that_lead_back_only_where_nothing_is_computed_are_no_cycle()
    {
        // The scan goes upward through the branch that is not taken; evaluation comes back down a way as long.
        const int Length = 5_000;
        string text = "k0: false ? k1 : 1\n" + Lines(Length, static index => $"k{index + 1}: false ? k{index + 2} : k{index} + 1") + $"k{Length + 1}: 0\n";
        Assert.Empty(Bind(text, app => Assert.Equal("5001", TestProject.Show(app.Environments[0].Root.Find("k5000")!.Value))));
    }

    [Fact]
    public void A_long_way_within_a_table_of_a_list_is_followed()
    {
        string text = "a: [{\n" + Lines(5_000, static index => $"  k{index}: k{index + 1} + 1") + "  k5000: 0\n}]\nb: a[0].k0\n";
        Assert.Empty(Bind(text, static app => Assert.Equal("5000", TestProject.Show(app.Environments[0].Root.Find("b")!.Value))));
    }

    [Fact]
    public void A_cycle_within_a_table_of_a_list_is_one_error() =>
        Assert.Equal("TSK1013", Assert.Single(Bind("a: [{\n" + Lines(5_000, static index => $"  k{index}: k{(index + 1) % 5_000}") + "}]\n")).Id);

    [Fact]
    public void Tables_in_lists_may_nest_as_deep_as_the_parser_allows()
    {
        string text = "a: " + string.Concat(Enumerable.Repeat("[{a: ", 31)) + "x" + string.Concat(Enumerable.Repeat("}]", 31)) + "\nx: 5\n";
        Assert.Empty(Bind(text));
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(index => line(index) + "\n"));

    /// <summary>What is wrong with <c>app.tsk</c>, hints apart.</summary>
    private static TuskDiagnostic[] Bind(string text, Action<BoundDocument>? check = null)
    {
        BoundDocument? app = null;
        var thread = new Thread(() => app = TestProject.BindApp(text), StackBytes);
        thread.Start();
        thread.Join();
        check?.Invoke(app!);
        return [.. app!.Diagnostics.Where(static diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning)];
    }
}
