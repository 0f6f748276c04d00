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

    private static string? FindFault(string text) => Watchdog.Run(() => BindingInvariants.FindBreach(text));
}
