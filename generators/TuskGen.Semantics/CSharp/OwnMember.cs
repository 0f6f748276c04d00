namespace TuskGen.Semantics;

/// <summary>A member of a declaration in a project's own C#.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">Whether it is a method, which others of its name may stand beside.</param>
/// <param name="Place">Its file and line as messages show them.</param>
public sealed record OwnMember(string Name, bool IsMethod, string Place);
