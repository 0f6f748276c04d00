namespace TuskGen.Conformance.Corpus;

/// <summary>A fact about the shared corpus; skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = CorpusFolder.WhyMissing;
}
