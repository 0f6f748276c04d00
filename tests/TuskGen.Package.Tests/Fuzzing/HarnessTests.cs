using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Fuzzing;

/// <summary>The fuzzing harness, which no other test runs: that it builds, starts and looks at documents.</summary>
[Trait("Tier", "package")]
public sealed class HarnessTests
{
    private static readonly string s_harness = Path.Combine(
        Clone.Folder, "tests", "TuskGen.Fuzz", "bin", AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "TuskGen.Fuzz.dll");

    [Fact]
    public void A_short_hunt_looks_at_its_documents_and_finds_nothing() =>
        Assert.Equal("20 documents, 0 kinds of faults", DotNet.Run(Clone.Folder, $"\"{s_harness}\" hunt 0 20").Succeeds().Text.Trim());

    [Fact]
    public void Without_a_fuzzer_around_it_the_harness_reads_one_document() =>
        Assert.Equal("", DotNet.RunShell(Clone.Folder, $"echo 'port: 80O0' | dotnet '{s_harness}' afl").Succeeds().Text);

    [Fact]
    public void Called_wrongly_it_says_how_it_is_called() => Assert.Contains("hunt [first] [count]", DotNet.Run(Clone.Folder, $"\"{s_harness}\" hnt").Fails().Text, StringComparison.Ordinal);
}
