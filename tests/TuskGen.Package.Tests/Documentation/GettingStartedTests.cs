using TuskGen.Package.Tests.Sandbox;

namespace TuskGen.Package.Tests.Documentation;

[Trait("Tier", "package")]
[Collection(Clone.Collection)]
public sealed class GettingStartedTests
{
    [Fact]
    public void Every_command_of_the_page_prints_what_the_page_says()
    {
        // The page begins in the folder that holds the clone.
        string folder = Directory.CreateDirectory(Path.Combine(TemporaryFolder.Root, "getting-started")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "TuskGen"), Clone.Folder);
        IReadOnlyList<PageStep> steps = PageStep.Read(File.ReadAllText(Path.Combine(Clone.Folder, "docs", "getting-started.md")));
        Assert.True(steps.Count(step => step.Command is not null) > 10, "The page's commands were not found.");

        foreach (PageStep step in steps)
        {
            if (step.File is not null)
            {
                File.WriteAllText(Path.Combine(folder, step.File), step.Content);
            }
            else if (step.Command!.StartsWith("cd ", StringComparison.Ordinal))
            {
                folder = Path.Combine(folder, step.Command[3..]);
                Assert.True(Directory.Exists(folder), step.Command);
            }
            else
            {
                // The clone itself builds with the packages that it has; what the reader makes begins with none.
                string output = DotNet.RunShell(folder, step.Command, isolated: !step.Command.StartsWith("TuskGen/", StringComparison.Ordinal)).Text;
                Assert.True(step.IsPrintedBy(output), $"$ {step.Command}\n--- the page says\n{step.Content}\n--- it printed\n{output}");
            }
        }
    }

    [Theory]
    [InlineData("a\nb", "a\nb\n", true)]
    [InlineData("a\n…", "a\n", true)]
    [InlineData("…\nb\n…", "a\na\nb\n\nc\n", true)]
    [InlineData("…/Shop(1): it …", "/tmp/Shop(1): it is\n", true)]
    [InlineData("", "", true)]
    [InlineData("", "a\n", false)]
    [InlineData("a", "a\nb\n", false)]
    [InlineData("b", "a\nb\n", false)]
    [InlineData("a…", "a\nb\n", false)]
    [InlineData("…\nb", "a\nbb\n", false)]
    [InlineData("a.c", "abc\n", false)]
    public void Only_what_a_page_leaves_out_may_differ(string page, string output, bool expected) => Assert.Equal(expected, new PageStep(null, "x", page).IsPrintedBy(output));
}
