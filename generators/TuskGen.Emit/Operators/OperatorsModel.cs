namespace TuskGen.Emit;

/// <summary>The operators that a document or file declares: an output of its own, since it has positions.</summary>
/// <param name="HintName">The stem of the output's name, unique in a project.</param>
/// <param name="Files">The names of the files that declare them, without folders.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="IsPublic">Whether the class is public, else internal.</param>
/// <param name="Operators">The operators, each method once.</param>
public sealed record OperatorsModel(string HintName, EquatableArray<string> Files, string Namespace, bool IsPublic, EquatableArray<OperatorModel> Operators);
