using TuskGen.Syntax.Tests.Edits;
using TuskGen.Syntax.Tests.Parsing;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Syntax.Tests.Formatting;

/// <summary>However broken a document is, it can be formatted and edited without a fall, and without a change that was not asked for.</summary>
public sealed class BrokenDocumentTests
{
    private const int Quick = 2_000;
    private const int Long = 40_000;

    [Fact]
    public void Thousands_of_mutated_documents_are_laid_out_without_a_change_of_meaning() => Run(0, Quick, FindFormatFault);

    [Fact]
    public void Thousands_of_mutated_documents_are_edited_or_refused() => Run(0, Quick, FindEditFault);

    [Fact]
    [Trait("Tier", "long")]
    public void Tens_of_thousands_of_mutated_documents_are_laid_out_and_edited()
    {
        Run(Quick, Long, FindFormatFault);
        Run(Quick, Long, FindEditFault);
    }

    private static void Run(int first, int count, Func<string, string?> find)
    {
        var mutator = new Mutator(SeedDocuments.All);
        for (int number = first; number < first + count; number++)
        {
            string text = mutator.Create(number);
            if (Guard(text, find) is { } fault)
            {
                string smallest = Shrinker.Shrink(text, shorter => Guard(shorter, find) is not null);
                Assert.Fail($"Document {number}: {fault}\nSmallest: {Guard(smallest, find)}\n{smallest}\nEscaped: {Uri.EscapeDataString(smallest)}");
            }
        }
    }

    private static string? Guard(string text, Func<string, string?> find)
    {
        try
        {
            return find(text);
        }
#pragma warning disable CA1031 // whatever is thrown is the finding
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string? FindFormatFault(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        SyntaxTree after = SyntaxTree.Parse(Formatter.Format(tree));
        if (TreeShape.Of(tree) != TreeShape.Of(after))
        {
            return "means something else\n" + after.Text.Content;
        }

        if (tree.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            // Where errors stand, what is left as it is may be more at the second pass.
            return null;
        }

        string again = Formatter.Format(after);
        return again == after.Text.Content ? null : "is formatted differently the second time\n--- once\n" + after.Text.Content + "\n--- twice\n" + again;
    }

    private static string? FindEditFault(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(text);
        IReadOnlyList<(string Path, string Value)> keys = KeyReader.Read(tree);
        for (int index = 0; index < keys.Count; index += 1 + (keys.Count / 4))
        {
            KeyPath path = KeyPath.Parse(keys[index].Path);
            EditResult set = DocumentEditor.Set(tree, path, "\"brand new\"");
            if (set.IsSuccess && !KeyReader.Read(set.Tree).SequenceEqual(keys.Select(key => key.Path == keys[index].Path ? (key.Path, "\"brand new\"") : key)))
            {
                return "setting " + path + " changes other keys\n" + set.Tree.Text.Content;
            }

            EditResult removed = DocumentEditor.Remove(tree, path);
            if (removed.IsSuccess && !KeyReader.Read(removed.Tree).Select(key => key.Value).SequenceEqual(keys.Where(key => !IsWithin(key.Path, keys[index].Path)).Select(key => key.Value)))
            {
                return "removing " + path + " changes other keys\n" + removed.Tree.Text.Content;
            }
        }

        return null;
    }

    private static bool IsWithin(string path, string owner) => path == owner || (path.StartsWith(owner, StringComparison.Ordinal) && path[owner.Length] is '.' or '[');
}
