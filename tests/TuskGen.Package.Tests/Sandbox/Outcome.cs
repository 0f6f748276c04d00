namespace TuskGen.Package.Tests.Sandbox;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">0: well.</param>
/// <param name="Text">What it printed, errors included.</param>
internal sealed record Outcome(int ExitCode, string Text)
{
    /// <summary>The lines that report an error, as often as the build prints them, without the project behind them and without its summary, which repeats them.</summary>
    public IReadOnlyList<string> Errors => LinesOf("error");

    /// <summary>The lines that report a warning.</summary>
    public IReadOnlyList<string> Warnings => LinesOf("warning");

    private string[] LinesOf(string severity) =>
        [.. Text.Split("\nBuild FAILED.")[0].Split('\n').Where(line => line.Contains(": " + severity + " ", StringComparison.Ordinal)).Select(line => line.Split(" [")[0].Trim())];

    public Outcome Succeeds()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    public Outcome Fails()
    {
        Assert.True(ExitCode != 0, Text);
        return this;
    }
}
