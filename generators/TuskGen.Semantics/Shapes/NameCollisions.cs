using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds keys of one table that would be one property.</summary>
internal static class NameCollisions
{
    /// <summary>Keys that differ only in case, <c>_</c> or <c>-</c>, or in nothing but what <c>@name</c> makes alike, would have one name in C#.</summary>
    public static void Report(IReadOnlyList<PropertyShape> properties, DiagnosticSink sink)
    {
        // Most tables are small, and looked through faster than indexed.
        const int ScanLimit = 8;
        Dictionary<string, PropertyShape>? byName = properties.Count > ScanLimit ? new(properties.Count, StringComparer.OrdinalIgnoreCase) : null;
        var names = new string[properties.Count];
        for (int index = 0; index < properties.Count; index++)
        {
            PropertyShape property = properties[index];
            string name = names[index] = PropertyNames.Of(property);
            PropertyShape? other = null;
            if (byName is null)
            {
                for (int earlier = 0; earlier < index && other is null; earlier++)
                {
                    other = name.Equals(names[earlier], StringComparison.OrdinalIgnoreCase) ? properties[earlier] : null;
                }
            }
            else if (!byName.TryGetValue(name, out other))
            {
                byName.Add(name, property);
            }

            if (other is not null && property.Location is { } place)
            {
                string why = property.GivenName is null && other.GivenName is null ? ", since they differ only in case, `_`, `-` or other signs" : ", which `@name` gives";
                sink.Add(new TuskDiagnostic(SemanticRules.NamesCollide, place, property.Key, other.Key, name, why)
                {
                    Related = other.Location is { } there ? new([new RelatedLocation(there, "`" + other.Key + "` is set here")]) : default,
                });
            }
        }
    }
}
