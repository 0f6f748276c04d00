using TuskGen.Emit;
using TuskGen.Roslyn;

namespace TuskGen.Generators;

/// <summary>What the project's build properties say about the C# of its documents, whose paths are relative to the project already.</summary>
internal static class ModelOptions
{
    public static DocumentModelOptions Of(ProjectOptions options) => new(options.RootNamespace, ProjectFolder: "", IsPublic: !options.IsInternal)
    {
        SourceFolder = options.MapsSources ? "" : options.Folder.Replace('\\', '/'),
        Environments = new EquatableArray<string>([.. options.Environments.Split([','], StringSplitOptions.RemoveEmptyEntries)]),
    };
}
