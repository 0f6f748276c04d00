using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds documents of a project that the same environment variables set: names differ in signs that no variable's name can hold.</summary>
public static class VariablePrefixChecker
{
    /// <summary>Finds them; each is told at its own first line, of the one before it.</summary>
    /// <param name="documents">The documents of a project.</param>
    public static IReadOnlyList<TuskDiagnostic> Check(IEnumerable<BoundDocument> documents)
    {
        var found = new List<TuskDiagnostic>();
        var known = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (BoundDocument document in documents.Where(static document => document.Group.HasConfiguration)
            .OrderBy(static document => document.Group.Document.Base.Path, StringComparer.Ordinal))
        {
            SourceFile file = document.Group.Document.Base;
            string prefix = VariablePrefix.Of(new DocumentNames(document.Group).Name);
            if (!known.TryGetValue(prefix, out SourceFile? other))
            {
                known.Add(prefix, file);
                continue;
            }

            found.Add(new TuskDiagnostic(SemanticRules.PrefixesCollide, DocumentChecker.FirstLine(file), file.Path, other.Path, prefix)
            {
                Related = new([new RelatedLocation(DocumentChecker.FirstLine(other), "`" + other.Path + "` takes `" + prefix + "…` too")]),
            });
        }

        DiagnosticOrder.Sort(found);
        return found;
    }
}
