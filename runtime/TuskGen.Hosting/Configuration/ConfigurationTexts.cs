using System.Globalization;

namespace TuskGen;

/// <summary>The texts that stand for a configuration in <c>IConfiguration</c>.</summary>
internal static class ConfigurationTexts
{
    /// <summary>Adds the texts of a document: of each key that is no secret, not live and not null, lists and tables element by element.</summary>
    /// <param name="section">What the keys stand under; null: the root.</param>
    /// <param name="entries">The keys.</param>
    /// <param name="texts">Where to.</param>
    internal static void Add(string? section, IEnumerable<TuskEntry> entries, Dictionary<string, string?> texts)
    {
        foreach (TuskEntry entry in entries)
        {
            if (entry.Kind == TuskEntryKind.Plain)
                Add(Key(section, entry.Path), entry.Value, texts);
        }
    }

    /// <summary>The configuration key of a path.</summary>
    internal static string Key(string? section, string path) => section is null ? path : section + ":" + path;

    private static void Add(string key, TuskValue value, Dictionary<string, string?> texts)
    {
        switch (value)
        {
            case TuskListValue list:
                int index = 0;
                foreach (TuskValue item in list)
                    Add(key + ":" + (index++).ToString(CultureInfo.InvariantCulture), item, texts);
                break;
            case TuskTable table:
                foreach (KeyValuePair<string, TuskValue> member in table)
                    Add(key + ":" + member.Key, member.Value, texts);
                break;
            default:
                if (value.ToConfigurationText() is { } text)
                    texts[key] = text;
                break;
        }
    }
}
