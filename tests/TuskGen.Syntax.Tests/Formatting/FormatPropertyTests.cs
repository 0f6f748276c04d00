using CsCheck;
using TuskGen.Syntax.Tests.Blocks;
using TuskGen.Syntax.Tests.Parsing;

namespace TuskGen.Syntax.Tests.Formatting;

/// <summary>What holds for every formatted document.</summary>
public sealed class FormatPropertyTests
{
    [Fact]
    public void A_random_layout_is_laid_out_without_a_change_of_meaning_and_once_for_all() =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int).ForAll(
            (root, seed) =>
            {
                string text = RandomPrinter.Print(root, seed);
                AssertFormats(text, "random");
                Assert.Equal(root.ToString(), KnownTreeReader.Read(SyntaxTree.Parse(Formatter.Format(SyntaxTree.Parse(text)))).ToString());
            },
            times: 2_000);

    [Fact]
    public void A_random_layout_takes_any_options() =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int, Gen.Int[1, 8], Gen.Bool, Gen.Int[20, 140])
            .Select(static (root, seed, size, tabs, width) =>
                (Text: RandomPrinter.Print(root, seed), Options: new FormatOptions { IndentSize = size, UseTabs = tabs, MaxWidth = width }))
            .ForAll(static drawn => AssertFormats(drawn.Text, "random", drawn.Options), times: 500);

    [SharedCorpusFact]
    public void Every_document_of_the_corpus_is_laid_out_without_a_change_of_meaning_and_once_for_all()
    {
        int count = 0;
        foreach ((string name, string text) in SharedCorpus.Read("values", "files", "schema", "errors", "snippets"))
        {
            AssertFormats(text, name);
            count++;
        }

        Assert.True(count > 1_000, "only " + count + " documents");
    }

    [SharedCorpusFact]
    public void Formatting_any_lines_of_the_corpus_keeps_its_meaning()
    {
        foreach ((string name, string text) in SharedCorpus.Read("values", "files"))
        {
            SyntaxTree tree = SyntaxTree.Parse(text, name);
            for (int line = 0; line < tree.Text.LineCount; line += 7)
            {
                SyntaxTree after = SyntaxTree.Parse(TextEdits.Apply(tree.Text, Formatter.GetEdits(tree, line, line + 3)));
                Assert.Equal(TreeShape.Of(tree), TreeShape.Of(after));
            }
        }
    }

    private static void AssertFormats(string text, string name, FormatOptions? options = null)
    {
        SyntaxTree tree = SyntaxTree.Parse(text, name);
        string formatted = Formatter.Format(tree, options);
        SyntaxTree after = SyntaxTree.Parse(formatted, name);
        Assert.True(TreeShape.Of(tree) == TreeShape.Of(after), name + " means something else\n" + text + "\n---\n" + formatted);
        Assert.True(Errors(tree).SequenceEqual(Errors(after)), name + " has other errors\n" + formatted);
        string again = Formatter.Format(after, options);
        Assert.True(again == formatted, name + " is formatted differently the second time\n--- once\n" + formatted + "\n--- twice\n" + again);
        if (!Errors(tree).Any())
        {
            AssertIsInStyle(after, text);
        }
    }

    private static void AssertIsInStyle(SyntaxTree tree, string text)
    {
        string content = tree.Text.Content;
        Assert.True(content.Length == 0 || content == "\uFEFF" || (content.EndsWith('\n') && !content.EndsWith("\n\n", StringComparison.Ordinal)), "does not end in one line end\n" + text);
        Assert.DoesNotContain(tree.Tokens, token => token.Kind == TokenKind.Semicolon);
        for (int index = 0; index <= tree.Tokens.Count; index++)
        {
            int start = index == 0 ? 0 : tree.Tokens[index - 1].End;
            int end = index == tree.Tokens.Count ? content.Length : tree.Tokens[index].Start;
            string gap = content[start..end].ReplaceLineEndings("\n");
            Assert.False(gap.Contains(" \n", StringComparison.Ordinal) || gap.Contains("\t\n", StringComparison.Ordinal), "white space before a line end\n" + text + "\n---\n" + content);
            Assert.False(gap.Contains("\n\n\n", StringComparison.Ordinal), "two blank lines\n" + content);
        }
    }

    private static IEnumerable<string> Errors(SyntaxTree tree) =>
        tree.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Id);
}
