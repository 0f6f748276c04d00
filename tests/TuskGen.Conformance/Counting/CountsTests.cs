using Xunit.Abstractions;

namespace TuskGen.Conformance.Counting;

public sealed class CountsTests(CountsReport report, ITestOutputHelper output) : IClassFixture<CountsReport>
{
    [Fact]
    public void Every_folder_of_cases_is_counted()
    {
        foreach (string line in report.Lines)
        {
            output.WriteLine(line);
        }

        Assert.NotEmpty(report.Lines);
        Assert.All(report.Lines, line => Assert.DoesNotContain(": 0 cases", line, StringComparison.Ordinal));
    }
}
