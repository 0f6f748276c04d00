using TuskGen.Conformance.Corpus;
using TuskGen.Syntax;

namespace TuskGen.Conformance.Breaking;

/// <summary>One mistake is one error, and costs no other key.</summary>
public sealed class BreakingTests
{
    private static readonly int[] s_counts = [1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 5, 5, 8, 13, 20, 20];

    /// <summary>Every document without an error that has something to break.</summary>
    public static TheoryData<string> Cases => CaseList.Of(corpus => corpus.Files("values").Concat(corpus.Files("files"))
        .Where(path => Project.OfFile(path) is var project && !project.Errors.Any() && Breakable.Find(project.Files[0].Tree).Any()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Broken_statements_have_the_only_errors_and_every_other_key_keeps_value_and_type(string name) =>
        AssertLocal(Project.OfFile(CaseList.Path(name)));

    [CorpusFact]
    public void So_it_is_in_every_snippet_without_an_error()
    {
        Assert.All(CorpusFolder.Shared!.Snippets().Select(snippet => Project.OfFile(snippet.Path)).Where(project => !project.Errors.Any()), AssertLocal);
    }

    private static void AssertLocal(Project valid)
    {
        Dictionary<string, string> meaning = Meaning.Of(valid.Document);
        for (int seed = 0; seed < s_counts.Length; seed++)
        {
            Broken broken = Broken.Create(valid.Files[0].Tree, s_counts[seed], seed);
            Project project = Project.OfText(valid.Files[0].Path, broken.Text);
            AssertErrors(project, broken);
            AssertMeaning(meaning, valid, project, broken);
        }
    }

    private static void AssertErrors(Project project, Broken broken)
    {
        TuskDiagnostic[] errors = [.. project.Errors];
        int[] lines = [.. errors.Select(error => error.Location.Start.Line).Distinct().Order()];
        Assert.True(lines.SequenceEqual(broken.ErrorLines.Order()), $"{broken.Description}\n{string.Join('\n', errors.AsEnumerable())}\n{broken.Text}");
        Assert.True(errors.Length == lines.Length,
            $"more than one error for one mistake: {broken.Description}\n{string.Join('\n', errors.AsEnumerable())}\n{broken.Text}");
    }

    private static void AssertMeaning(Dictionary<string, string> meaning, Project valid, Project project, Broken broken)
    {
        HashSet<string> touched = Meaning.SetBy(valid.Document, broken.Lines);
        Dictionary<string, string> after = Meaning.Of(project.Document);
        string[] lost = [.. meaning.Where(key => !IsUnder(touched, key.Key) && after.GetValueOrDefault(key.Key) != key.Value)
            .Select(key => $"{key.Key}: {key.Value} became {after.GetValueOrDefault(key.Key) ?? "nothing"}")];
        string[] gained = [.. after.Keys.Where(key => !IsUnder(touched, key) && !meaning.ContainsKey(key))];
        Assert.True(lost.Length == 0 && gained.Length == 0,
            $"{broken.Description}\nlost: {string.Join("; ", lost)}\ngained: {string.Join("; ", gained)}\n{broken.Text}");
    }

    /// <summary>What a broken key still holds is its own business.</summary>
    private static bool IsUnder(HashSet<string> touched, string path)
    {
        for (int end = path.Length; end > 0; end = path.LastIndexOf(':', end - 1))
        {
            if (touched.Contains(path[..end]))
            {
                return true;
            }
        }

        return false;
    }
}
