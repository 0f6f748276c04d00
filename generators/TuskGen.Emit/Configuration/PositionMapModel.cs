namespace TuskGen.Emit;

/// <summary>Where each key of a document is set: an output of its own, because every comment line changes it.</summary>
/// <param name="HintName">The stem of the output's name, unique in a project.</param>
/// <param name="Files">The names of the files it is made from, without folders.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
/// <param name="StaticClass">The static class beside the root's record.</param>
/// <param name="Root">The name of the root's record.</param>
/// <param name="Positions">The lines, in the document's order.</param>
/// <param name="Assertions">The lines of the assertions, by their numbers.</param>
public sealed record PositionMapModel(
    string HintName, EquatableArray<string> Files, string Namespace, bool IsPublic, string StaticClass, string Root, EquatableArray<PositionModel> Positions,
    EquatableArray<AssertionPositionModel> Assertions);
