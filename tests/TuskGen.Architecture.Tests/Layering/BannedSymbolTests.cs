namespace TuskGen.Architecture.Tests.Layering;

public sealed class BannedSymbolTests
{
    // The one place that brings the process's clock, variables, arguments and files into a TuskContext, and the command line's own edge.
    // One for the process, and one for the folder of live files.
    private static readonly string[] s_adapters = ["runtime/TuskGen.Runtime/Contexts/", "runtime/TuskGen.Hosting/Live/LiveReader.cs"];

    public static TheoryData<string> Projects() => [.. Room.All.Select(room => room.Project)];

    [Theory, MemberData(nameof(Projects))]
    public void Every_production_project_is_compiled_with_the_banned_symbols(string project)
    {
        string assets = File.ReadAllText(Path.Combine(Repository.FullPath(project), "obj", "project.assets.json"));

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers/", assets, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("P:System.DateTimeOffset.UtcNow;")]
    [InlineData("M:System.Environment.GetEnvironmentVariable(System.String);")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32);")]
    [InlineData("T:System.IO.File;")]
    [InlineData("T:System.Diagnostics.Process;")]
    public void The_list_bans_what_the_architecture_bans(string symbol) =>
        Assert.Contains(File.ReadLines(Repository.FullPath("build/BannedSymbols.txt")), line => line.StartsWith(symbol, StringComparison.Ordinal));

    [Fact]
    public void Nothing_but_an_adapter_lifts_the_ban()
    {
        string[] lifting =
        [
            .. Repository.Files("*", "generators", "analyzers", "runtime", "build")
                .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith("proj", StringComparison.Ordinal) || path.EndsWith(".props", StringComparison.Ordinal))
                .Where(path => File.ReadAllText(Repository.FullPath(path)).Contains("RS0030", StringComparison.Ordinal))
                .Where(path => !s_adapters.Any(adapter => path.StartsWith(adapter, StringComparison.Ordinal))),
        ];

        Assert.True(lifting.Length == 0, string.Join('\n', lifting));
    }
}
