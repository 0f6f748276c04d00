namespace TuskGen.Emit;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Word">The word that documents write.</param>
public sealed record EnumMemberModel(string Name, string Word);
