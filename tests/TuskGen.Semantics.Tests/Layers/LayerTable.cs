namespace TuskGen.Semantics.Tests.Layers;

/// <summary>A layer, or a table of one, before anything is evaluated: its keys in order, each a table, a list of tables, or the text of a value.</summary>
internal sealed record LayerTable(IReadOnlyList<(string Key, object Value)> Entries)
{
    /// <summary>The text of the layer as a file.</summary>
    public string ToFile() => string.Concat(Entries.Select(static entry => Write(entry.Key, entry.Value, "")));

    /// <summary>
    /// This layer under a nearer one, as one layer: tables by key, everything else by the nearer. What a nearer one appends goes behind a list here, or waits for the list of a layer below.
    /// </summary>
    public LayerTable Under(LayerTable nearer)
    {
        List<(string Key, object Value)> merged = [.. Entries];
        foreach ((string key, object value) in nearer.Entries)
        {
            int at = merged.FindIndex(entry => entry.Key == key);
            if (at < 0)
                merged.Add((key, value));
            else
                merged[at] = (key, Merge(merged[at].Value, value));
        }

        return new LayerTable(merged);
    }

    private static object Merge(object below, object nearer) => (below, nearer) switch
    {
        (LayerTable table, LayerTable over) => table.Under(over),
        (string list, string appended) when appended.StartsWith("@merge([", StringComparison.Ordinal) => Append(list, appended["@merge([".Length..^2]),
        _ => nearer,
    };

    private static string Append(string list, string items)
    {
        string end = list.StartsWith("@merge", StringComparison.Ordinal) ? "])" : "]";
        return list == "null" ? "[" + items + "]" : list[..^end.Length] + (list.EndsWith("[" + end, StringComparison.Ordinal) ? "" : ", ") + items + end;
    }

    private static string Write(string key, object value, string indent) => value switch
    {
        LayerTable table => indent + key + " {\n" + string.Concat(table.Entries.Select(entry => Write(entry.Key, entry.Value, indent + "    "))) + indent + "}\n",
        LayerTable[] tables => indent + key + ": [" + string.Join(", ", tables.Select(static table => "{ " + string.Join(", ",
            table.Entries.Select(static entry => entry.Key + ": " + entry.Value)) + " }")) + "]\n",
        _ => indent + key + ": " + value + "\n",
    };
}
