namespace TuskGen.Emit;

/// <summary>What the project says about the C# of its documents.</summary>
/// <param name="RootNamespace">The project's root namespace; empty for none.</param>
/// <param name="ProjectFolder">The project's folder as the paths of its documents begin, forward slashes; empty where paths are relative to it.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
public sealed record DocumentModelOptions(string RootNamespace, string ProjectFolder, bool IsPublic);
