namespace TuskGen.Emit;

/// <summary>What the project says about the C# of its documents.</summary>
/// <param name="RootNamespace">The project's root namespace; empty for none.</param>
/// <param name="ProjectFolder">The project's folder as the paths of its documents begin, forward slashes; empty where paths are relative to it.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
public sealed record DocumentModelOptions(string RootNamespace, string ProjectFolder, bool IsPublic)
{
    /// <summary>The environments whose values are compiled in, lower-case; empty: all. Those of the base alone always are, if that is an environment.</summary>
    public EquatableArray<string> Environments { get; init; } = new([]);

    /// <summary>The folder that the paths of documents are relative to, as the compiler is to print them; empty: as they are.</summary>
    public string SourceFolder { get; init; } = "";

    /// <summary>Whether an environment's values are compiled in.</summary>
    /// <param name="environment">Its name, lower-case.</param>
    public bool Compiles(string environment) => Environments.Count == 0 || environment.Length == 0 || Environments.Contains(environment);
}
