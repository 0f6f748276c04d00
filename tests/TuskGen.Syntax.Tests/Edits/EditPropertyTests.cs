using CsCheck;
using TuskGen.Syntax.Tests.Blocks;

namespace TuskGen.Syntax.Tests.Edits;

/// <summary>What holds for every key of every document.</summary>
public sealed class EditPropertyTests
{
    private const string NewKey = "brand_new_key";

    [Fact]
    public void Setting_any_key_of_a_random_document_changes_that_key_alone() => Random(SetsEveryKey);

    [Fact]
    public void Removing_any_key_of_a_random_document_changes_that_key_alone() => Random(RemovesEveryKey);

    [Fact]
    public void Adding_a_key_to_any_table_of_a_random_document_and_removing_it_gives_the_document_back() => Random(AddsToEveryTable);

    [SharedCorpusFact]
    public void Setting_any_key_of_the_corpus_changes_that_key_alone() => Corpus(SetsEveryKey);

    [SharedCorpusFact]
    public void Removing_any_key_of_the_corpus_changes_that_key_alone() => Corpus(RemovesEveryKey);

    [SharedCorpusFact]
    public void Adding_a_key_to_any_table_of_the_corpus_and_removing_it_gives_the_document_back() => Corpus(AddsToEveryTable);

    private static void Random(Action<SyntaxTree> check) =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int).ForAll((root, seed) => check(SyntaxTree.Parse(RandomPrinter.Print(root, seed))), times: 150);

    private static void Corpus(Action<SyntaxTree> check)
    {
        int count = 0;
        foreach ((string name, string text) in SharedCorpus.Read("values", "files"))
        {
            SyntaxTree tree = SyntaxTree.Parse(text, name);
            if (!tree.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) && text.Length < 40_000)
            {
                check(tree);
                count++;
            }
        }

        Assert.True(count > 50, "only " + count + " documents of the corpus have no errors");
    }

    private static void SetsEveryKey(SyntaxTree tree)
    {
        IReadOnlyList<(string Path, string Value)> before = KeyReader.Read(tree);
        foreach ((string path, string _) in Sample(before))
        {
            EditResult result = DocumentEditor.Set(tree, KeyPath.Parse(path), "\"brand new\"");
            if (before.Count(key => key.Path == path) > 1)
            {
                Assert.False(result.IsSuccess);
                continue;
            }

            Assert.True(result.IsSuccess, path + ": " + result.Failure?.Message + "\n" + tree.Text.Content);
            Assert.Equal(before.Select(key => key.Path == path ? (path, "\"brand new\"") : key), KeyReader.Read(result.Tree));
            AssertOtherLinesStay(tree, result, path);
        }
    }

    private static void RemovesEveryKey(SyntaxTree tree)
    {
        IReadOnlyList<(string Path, string Value)> before = KeyReader.Read(tree);
        foreach ((string path, string _) in Sample(before))
        {
            EditResult result = DocumentEditor.Remove(tree, KeyPath.Parse(path));
            Assert.True(result.IsSuccess, path + ": " + result.Failure?.Message + "\n" + tree.Text.Content);
            if (!path.Contains('[', StringComparison.Ordinal))
            {
                Assert.Equal(before.Where(key => key.Path != path), KeyReader.Read(result.Tree));
            }

            // Indexes behind a removed element are lower by one, so there only the values are held against each other.
            Assert.Equal(Without(before, path), KeyReader.Read(result.Tree).Select(key => key.Value));
        }
    }

    private static IEnumerable<string> Without(IReadOnlyList<(string Path, string Value)> keys, string path) => keys.Where(key => key.Path != path).Select(key => key.Value);

    private static void AddsToEveryTable(SyntaxTree tree)
    {
        IReadOnlyList<(string Path, string Value)> before = KeyReader.Read(tree);
        var owners = before.Select(key => Owner(key.Path)).Where(owner => owner is not null).Append("").Distinct().ToList();
        foreach (string? owner in Sample(owners))
        {
            string path = owner + (owner!.Length > 0 ? "." : "") + NewKey;
            EditResult added = DocumentEditor.Add(tree, KeyPath.Parse(path), "[1, 2]");
            Assert.True(added.IsSuccess, path + ": " + added.Failure?.Message + "\n" + tree.Text.Content);
            Assert.Equal(before.Concat([(path + "[0]", "1"), (path + "[1]", "2")]).Order(), KeyReader.Read(added.Tree).Order());
            Assert.True(added.Tree.Diagnostics.Count <= tree.Diagnostics.Count, string.Join('\n', added.Tree.Diagnostics));
            EditResult removed = DocumentEditor.Remove(added.Tree, KeyPath.Parse(path));
            Assert.True(removed.Tree.Text.Content == tree.Text.Content, path + "\n" + FirstDifference(tree.Text.Content, added.Tree.Text.Content, removed.Tree.Text.Content));
        }
    }

    /// <summary>The table that a key stands in; null where it is an element.</summary>
    private static string? Owner(string path)
    {
        IReadOnlyList<KeyPathStep> steps = KeyPath.Parse(path).Steps;
        return steps[^1].IsIndex || steps[0].Name!.StartsWith('$') ? null : steps.Count == 1 ? "" : new KeyPath([.. steps.Take(steps.Count - 1)]).ToString();
    }

    private static IEnumerable<T> Sample<T>(IReadOnlyList<T> items) => items.Count <= 20 ? items : items.Where((_, index) => index % (items.Count / 20) == 0);

    private static void AssertOtherLinesStay(SyntaxTree tree, EditResult result, string path)
    {
        HashSet<int> touched = [.. result.Edits.SelectMany(edit => Enumerable.Range(Line(tree, edit.Span.Start), Line(tree, edit.Span.End) - Line(tree, edit.Span.Start) + 1))];
        string[] kept = [.. Enumerable.Range(0, tree.Text.LineCount).Where(line => !touched.Contains(line)).Select(line => tree.Text.Slice(tree.Text.GetLine(line)))];
        string[] now = result.Tree.Text.Content.Split('\n');
        Assert.True(touched.Count == 1 || path.Length > 0);
        int at = 0;
        foreach (string line in kept)
        {
            while (at < now.Length && now[at].TrimEnd('\r') != line.TrimEnd('\r'))
            {
                at++;
            }

            Assert.True(at++ < now.Length, "lost line: " + line);
        }
    }

    private static string FirstDifference(string before, string with, string behind)
    {
        int at = Enumerable.Range(0, Math.Min(before.Length, behind.Length)).FirstOrDefault(index => before[index] != behind[index], Math.Min(before.Length, behind.Length));
        return "before: " + Around(before, at) + "\nwith: " + Around(with, at) + "\nbehind: " + Around(behind, at);
    }

    private static string Around(string text, int at) => text[Math.Min(Math.Max(0, at - 80), text.Length)..Math.Min(text.Length, at + 80)].ReplaceLineEndings("\u21B5");

    private static int Line(SyntaxTree tree, int position) => tree.Text.GetPosition(position).Line;
}
