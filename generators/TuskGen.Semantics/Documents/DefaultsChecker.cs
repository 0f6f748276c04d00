using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds keys of <c>peanut.tsk</c> files that no document below them declares: each document leaves them out in silence, so that a misspelt one would set nothing anywhere.</summary>
public static class DefaultsChecker
{
    private const int Shown = 3;

    /// <summary>Finds them.</summary>
    /// <param name="documents">All documents of a project. One with errors may take any key.</param>
    public static IReadOnlyList<TuskDiagnostic> Check(IReadOnlyList<BoundDocument> documents)
    {
        var found = new List<TuskDiagnostic>();
        foreach (BoundDocument first in documents)
        {
            foreach (LeftOutKey key in first.LeftOut)
            {
                BoundDocument[] below = [.. documents.Where(document => document.Group.Document.Peanuts.Any(peanut => peanut.Path == key.File.Path))];
                if (ReferenceEquals(below[0], first) && below.All(document => !document.HasErrors && document.LeftOut.Any(other => IsSame(other, key))))
                {
                    found.Add(Diagnose(key, below));
                }
            }
        }

        DiagnosticOrder.Sort(found);
        return found;
    }

    private static bool IsSame(LeftOutKey one, LeftOutKey other) => one.Span == other.Span && one.File.Path == other.File.Path;

    private static TuskDiagnostic Diagnose(LeftOutKey key, BoundDocument[] below)
    {
        string names = string.Join(", ", below.Take(Shown).Select(static document => "`" + document.Group.Document.Base.Path + "`"))
            + (below.Length > Shown ? " and " + (below.Length - Shown).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more" : "");
        string[] near = [.. below.SelectMany(static document => document.LeftOut).Where(other => IsSame(other, key)).Select(static other => other.Near).OfType<string>().Distinct()];
        string? meant = near.Length == 1 ? near[0] : null;
        bool isSpelled = key.File.Tree.Text.Slice(key.Span) == key.Name.Substring(key.Name.LastIndexOf('.') + 1);
        return new TuskDiagnostic(
            SemanticRules.UntakenDefault, key.File.Locate(key.Span), key.Name, names, meant is null ? "declare it in a schema, or remove it." : "did you mean `" + meant + "`?")
        {
            Mend = meant is null || !isSpelled ? null : new Mend("Write `" + meant + "`", key.Span, meant),
        };
    }
}
