using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Samples;

[Trait("Tier", "package")]
[Collection(Clone.Collection)]
public sealed class HelloTests
{
    private const string Printed = """
        development
          title     Hello from TuskGen
          server    localhost:8080, timeout 30 s
          limits    body 10MB, header 16KB
          features  search, basket

        production
          title     Hello from TuskGen
          server    0.0.0.0:443, timeout 10 s
          limits    body 10MB, header 16KB
          features  search, basket, checkout

        production, with the variable APP__SERVER__PORT=9000
          title     Hello from TuskGen
          server    0.0.0.0:9000, timeout 10 s
          limits    body 10MB, header 16KB
          features  search, basket, checkout


        """;

    [Fact]
    public void Hello_prints_its_configuration_in_both_environments_and_what_a_variable_changes()
    {
        // As the README has it; the release build is there already, and the feed is packed from it.
        const string Command = "run --project samples/Hello --configuration Release";
        Assert.True(Directory.Exists(Feed.Folder));

        Assert.Equal(Printed, DotNet.Run(Clone.Folder, Command, isolated: false).Succeeds().Text.ReplaceLineEndings("\n"));

        // A variable of the shell counts for what takes the process's context, in every environment, and not for what is given a context of its own.
        string expected = Printed.Replace("localhost:8080", "localhost:1234", StringComparison.Ordinal).Replace("0.0.0.0:443", "0.0.0.0:1234", StringComparison.Ordinal);
        Assert.Equal(expected, DotNet.Run(Clone.Folder, Command + " --no-build", isolated: false, ("APP__SERVER__PORT", "1234")).Succeeds().Text.ReplaceLineEndings("\n"));
    }
}
