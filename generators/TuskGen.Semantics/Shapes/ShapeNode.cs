namespace TuskGen.Semantics;

/// <summary>What has been seen of one key over all layers and environments, while its shape is being inferred.</summary>
internal sealed class ShapeNode(string key, string path, bool isInList)
{
    private KeyedList<ShapeNode>? _properties;

    public string Key { get; } = key;

    public string Path { get; } = path;

    /// <summary>Whether it is, or stands in, an element of a list: then disagreement makes it any.</summary>
    public bool IsInList { get; } = isInList;

    /// <summary>The first place that set it.</summary>
    public Provenance? First { get; set; }

    /// <summary>The place that decided the form.</summary>
    public Provenance? Decisive { get; set; }

    public ShapeForm Form { get; set; }

    /// <summary>The type, where it is a scalar.</summary>
    public ScalarKind Kind { get; set; }

    /// <summary>What a live value holds.</summary>
    public Shape? LiveValue { get; set; }

    public bool IsSecret { get; set; }

    public bool IsNullSeen { get; set; }

    public bool IsEmptyListSeen { get; set; }

    /// <summary>How many tables were seen here.</summary>
    public int TableCount { get; set; }

    /// <summary>In how many of the tables around it the key was seen.</summary>
    public int SeenCount { get; set; }

    /// <summary>The elements, where it is a list.</summary>
    public ShapeNode? Element { get; set; }

    public IReadOnlyList<ShapeNode> Properties => _properties?.Items ?? [];

    /// <summary>The node of a key of the tables here.</summary>
    /// <param name="key">The key.</param>
    /// <param name="path">The path of the entry met there, which is the node's too, unless a list is on the way.</param>
    public ShapeNode Property(string key, string path)
    {
        _properties ??= new KeyedList<ShapeNode>(static node => node.Key);
        if (_properties.Find(key) is { } found)
        {
            return found;
        }

        var made = new ShapeNode(key, IsInList ? Path + ":" + key : path, IsInList);
        _properties.Add(made);
        return made;
    }
}
