namespace TuskGen.Syntax.Tests.Robustness;

public sealed class MutationTests
{
    private const int Quick = 5_000;
    private const int Long = 100_000;

    [Fact]
    public void Every_seed_document_keeps_the_invariants() => Assert.All(SeedDocuments.All, text => Assert.Null(FindFault(text)));

    [Fact]
    public void Thousands_of_mutated_documents_keep_the_invariants() => AssertMutants(0, Quick);

    [Fact]
    [Trait("Tier", "long")]
    public void A_hundred_thousand_mutated_documents_keep_the_invariants() => AssertMutants(Quick, Long);

    private static void AssertMutants(int first, int count)
    {
        var mutator = new Mutator(SeedDocuments.All);
        int current = first;
        string? fault = Watchdog.Run(() =>
        {
            for (; current < first + count; current++)
            {
                if (FindFault(mutator.Create(current)) is { } found)
                {
                    return found;
                }
            }

            return null;
        });
        if (fault is not null)
        {
            string text = mutator.Create(current);
            string smallest = fault == "hangs" ? text : Shrinker.Shrink(text, shorter => FindFault(shorter) is not null);
            Assert.Fail($"Document {current}: {fault}\nSmallest:\n{smallest}\nEscaped: {Uri.EscapeDataString(smallest)}");
        }
    }

    private static string? FindFault(string text)
    {
        try
        {
            return TreeInvariants.FindBreach(SyntaxTree.Parse(text, "mutant.tsk"));
        }
#pragma warning disable CA1031 // whatever is thrown is the finding
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }
}
