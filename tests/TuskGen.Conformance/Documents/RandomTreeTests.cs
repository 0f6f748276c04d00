using CsCheck;
using TuskGen.Conformance.Corpus;
using TuskGen.Semantics;
using TuskGen.Syntax;
using TuskGen.Syntax.Tests.Blocks;

namespace TuskGen.Conformance.Documents;

/// <summary>A tree that is known comes back as the value of the document, however it was written.</summary>
public sealed class RandomTreeTests
{
    [Fact]
    public void A_document_in_any_layout_and_style_has_the_value_that_was_printed() =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int).ForAll(AssertBound, times: 2_000);

    private static void AssertBound(KnownTable root, int seed)
    {
        string text = RandomPrinter.Print(root, seed);
        Project project = Project.OfText("app.tsk", text);
        // Tables of a list may not disagree about a key, and keys may not be alike in C#; random ones are.
        string[] random = [SemanticRules.ShapesDisagree.Id, SemanticRules.NamesCollide.Id, SemanticRules.TypesCollide.Id];
        TuskDiagnostic[] errors = [.. project.Errors.Where(error => !random.Contains(error.Id))];
        Assert.True(errors.Length == 0, string.Join('\n', errors.AsEnumerable()) + "\n" + text);
        string read = Read(project.Document.FindEnvironment("")!.Root).ToString();
        string expected = Read(root).ToString();
        Assert.True(expected == read, $"expected {expected}\nread     {read}\n{text}");
    }

    private static Known Read(BoundValue value) => value switch
    {
        BoundTable table => new KnownTable(table.Entries.ToDictionary(entry => entry.Key, entry => Read(entry.Value))),
        BoundList list => new KnownList([.. list.Items.Select(Read)]),
        BoundConstant { Value: TuskString text } => new KnownScalar(text.Value, true),
        BoundConstant constant => new KnownScalar(constant.Value.TypeName + " " + constant.Value, false),
        _ => throw new InvalidDataException(value.GetType().Name),
    };

    /// <summary>The known tree with its literals as values, by a document that holds nothing else.</summary>
    private static Known Read(Known known) => known switch
    {
        KnownTable table => new KnownTable(table.Entries.ToDictionary(entry => entry.Key, entry => Read(entry.Value))),
        KnownList list => new KnownList([.. list.Items.Select(Read)]),
        KnownScalar { IsString: false } literal => Read(Project.OfText("app.tsk", "a: " + literal.Text).Document.FindEnvironment("")!.Root.Find("a")!.Value),
        _ => known,
    };
}
