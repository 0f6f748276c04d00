namespace TuskGen.Emit;

/// <summary>Everything that decides what a document becomes for hosts: no value, so that it stays as it is while only those change.</summary>
/// <param name="Name">The document's name, as in <c>app</c> for <c>app.tsk</c>.</param>
/// <param name="HintName">The stem of the output's names, unique in a project.</param>
/// <param name="Files">The names of the files it is made from, without folders.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="IsPublic">Whether the types are public, else internal.</param>
/// <param name="StaticClass">The name of the static class beside the root's record, as in <c>AppTsk</c>.</param>
/// <param name="Root">The name of the root's record, as in <c>AppConfig</c>.</param>
/// <param name="Tables">The tables, those in lists left out.</param>
public sealed record HostingModel(
    string Name, string HintName, EquatableArray<string> Files, string Namespace, bool IsPublic, string StaticClass, string Root, EquatableArray<HostedTableModel> Tables);
