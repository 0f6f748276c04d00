using System.Text.RegularExpressions;

namespace TuskGen.Conformance.Texts;

/// <summary>The files of the corpus that have a TSK0 error, with the reason, as <c>docs/conformance.md</c> lists them.</summary>
internal static partial class KnownErrors
{
    public static string Page { get; } = Path.Combine(RepositoryRoot.Folder, "docs", "conformance.md");

    /// <summary>Names (<c>snippets/00015.tsk</c>), each with its reason.</summary>
    public static IReadOnlyDictionary<string, string> Read() =>
        Row().Matches(File.ReadAllText(Page)).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["reason"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `(?<name>(files|snippets)/[^`]+\.tsk)` \| (?<reason>.+) \|\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
