using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Finds keys that quotes gave a <c>:</c>, which parts the keys of a configuration path, so that a variable, an argument and <c>IConfiguration</c> could not tell them from another key.
/// </summary>
internal sealed class PathCollisions(DiagnosticSink sink)
{
    private readonly Dictionary<string, PropertyShape> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The declared types on the way: one within itself has no paths of its own.</summary>
    private readonly HashSet<TypeDeclaration> _within = [];

    /// <summary>Reports each key that has the path of another one.</summary>
    public static void Report(TableShape root, DiagnosticSink sink)
    {
        if (HasColon(root, []))
        {
            new PathCollisions(sink).Visit(root, "");
        }
    }

    private static bool HasColon(TableShape table, HashSet<TypeDeclaration> seen) => (table.Declaration is null || seen.Add(table.Declaration)) &&
        table.Properties.Any(property => property.Key.IndexOf(':') >= 0 || (property.Shape.Table is { } inner && HasColon(inner, seen)));

    private void Visit(TableShape table, string at)
    {
        if (table.Declaration is { } declared && !_within.Add(declared))
        {
            return;
        }

        foreach (PropertyShape property in table.Properties)
        {
            string path = at + property.Key.Replace('-', '_');
            if (!_byPath.TryGetValue(path, out PropertyShape? other))
            {
                _byPath.Add(path, property);
            }
            else if (property.Key != other.Key && property.Location is { } place)
            {
                sink.Add(new TuskDiagnostic(SemanticRules.PathsCollide, place, property.Key, other.Key, at + property.Key)
                {
                    Related = other.Location is { } there ? new([new RelatedLocation(there, "`" + other.Key + "` is set here")]) : default,
                });
            }

            if (property.Shape.Table is { } inner)
            {
                Visit(inner, path + ":");
            }
        }

        if (table.Declaration is not null)
        {
            _within.Remove(table.Declaration);
        }
    }
}
