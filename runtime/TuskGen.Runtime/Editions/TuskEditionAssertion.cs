namespace TuskGen;

/// <summary>An <c>@assert</c> of an edition that only the load can decide.</summary>
/// <param name="Path">The table that it stands in, parts joined by <c>:</c>; empty for the root.</param>
/// <param name="Source">Its place, as a compiler prints it.</param>
/// <param name="Text">The condition as the document writes it.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Message">What the document says where it does not hold; nothing secret goes into it.</param>
/// <param name="Parts">What the failure shows, by name: no secret.</param>
public sealed record TuskEditionAssertion(
    string Path, string Source, string Text, TuskLoadExpression Holds, TuskLoadExpression Message, TuskList<(string Name, TuskLoadExpression Value)> Parts);
