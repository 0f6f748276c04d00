using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds keys that no environment variable can name, because the names of variables part the keys of a path by <c>__</c>.</summary>
/// <param name="section">The configuration section that the document's keys stand under; null: none.</param>
/// <param name="sink">Takes what is found.</param>
internal sealed class VariableNames(string? section, DiagnosticSink sink)
{
    private readonly HashSet<TypeDeclaration> _seen = [];

    /// <summary>Looks at every key.</summary>
    public void Check(TableShape table)
    {
        if (table.Declaration is { } declared && !_seen.Add(declared))
        {
            return;
        }

        foreach (PropertyShape property in table.Properties)
        {
            string key = property.Key.Replace('-', '_');
            bool hasKeysBelow = property.Shape is TableShape or ListShape or MapShape or ChoiceShape;

            // `a___b` is read as `a`, then `_b`: only what stands last may end in a `_`.
            bool isUnreachable = key.IndexOf("__", StringComparison.Ordinal) >= 0 || (hasKeysBelow && key.EndsWith("_", StringComparison.Ordinal));
            if (isUnreachable && property.Location is { } place)
            {
                string path = (section is null ? "" : section + ":") + property.Path;
                sink.Add(new TuskDiagnostic(SemanticRules.NoVariable, place, property.Key, hasKeysBelow ? "what stands in `" + property.Key + "`" : "`" + property.Key + "`", path));
            }

            if (!isUnreachable && property.Shape.Table is { } inner)
            {
                Check(inner);
            }
        }
    }
}
