using TuskGen.Conformance.Corpus;
using TuskGen.Semantics;
using TuskGen.Syntax;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Conformance.Documents;

/// <summary>Whatever a document holds, it is bound: no exception, no hang, and every diagnostic stands in its text.</summary>
public sealed class MutatedDocumentTests
{
    private const int Quick = 2_000;

    [Fact]
    public void Thousands_of_mutated_documents_are_bound() => AssertBound(0, Quick);

    [Fact]
    [Trait("Tier", "long")]
    public void A_hundred_thousand_mutated_documents_are_bound() => AssertBound(Quick, 100_000);

    private static void AssertBound(int first, int count)
    {
        var mutator = new Mutator(SeedDocuments.All);
        for (int number = first; number < first + count; number++)
        {
            string text = mutator.Create(number);
            if (FindFault(text) is { } fault)
            {
                string smallest = fault == "hangs" ? text : Shrinker.Shrink(text, shorter => FindFault(shorter) is not null);
                Assert.Fail($"Document {number}: {fault}\nSmallest:\n{smallest}\nEscaped: {Uri.EscapeDataString(smallest)}");
            }
        }
    }

    private static string? FindFault(string text) => Watchdog.Run(() =>
    {
        Project project = Project.OfText("app.tsk", text);
        foreach (TuskDiagnostic diagnostic in project.Document.Diagnostics)
        {
            TextSpan span = diagnostic.Location.Span;
            if (span.Start < 0 || span.Length < 0 || span.End > text.Length)
            {
                return diagnostic.Id + " leaves the text";
            }

            if (diagnostic.Message.Length == 0 || diagnostic.Message.Contains('\n', StringComparison.Ordinal))
            {
                return diagnostic.Id + " has an empty message or one of several lines";
            }
        }

        return FindHole(project.Document);
    });

    /// <summary>A key that is wrong has been reported.</summary>
    private static string? FindHole(BoundDocument document) =>
        document.Environments.Any(environment => environment.Root.HasError) && !document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? "a key is wrong, but nothing is reported"
            : null;
}
