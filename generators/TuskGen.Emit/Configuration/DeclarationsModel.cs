namespace TuskGen.Emit;

/// <summary>What a document or file declares, as its C# needs it: while it stays equal, the output stays as it is.</summary>
/// <param name="HintName">The stem of the output's name, unique in a project.</param>
/// <param name="Files">The names of the files that declare it, without folders.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
/// <param name="Records">The records of its types.</param>
/// <param name="Enums">Its enums.</param>
/// <param name="Choices">The choices that its types, or the document's root, have.</param>
public sealed record DeclarationsModel(
    string HintName,
    EquatableArray<string> Files,
    string Namespace,
    bool IsPublic,
    EquatableArray<RecordModel> Records,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ChoiceModel> Choices);
