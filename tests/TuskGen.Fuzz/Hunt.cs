using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Fuzz;

/// <summary>Mutates the seed documents and prints each kind of fault once, as small as it gets.</summary>
internal static class Hunt
{
    /// <returns>Number of kinds found.</returns>
    public static int Run(int first, int count, TextWriter output)
    {
        var mutator = new Mutator(SeedDocuments.All);
        var faults = new HashSet<string>(StringComparer.Ordinal);
        for (int number = first; number < first + count; number++)
        {
            string text = mutator.Create(number);
            if (Target.FindFault(text) is { } fault && faults.Add(fault))
            {
                string smallest = Shrinker.Shrink(text, shorter => Target.FindFault(shorter) == fault);
                output.WriteLine($"Document {number}: {fault}\n--- smallest, escaped: {Uri.EscapeDataString(smallest)}\n{smallest}\n");
            }
        }

        output.WriteLine($"{count} documents, {faults.Count} kinds of faults");
        return faults.Count;
    }
}
