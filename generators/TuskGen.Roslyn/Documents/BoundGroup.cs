using TuskGen.Semantics;

namespace TuskGen.Roslyn;

/// <summary>A document, bound, or the reason why it could not be.</summary>
public sealed class BoundGroup
{
    internal BoundGroup(DocumentGroup group, BoundDocument? document, Failure? failure)
    {
        Group = group;
        Document = document;
        Failure = failure;
    }

    /// <summary>The files it was bound from.</summary>
    public DocumentGroup Group { get; }

    /// <summary>The bound document; null where binding failed.</summary>
    public BoundDocument? Document { get; }

    /// <summary>What went wrong inside TuskGen; null, as it should be.</summary>
    public Failure? Failure { get; }
}
