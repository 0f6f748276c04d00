using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.BuildTool;

/// <summary>Writes <c>tusk.lock</c>: from now on builds warn where a document no longer keeps the shape that it has now.</summary>
internal static class LockCommand
{
    /// <summary>Writes it. A lock whose text stays is not touched, and documents with errors have no shape to keep.</summary>
    /// <param name="request">The project.</param>
    /// <param name="output">Takes what was done.</param>
    /// <param name="errors">Takes what is wrong, as compilers print it.</param>
    /// <returns>0, or 1 where a document has errors.</returns>
    public static int Run(BuildRequest request, TextWriter output, TextWriter errors)
    {
        IReadOnlyList<BoundDocument> documents = ProjectDocuments.Bind(request);
        TuskDiagnostic[] wrong =
        [
            .. documents.Where(static document => document.HasErrors).SelectMany(static document => document.Diagnostics)
                .Where(static diagnostic => diagnostic.Severity == Severity.Error && !Suppressions.IsSuppressed(diagnostic)),
        ];
        foreach (string line in wrong.Select(static diagnostic => diagnostic.ToString()).Distinct(StringComparer.Ordinal))
        {
            errors.WriteLine(line);
        }

        if (wrong.Length > 0)
        {
            return 1;
        }

        var published = TuskLock.Of(documents);
        string text = published.Write();
        string path = Path.Combine(request.ProjectFolder, TuskLock.FileName);
        bool isNew = !File.Exists(path) || File.ReadAllText(path) != text;
        if (isNew)
        {
            File.WriteAllText(path, text);
        }

        output.WriteLine($"{TuskLock.FileName}: {published.Documents.Count} {(published.Documents.Count == 1 ? "document" : "documents")}, {(isNew ? "written" : "unchanged")}.");
        return 0;
    }
}
