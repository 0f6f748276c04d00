namespace TuskGen.Syntax.Tests;

/// <summary>A test over the shared corpus, skipped where the corpus is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedCorpusFactAttribute : FactAttribute
{
    public SharedCorpusFactAttribute()
    {
        if (!SharedCorpus.IsThere)
        {
            Skip = "The shared corpus is not there: set TUSKGEN_CORPUS to its folder.";
        }
    }
}
