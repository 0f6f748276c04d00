namespace TuskGen;

/// <summary>The texts that a document was compiled from.</summary>
/// <param name="Build">Tells this build of the document from others: what the manifest beside live files has to say too.</param>
/// <param name="Path">The path of the document's base within its project, as in <c>config/app.tsk</c>.</param>
/// <param name="Files">Every file that the document's meaning depends on, by its path within the project; comments are left out, lines and columns are kept.</param>
public sealed record TuskSources(string Build, string Path, TuskList<TuskSourceText> Files);
