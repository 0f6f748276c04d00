using System.Text.RegularExpressions;

namespace TuskGen.Package.Tests.Documentation;

/// <summary>One thing that a page has its reader do: write a file, or type a command.</summary>
/// <param name="File">Name of the file, or null.</param>
/// <param name="Command">The command, or null.</param>
/// <param name="Content">What is in the file, or what the command prints.</param>
internal sealed partial record PageStep(string? File, string? Command, string Content)
{
    /// <summary>The steps of a page, in order: its blocks that name a file behind their language, and each command of its blocks of the language <c>console</c>.</summary>
    public static IReadOnlyList<PageStep> Read(string page)
    {
        List<PageStep> steps = [];
        foreach (Match fence in Fence().Matches(page.ReplaceLineEndings("\n")))
        {
            string content = fence.Groups["content"].Value;
            if (fence.Groups["language"].Value == "console")
            {
                Assert.StartsWith("$ ", content, StringComparison.Ordinal);
                steps.AddRange(("\n" + content).Split("\n$ ")[1..].Select(part => part.Split('\n', 2)).Select(parts => new PageStep(null, parts[0], parts.ElementAtOrDefault(1)?.TrimEnd('\n') ?? "")));
            }
            else
            {
                Assert.True(fence.Groups["name"].Length > 0, $"This block does not say which file it is:\n{content}");
                steps.Add(new PageStep(fence.Groups["name"].Value, null, content));
            }
        }

        return steps;
    }

    /// <summary>Whether a command printed what the page says: a line <c>…</c> stands for any lines, or none; <c>…</c> within a line for the rest of it up to what follows.</summary>
    public bool IsPrintedBy(string output)
    {
        IEnumerable<string> lines = Content.Split('\n').Select(line => line == "…" ? "([^\n]*\n)*?" : string.Join("[^\n]*", line.Split('…').Select(Regex.Escape)) + "\n");
        string printed = output.ReplaceLineEndings("\n").TrimEnd('\n');
        return Regex.IsMatch(printed.Length == 0 ? "" : printed + "\n", Content.Length == 0 ? @"\A\z" : $@"\A{string.Concat(lines)}\z");
    }

    [GeneratedRegex(@"^```(?<language>\w+) ?(?<name>\S*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
