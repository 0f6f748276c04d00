namespace TuskGen;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>The empty text.</summary>
    public sealed record Nothing : PatternNode;

    /// <summary>One character of a set.</summary>
    public sealed record One(CharacterSet Set) : PatternNode;

    /// <summary>A place, of no length.</summary>
    public sealed record At(PatternPlace Place) : PatternNode;

    /// <summary>Parts, one after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>One of two.</summary>
    public sealed record Either(PatternNode Left, PatternNode Right) : PatternNode;

    /// <summary>A part a number of times; no upper bound where it is null.</summary>
    public sealed record Repeat(PatternNode Part, int Fewest, int? Most) : PatternNode;
}
