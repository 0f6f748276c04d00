using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>An <c>@assert</c> that the build cannot decide for good, since its condition stands on variables or other things of the load. With every
/// default it holds, where that is known.</summary>
/// <param name="Condition">What must be true at load; it refers to what keys and <see cref="BoundEnvironment.Shared"/> hold.</param>
/// <param name="Message">The text of the failure, with <c>***</c> for what is secret.</param>
/// <param name="Source">The condition as the document writes it, on one line.</param>
/// <param name="Location">The assertion's place.</param>
/// <param name="Path">The path of the table that it stands in, parts joined by <c>:</c>; empty for the root.</param>
/// <param name="Parts">The values that a failure shows.</param>
public sealed record BoundAssertion(
    LoadExpression Condition, LoadExpression Message, string Source, SourceLocation Location, string Path, IReadOnlyList<AssertionPart> Parts)
{
    /// <summary>Every expression of it.</summary>
    internal IEnumerable<LoadExpression> Expressions => Parts.Select(static part => part.Value).Prepend(Message).Prepend(Condition);
}
