namespace TuskGen.Semantics;

/// <summary>What has been seen of one key over all layers and environments, while its shape is being inferred.</summary>
internal sealed class ShapeNode(string key, string path, bool isInList, int listDepth = 0)
{
    private KeyedList<ShapeNode>? _properties;
    private HashSet<(SourceFile File, int Position)>? _conflicts;

    public string Key { get; } = key;

    public string Path { get; } = path;

    /// <summary>For what lists hold: the number of lists that stand between it and its key. 0 for a key.</summary>
    public int ListDepth { get; } = listDepth;

    /// <summary>The first place that set it.</summary>
    public Provenance? First { get; set; }

    /// <summary>The place that decided the form.</summary>
    public Provenance? Decisive { get; set; }

    public ShapeForm Form { get; set; }

    /// <summary>The type, where it is a scalar.</summary>
    public TuskKind Kind { get; set; } = TuskKind.Any;

    /// <summary>What the live values seen here give; null where there was none.</summary>
    public LoadShape? Live { get; set; }

    /// <summary>Whether one of them is a secret.</summary>
    public bool IsLiveSecret { get; set; }

    /// <summary>Whether a secret was seen here, as a value or within one that has no parts of its own.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Whether a secret was seen here or below.</summary>
    public bool HoldsSecret => IsSecret || Element?.HoldsSecret == true || Properties.Any(static property => property.HoldsSecret);

    public bool IsNullSeen { get; set; }

    public bool IsEmptyListSeen { get; set; }

    /// <summary>Whether a value that is wrong was seen: what it was meant to be is not known.</summary>
    public bool IsErrorSeen { get; set; }

    /// <summary>Notes that a place disagrees with a farther one on the type; false where it is noted already.</summary>
    public bool AddConflict(Provenance place) => (_conflicts ??= []).Add((place.File, place.Span.Start));

    /// <summary>How many tables were seen here.</summary>
    public int TableCount { get; set; }

    /// <summary>In how many of the tables around it the key was seen.</summary>
    public int SeenCount { get; set; }

    /// <summary>The one list, as a key holds it, that all elements seen so far stand in, which may be mixed; null where there are several.</summary>
    public BoundValue? OnlyList { get; set; }

    /// <summary>The lists seen here, until their elements are looked at.</summary>
    public List<SeenList> Lists { get; } = [];

    /// <summary>The elements, where it is a list.</summary>
    public ShapeNode? Element { get; private set; }

    public IReadOnlyList<ShapeNode> Properties => _properties?.Items ?? [];

    /// <summary>The node of a key of the tables here.</summary>
    /// <param name="key">The key.</param>
    /// <param name="entryPath">The path of the entry met there, which is the node's too, unless a list is on the way.</param>
    public ShapeNode Property(string key, string entryPath)
    {
        _properties ??= new KeyedList<ShapeNode>(static node => node.Key);
        if (_properties.Find(key) is { } found)
        {
            return found;
        }

        // Only a list on the way makes the paths differ: most nodes take the entry's.
        var made = new ShapeNode(key, isInList ? Path + ":" + key : entryPath, isInList);
        _properties.Add(made);
        return made;
    }

    /// <summary>The node of a key of the tables here, or null.</summary>
    public ShapeNode? Find(string key) => _properties?.Find(key);

    /// <summary>The node of the elements of the lists here.</summary>
    public ShapeNode ElementNode() => Element ??= new ShapeNode(Key, Path, isInList: true, ListDepth + 1);

    /// <summary>A list that was seen, or one computed at load, and the list of a key that it is or stands in.</summary>
    public sealed record SeenList(BoundValue List, BoundValue Whole, Provenance? Origin);
}
