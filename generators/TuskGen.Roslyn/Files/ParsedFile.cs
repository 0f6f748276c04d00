using TuskGen.Semantics;

namespace TuskGen.Roslyn;

/// <summary>A <c>.tsk</c> file of the compilation, read. One text gives one object, whoever asks.</summary>
public sealed class ParsedFile
{
    internal ParsedFile(SourceFile source, Failure? failure)
    {
        Source = source;
        Failure = failure;
    }

    /// <summary>The file with its tree; of an empty text where reading failed.</summary>
    public SourceFile Source { get; }

    /// <summary>What went wrong inside TuskGen while reading it; null, as it should be.</summary>
    public Failure? Failure { get; }
}
