using System.Text.RegularExpressions;

namespace TuskGen.Architecture.Tests.Documentation;

public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_between_pages_leads_somewhere()
    {
        List<string> broken = [];
        foreach (string page in Repository.Files("*.md").Where(path => !path.StartsWith("tests/corpus/", StringComparison.Ordinal)))
        {
            string folder = Path.GetDirectoryName(Repository.FullPath(page))!;
            foreach (Match link in Link().Matches(WithoutCode(File.ReadAllText(Repository.FullPath(page)))))
            {
                string target = link.Groups["target"].Value;
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    continue;
                }

                string[] parts = target.Split('#', 2);
                string file = parts[0].Length == 0 ? Repository.FullPath(page) : Path.GetFullPath(Path.Combine(folder, parts[0]));
                if (!File.Exists(file) && !Directory.Exists(file))
                {
                    broken.Add($"{page}: {target} (no such file)");
                }
                else if (parts.Length == 2 && File.Exists(file) && !Anchors(File.ReadAllText(file)).Contains(parts[1]))
                {
                    broken.Add($"{page}: {target} (no such heading)");
                }
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    private static HashSet<string> Anchors(string page) =>
        [.. Heading().Matches(WithoutCode(page)).Select(match => NotInAnchor().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    private static string WithoutCode(string page) => Fence().Replace(page, "");

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} +(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
