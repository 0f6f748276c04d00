using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>
/// Finds keys that quotes gave a <c>:</c>, which parts the keys of a configuration path, so that a variable, an argument and <c>IConfiguration</c> could not tell them from another key.
/// </summary>
internal sealed class PathCollisions(DiagnosticSink sink)
{
    private readonly Dictionary<string, PropertyShape> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports each key that has the path of another one.</summary>
    public static void Report(TableShape root, DiagnosticSink sink)
    {
        if (HasColon(root))
        {
            new PathCollisions(sink).Visit(root);
        }
    }

    private static bool HasColon(TableShape table) => table.Properties.Any(static property => property.Key.IndexOf(':') >= 0 || (property.Shape.Table is { } inner && HasColon(inner)));

    private void Visit(TableShape table)
    {
        foreach (PropertyShape property in table.Properties)
        {
            string path = property.Path.Replace('-', '_');
            if (!_byPath.TryGetValue(path, out PropertyShape? other))
            {
                _byPath.Add(path, property);
            }
            else if (property.Key != other.Key && property.Location is { } place)
            {
                sink.Add(new TuskDiagnostic(SemanticRules.PathsCollide, place, property.Key, other.Key, property.Path)
                {
                    Related = other.Location is { } there ? new([new RelatedLocation(there, "`" + other.Key + "` is set here")]) : default,
                });
            }

            if (property.Shape.Table is { } inner)
            {
                Visit(inner);
            }
        }
    }
}
