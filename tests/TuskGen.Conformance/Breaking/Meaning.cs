using TuskGen.Semantics;

namespace TuskGen.Conformance.Breaking;

/// <summary>A document's keys with value and type, flat, and for each the line that set it.</summary>
internal static class Meaning
{
    /// <summary>Path to value and type; a key that is wrong is not among them.</summary>
    public static Dictionary<string, string> Of(BoundDocument document)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (BoundEnvironment environment in document.Environments)
        {
            AddValues(environment.Root, environment.Name, all);
        }

        AddShapes(document.Shape, all);
        return all;
    }

    /// <summary>Paths (as in <see cref="Of"/>) of the keys that some lines set, and of their types.</summary>
    public static HashSet<string> SetBy(BoundDocument document, IReadOnlySet<int> lines)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundEnvironment environment in document.Environments)
        {
            AddPaths(environment.Root, environment.Name, lines, paths);
        }

        return paths;
    }

    private static void AddValues(BoundValue value, string path, Dictionary<string, string> all)
    {
        switch (value)
        {
            case BoundTable table:
                foreach (BoundEntry entry in table.Entries)
                {
                    AddValues(entry.Value, path + ":" + entry.Key, all);
                }

                break;
            case BoundList list:
                for (int index = 0; index < list.Items.Count; index++)
                {
                    AddValues(list.Items[index], path + ":" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), all);
                }

                break;
            case BoundConstant constant:
                all[path] = constant.Value.TypeName + " " + constant.Value;
                break;
            case BoundLoad load:
                all[path] = "load " + load.Expression.Kind + " " + load.Preview;
                break;
            case BoundLive live:
                all[path] = "live " + live.Operator.Name;
                break;
        }
    }

    private static void AddShapes(TableShape table, Dictionary<string, string> all)
    {
        foreach (PropertyShape property in table.Properties)
        {
            Shape inner = property.Shape is ListShape { Element: TableShape } list ? list.Element : property.Shape;
            all["type of " + property.Path] = property.Shape is TableShape ? "table" : property.Shape.TypeText + (property.IsOptional ? "?" : "");
            if (inner is TableShape below)
            {
                AddShapes(below, all);
            }
        }
    }

    private static void AddPaths(BoundValue value, string path, IReadOnlySet<int> lines, HashSet<string> paths)
    {
        switch (value)
        {
            case BoundTable table:
                foreach (BoundEntry entry in table.Entries)
                {
                    if (entry.Origin is { } origin && lines.Contains(origin.KeyLocation.Start.Line))
                    {
                        paths.Add(path + ":" + entry.Key);
                        paths.Add("type of " + string.Join(':', (path + ":" + entry.Key).Split(':').Skip(1).Where(part => !part.All(char.IsAsciiDigit))));
                    }

                    AddPaths(entry.Value, path + ":" + entry.Key, lines, paths);
                }

                break;
            case BoundList list:
                for (int index = 0; index < list.Items.Count; index++)
                {
                    AddPaths(list.Items[index], path + ":" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), lines, paths);
                }

                break;
        }
    }
}
