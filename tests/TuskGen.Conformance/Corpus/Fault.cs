namespace TuskGen.Conformance.Corpus;

/// <summary>Faults are texts, so that they are counted as well as tested; a test shows the whole of one.</summary>
internal static class Fault
{
    public static void AssertNone(string? fault) => Assert.True(fault is null, fault);
}
