namespace TuskGen.Emit;

/// <summary>The texts that a document was made from, which live files replace at run time: an output of its own, only in projects with hosts.</summary>
/// <param name="HintName">The stem of the output's name, unique in a project.</param>
/// <param name="Files">The names of the files it is made from, without folders.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
/// <param name="StaticClass">The static class beside the root's record.</param>
/// <param name="Build">Tells this build of the document from others.</param>
/// <param name="Path">The path of the document's base.</param>
/// <param name="Texts">The files.</param>
public sealed record SourcesModel(
    string HintName, EquatableArray<string> Files, string Namespace, bool IsPublic, string StaticClass, string Build, string Path, EquatableArray<SourceTextModel> Texts);
