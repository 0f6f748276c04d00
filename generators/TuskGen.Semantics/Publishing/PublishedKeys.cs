using TuskGen.Syntax;

namespace TuskGen.Semantics;

/// <summary>Finds keys of a published shape by their paths, whether tables on the way are declared or not.</summary>
internal sealed class PublishedKeys
{
    private readonly Dictionary<string, Dictionary<string, PublishedKey>> _tables;

    public PublishedKeys(PublishedDocument document) => _tables = document.Tables.ToDictionary(
        static table => table.Name, static table => table.Keys.ToDictionary(static key => key.Path, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The key of a path within a table, or null.</summary>
    public PublishedKey? Find(PublishedTable table, string path) => Find(table.Name, path);

    /// <summary>The place of the nearest thing above a path that is still there: a key, else the table's declaration.</summary>
    public SourceLocation? PlaceAbove(PublishedTable table, string path)
    {
        for (int end = LastColon(path, path.Length); end > 0; end = LastColon(path, end))
        {
            if (Find(table.Name, path.Substring(0, end)) is { Location: { } place })
            {
                return place;
            }
        }

        return table.Location;
    }

    private PublishedKey? Find(string table, string path)
    {
        if (!_tables.TryGetValue(table, out Dictionary<string, PublishedKey>? keys))
        {
            return null;
        }

        if (keys.TryGetValue(path, out PublishedKey? found))
        {
            return found;
        }

        for (int end = LastColon(path, path.Length); end > 0; end = LastColon(path, end))
        {
            if (keys.TryGetValue(path.Substring(0, end), out PublishedKey? above))
            {
                return FindWithin(above.Type, path.Substring(end + 1));
            }
        }

        return null;
    }

    private PublishedKey? FindWithin(DeclaredType type, string path) => type switch
    {
        DeclaredName { Name: var name } when name != PublishedDocument.InferredTable => Find(name, path),
        DeclaredList list when path.StartsWith("*:", StringComparison.Ordinal) => FindWithin(list.Element, path.Substring(2)),
        DeclaredMap map when path.IndexOf(':') is >= 0 and var colon => FindWithin(map.Value, path.Substring(colon + 1)),
        DeclaredMap map => new PublishedKey(path, map.Value),
        _ => null,
    };

    /// <summary>The last colon before a place that parts two keys: within quotes it is a character as any other.</summary>
    private static int LastColon(string path, int before)
    {
        int last = -1;
        bool isQuoted = false;
        for (int at = 0; at < before; at++)
        {
            char c = path[at];
            if (isQuoted && c == '\\')
            {
                at++;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ':' && !isQuoted)
            {
                last = at;
            }
        }

        return last;
    }
}
