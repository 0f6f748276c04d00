namespace TuskGen.Semantics;

/// <summary>A declaration in a project's own C#.</summary>
/// <param name="Part">What of a document it can be a part of.</param>
/// <param name="Description">What it is, with an article: <c>a class</c>.</param>
/// <param name="Place">Its file and line as messages show them.</param>
/// <param name="Members">Its members with names of their own, in the order of the text.</param>
public sealed record OwnType(OwnTypePart Part, string Description, string Place, IReadOnlyList<OwnMember> Members);
