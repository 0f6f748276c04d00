namespace TuskGen.Syntax;

/// <summary>A piece of a string: text, a <c>${…}</c>, or a <c>$name</c> that is a global's value where the base document defines that global, and text elsewhere.</summary>
/// <param name="Text">The decoded text; for a <c>$name</c> the name with its <c>$</c>; empty for a hole.</param>
/// <param name="Hole">The hole, where it is one.</param>
/// <param name="GlobalSpan">Where a <c>$name</c> stands; null for text and holes.</param>
public sealed record StringSegment(string Text, HoleSyntax? Hole, TextSpan? GlobalSpan)
{
    /// <summary>Whether it is plain text.</summary>
    public bool IsText => Hole is null && GlobalSpan is null;
}
