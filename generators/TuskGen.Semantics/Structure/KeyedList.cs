namespace TuskGen.Semantics;

/// <summary>Items in order, found by key; small ones by a scan, large ones by a dictionary.</summary>
internal sealed class KeyedList<T>(Func<T, string> keyOf)
    where T : class
{
    private const int ScanLimit = 8;
    private readonly List<T> _items = [];
    private Dictionary<string, T>? _byKey;

    public IReadOnlyList<T> Items => _items;

    public T? Find(string key)
    {
        if (_byKey is not null)
        {
            return _byKey.TryGetValue(key, out T? found) ? found : null;
        }

        foreach (T item in _items)
        {
            if (keyOf(item) == key)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Puts an item in the place of the one with its key.</summary>
    public void Replace(T old, T item)
    {
        _items[_items.IndexOf(old)] = item;
        if (_byKey is not null)
        {
            _byKey[keyOf(item)] = item;
        }
    }

    /// <summary>Adds an item whose key is not there yet.</summary>
    public void Add(T item)
    {
        _items.Add(item);
        if (_byKey is not null)
        {
            _byKey.Add(keyOf(item), item);
        }
        else if (_items.Count > ScanLimit)
        {
            _byKey = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (T each in _items)
            {
                _byKey.Add(keyOf(each), each);
            }
        }
    }
}
