using System.Text.RegularExpressions;

namespace TuskGen.Generators.Tests.Documentation;

/// <summary>One section of a page of the guide: documents, a program, and what the program prints; or documents and what a build says of them.</summary>
internal sealed partial record GuideSection(string Title, IReadOnlyList<KeyValuePair<string, string>> Documents, string Program, string Output, string Errors)
{
    public static IReadOnlyList<GuideSection> Read(string page)
    {
        List<string> sections = [];
        bool isCode = false;
        foreach (string line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add("");
            }

            if (sections.Count > 0)
            {
                sections[^1] += line + "\n";
            }
        }

        return [.. sections.Select(Parse).Where(section => section.Program.Length > 0 || section.Errors.Length > 0)];
    }

    private static GuideSection Parse(string section)
    {
        List<KeyValuePair<string, string>> documents = [];
        string program = "";
        string output = "";
        string errors = "";
        foreach (Match fence in Fence().Matches(section))
        {
            string content = fence.Groups["content"].Value;
            switch (fence.Groups["language"].Value)
            {
                case "tsk":
                case "scriban":
                    documents.Add(new(fence.Groups["name"].Value, content));
                    break;
                case "csharp":
                    program += content;
                    break;
                case "text":
                    output += content;
                    break;
                case "error":
                    errors += content;
                    break;
            }
        }

        return new GuideSection(section[3..section.IndexOf('\n', StringComparison.Ordinal)].Trim(), documents, program, output, errors);
    }

    [GeneratedRegex(@"^```(?<language>\w+) ?(?<name>\S*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
