namespace TuskGen.Semantics;

/// <summary>A table, its entries in the order in which the layers first name them.</summary>
public sealed class BoundTable : BoundValue
{
    private const int ScanLimit = 8;
    private readonly IReadOnlyList<BoundEntry> _entries;
    private Dictionary<string, BoundEntry>? _byKey;
    private TuskValue? _constant;

    internal BoundTable(IReadOnlyList<BoundEntry> entries)
        : base(LastPhase(entries))
    {
        _entries = entries;
        long elements = entries.Count;
        long text = 0;
        int depth = 0;
        foreach (BoundEntry entry in entries)
        {
            elements += entry.Value.ElementCount;
            text += entry.Value.TextSize + entry.Key.Length;
            depth = Math.Max(depth, entry.Value.Depth);
        }

        (ElementCount, TextSize, Depth) = (elements, text, depth + 1);
    }

    /// <summary>A table without entries.</summary>
    public static BoundTable Empty { get; } = new([]);

    /// <summary>The type whose table it is, keys and all; null where none is declared.</summary>
    public TypeDeclaration? Type { get; init; }

    /// <summary>The declared type that it was found to fit.</summary>
    internal DeclaredType? Fitted { get; init; }

    /// <summary>The entries.</summary>
    public IReadOnlyList<BoundEntry> Entries => _entries;

    /// <inheritdoc/>
    public override TuskValue? Constant => Phase != ValuePhase.Constant ? null : _constant ??= MakeConstant();

    /// <inheritdoc/>
    public override bool IsSecret => Phase != ValuePhase.Constant && _entries.Any(static entry => entry.Value.IsSecret);

    internal override long ElementCount { get; }

    internal override long TextSize { get; }

    internal override int Depth { get; }

    /// <summary>The entry of a key, or null.</summary>
    public BoundEntry? Find(string key)
    {
        if (_entries.Count > ScanLimit)
        {
            return (_byKey ??= Index()).TryGetValue(key, out BoundEntry? found) ? found : null;
        }

        foreach (BoundEntry entry in _entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    private Dictionary<string, BoundEntry> Index()
    {
        var byKey = new Dictionary<string, BoundEntry>(_entries.Count, StringComparer.Ordinal);
        foreach (BoundEntry entry in _entries)
        {
            byKey[entry.Key] = entry;
        }

        return byKey;
    }

    private TuskTable? MakeConstant()
    {
        var values = new KeyValuePair<string, TuskValue>[_entries.Count];
        for (int index = 0; index < values.Length; index++)
        {
            if (_entries[index].Value.Constant is not { } value)
            {
                return null;
            }

            values[index] = new KeyValuePair<string, TuskValue>(_entries[index].Key, value);
        }

        return TuskTable.TryCreate(values, out TuskTable? table, out _) ? table : null;
    }

    private static ValuePhase LastPhase(IReadOnlyList<BoundEntry> entries)
    {
        ValuePhase phase = ValuePhase.Constant;
        foreach (BoundEntry entry in entries)
        {
            phase = entry.Value.Phase > phase ? entry.Value.Phase : phase;
        }

        return phase;
    }
}
