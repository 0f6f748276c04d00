namespace TuskGen.Semantics;

/// <summary>An <c>@assert</c> of a declared type as a check of any record of it.</summary>
/// <param name="Source">The condition as the declaration writes it, on one line.</param>
/// <param name="Condition">What must be true.</param>
/// <param name="Message">The text of the failure, with <c>***</c> for what is secret.</param>
/// <param name="Parts">The values that a failure shows.</param>
public sealed record RecordAssertion(string Source, LoadExpression Condition, LoadExpression Message, IReadOnlyList<AssertionPart> Parts);
