using System.Text;

namespace TuskGen.Mistakes.Configurations;

/// <summary>Writes a layer's keys as nested tables.</summary>
internal static class LayerWriter
{
    /// <summary>The layer as a JSON file has it, under the section that the options are bound to.</summary>
    public static string ToJson(IReadOnlyDictionary<string, Literal> layer) =>
        "{ \"Shop\": " + Table([.. layer.Where(static one => !one.Value.IsFromVault).Select(static one => (one.Key, one.Value.Json))], static key => "\"" + key + "\": ", ", ") + " }";

    /// <summary>The layer as a document.</summary>
    public static string ToTusk(IReadOnlyDictionary<string, Literal> layer)
    {
        string table = Table([.. layer.Select(static one => (one.Key, one.Value.Tusk))], static key => key + ": ", "\n");
        return table[1..^1].Trim();
    }

    private static string Table((string Path, string Text)[] entries, Func<string, string> key, string separator)
    {
        StringBuilder text = new("{");
        bool isFirst = true;
        foreach (IGrouping<string, (string Path, string Text)> group in entries.GroupBy(static entry => entry.Path.Split(':')[0], StringComparer.Ordinal))
        {
            text.Append(isFirst ? " " : separator).Append(key(group.Key));
            (string Path, string Text)[] inner = [.. group.Where(static entry => entry.Path.Contains(':', StringComparison.Ordinal)).Select(static entry => (entry.Path[(entry.Path.IndexOf(':',
                StringComparison.Ordinal) + 1)..], entry.Text))];
            text.Append(inner.Length > 0 ? Table(inner, key, separator == "\n" ? ", " : separator) : group.Single().Text);
            isFirst = false;
        }

        return text.Append(" }").ToString();
    }
}
