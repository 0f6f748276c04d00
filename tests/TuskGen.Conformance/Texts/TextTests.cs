using TuskGen.Conformance.Corpus;

namespace TuskGen.Conformance.Texts;

/// <summary>The real files and snippets: through lexer, parser, printer and formatter.</summary>
public sealed class TextTests
{
    [CorpusFact]
    public void Every_file_is_printed_byte_for_byte_and_formatted_alike_twice() => AssertKept(Shared.Files("files").Select(TextVerdict.Of));

    [CorpusFact]
    public void Every_snippet_is_printed_byte_for_byte_and_formatted_alike_twice() => AssertKept(Shared.Snippets().Select(snippet => TextVerdict.Of(snippet.Path)));

    [CorpusFact]
    public void At_least_eighty_of_a_hundred_files_have_no_syntax_error() => AssertShare(0.8, Shared.Files("files"));

    [CorpusFact]
    public void At_least_ninety_of_a_hundred_snippets_of_configuration_have_no_syntax_error() =>
        AssertShare(0.9, [.. Shared.Snippets().Where(snippet => snippet.IsConfiguration).Select(snippet => snippet.Path)]);

    /// <summary>A file leaves the list when it parses, and one that stops parsing must say why.</summary>
    [CorpusFact]
    public void Each_remaining_syntax_error_stands_with_its_reason_in_the_documentation()
    {
        if (!Shared.IsKnown)
        {
            return; // the page speaks of the corpus beside the repository
        }

        IEnumerable<string> paths = [.. Shared.Files("files"), .. Shared.Snippets().Where(snippet => snippet.IsConfiguration).Select(snippet => snippet.Path)];
        IReadOnlyDictionary<string, string> known = KnownErrors.Read();
        var found = paths.Select(TextVerdict.Of).Where(verdict => verdict.FirstError is not null).ToDictionary(verdict => verdict.Name, StringComparer.Ordinal);
        Assert.Equal([], found.Values.Where(verdict => !known.ContainsKey(verdict.Name)).Select(verdict => "not listed: " + verdict.FirstError));
        Assert.Equal([], known.Keys.Where(name => !found.ContainsKey(name)).Select(name => "listed, but without an error: " + name));
        Assert.All(known.Values, reason => Assert.NotEmpty(reason.Trim()));
    }

    private static CorpusFolder Shared => CorpusFolder.Shared!;

    private static void AssertKept(IEnumerable<TextVerdict> verdicts) =>
        Assert.Equal([], verdicts.Where(verdict => verdict.Breach is not null).Select(verdict => verdict.Name + " " + verdict.Breach));

    private static void AssertShare(double share, IReadOnlyList<string> paths)
    {
        int good = paths.Select(TextVerdict.Of).Count(verdict => verdict.FirstError is null);
        Assert.True(good >= share * paths.Count, $"{good} of {paths.Count} have no TSK0 error, {share:P0} were expected");
    }
}
