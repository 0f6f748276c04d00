using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds C# types of one name: two tables of a document, or of two documents in one namespace.</summary>
public static class TypeNameChecker
{
    /// <summary>Finds what documents have in common; what each has twice for itself comes with its own diagnostics.</summary>
    /// <param name="documents">The documents of a project.</param>
    /// <param name="rootNamespace">The project's root namespace; empty for none.</param>
    public static IReadOnlyList<TuskDiagnostic> Check(IEnumerable<BoundDocument> documents, string rootNamespace)
    {
        var found = new List<TuskDiagnostic>();
        var known = new Dictionary<(string Namespace, string Name), (BoundDocument Document, TypeName Type)>();
        foreach (BoundDocument document in documents.Where(static document => document.Group.HasConfiguration)
            .OrderBy(static document => document.Group.Document.Base.Path, StringComparer.Ordinal))
        {
            string space = DocumentNames.Namespace(document, rootNamespace, projectFolder: "");
            var types = new DocumentTypes(new DocumentNames(document.Group).Prefix, document.Shape);
            foreach (TypeName type in types.All)
            {
                if (!known.TryGetValue((space, type.Name), out (BoundDocument Document, TypeName Type) other))
                {
                    known.Add((space, type.Name), (document, type));
                }
                else if (!ReferenceEquals(other.Document, document) && (type.Table is not null || other.Type.Table is not null || type.Name == types.Root))
                {
                    // Of two documents whose own types collide it is said once, not of each type.
                    found.Add(Describe(document, type, other.Document, other.Type));
                }
            }
        }

        DiagnosticOrder.Sort(found);
        return found;
    }

    /// <summary>Finds tables of one document that would become one record.</summary>
    internal static void Check(DocumentGroup group, TableShape shape, DiagnosticSink sink)
    {
        Dictionary<string, PropertyShape>? known = null;
        foreach (TypeName type in new DocumentTypes(new DocumentNames(group).Prefix, shape).All)
        {
            if (type.Table is not { } table)
            {
                continue;
            }

            known ??= new Dictionary<string, PropertyShape>(StringComparer.Ordinal);
            if (!known.TryGetValue(type.Name, out PropertyShape? other))
            {
                known.Add(type.Name, table);
            }
            else if (table.Location is { } place && !IsOneProperty(table.Path, other.Path))
            {
                string line = other.Location is { } there
                    ? " at " + (there.Text.Path == place.Text.Path ? "" : there.Text.Path + " ") + "line " + Line(there) : "";
                sink.Add(new TuskDiagnostic(SemanticRules.TypesCollide, place, DocumentTypes.Quote(table), DocumentTypes.Quote(other) + line, type.Name, Rename(table))
                {
                    Related = other.Location is { } first ? new([new RelatedLocation(first, DocumentTypes.Quote(other) + " is set here")]) : default,
                });
            }
        }
    }

    private static TuskDiagnostic Describe(BoundDocument document, TypeName type, BoundDocument otherDocument, TypeName other)
    {
        // It is told at a table, which can be given another name, rather than at a document, which cannot.
        if (type.Table is null && other.Table is not null)
        {
            (document, type, otherDocument, other) = (otherDocument, other, document, type);
        }

        SourceFile otherFile = otherDocument.Group.Document.Base;
        SourceLocation place = type.Table?.Location ?? DocumentChecker.FirstLine(document.Group.Document.Base);
        SourceLocation there = other.Table?.Location ?? DocumentChecker.FirstLine(otherFile);
        string what = type.Table is { } table ? DocumentTypes.Quote(table) : "`" + document.Group.Document.Base.Path + "`";
        string otherWhat = other.Table is { } otherTable ? DocumentTypes.Quote(otherTable) + " of `" + otherFile.Path + "` at line " + Line(there) : "`" + otherFile.Path + "`";
        string mend = type.Table is { } named ? Rename(named) : "put one of them into another namespace by `#namespace`";
        return new TuskDiagnostic(SemanticRules.TypesCollide, place, what, otherWhat, type.Name, mend)
        {
            Related = new([new RelatedLocation(there, "`" + type.Name + "` is made here too")]),
        };
    }

    /// <summary>Whether keys on the way to two tables have one C# name each: that is the mistake, and said of the first of them.</summary>
    private static bool IsOneProperty(string path, string other)
    {
        string[] parts = path.Split(':');
        string[] others = other.Split(':');
        return parts.Length == others.Length && parts.Zip(others, static (left, right) => PascalCase.Of(left) == PascalCase.Of(right)).All(static isOne => isOne);
    }

    private static string Rename(PropertyShape table) => "give this one another name by `@name(\"" + PropertyNames.Of(table) + "Table\")` above it";

    private static string Line(SourceLocation location) => (location.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
