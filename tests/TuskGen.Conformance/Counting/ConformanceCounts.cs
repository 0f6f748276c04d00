using System.Globalization;
using TuskGen.Conformance.Corpus;
using TuskGen.Conformance.Marks;
using TuskGen.Conformance.Schema;
using TuskGen.Conformance.Texts;
using TuskGen.Conformance.Values;

namespace TuskGen.Conformance.Counting;

/// <summary>One line of counts for each folder of cases. Both builds of the front-end give the same lines.</summary>
public static class ConformanceCounts
{
    /// <summary>The lines, over all corpora that are there.</summary>
    public static string[] Lines() => [.. CorpusFolder.All.SelectMany(Lines)];

    private static IEnumerable<string> Lines(CorpusFolder corpus)
    {
        if (corpus.Files("files") is { Count: > 0 } files)
        {
            yield return corpus.Name + "/files: " + Describe([.. files.Select(TextVerdict.Of)]);
        }

        foreach (IGrouping<bool, Snippet> group in corpus.Snippets().GroupBy(snippet => snippet.IsConfiguration).OrderByDescending(group => group.Key))
        {
            string name = corpus.Name + "/snippets, " + (group.Key ? "config" : "script");
            yield return name + ": " + Describe([.. group.Select(snippet => TextVerdict.Of(snippet.Path))]);
        }

        if (corpus.Files("values") is { Count: > 0 } values)
        {
            yield return corpus.Name + "/values: " + Describe("cases", values, ValueCase.FindFault);
        }

        if (corpus.Files("errors") is { Count: > 0 } errors)
        {
            yield return corpus.Name + "/errors: " + Describe("cases", errors, path => MarkVerdict.FindFault(Project.OfFile(path)));
        }

        if (corpus.Folders("schema") is { Count: > 0 } folders)
        {
            yield return corpus.Name + "/schema: " + Describe("cases", folders, SchemaCase.FindFault);
        }
    }

    private static string Describe(string what, IReadOnlyList<string> paths, Func<string, string?> findFault) =>
        string.Create(CultureInfo.InvariantCulture, $"{paths.Count} {what}, {paths.Count(path => findFault(path) is null)} as expected");

    private static string Describe(TextVerdict[] verdicts)
    {
        int kept = verdicts.Count(verdict => verdict.Breach is null);
        int good = verdicts.Count(verdict => verdict.FirstError is null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{verdicts.Length} cases, {kept} printed byte for byte and formatted alike twice, {good} ({100.0 * good / verdicts.Length:F1} %) without a TSK0 error");
    }
}
