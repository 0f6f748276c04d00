namespace TuskGen.Semantics;

/// <summary>Items in order, found by key; small ones by a scan, large ones by a dictionary.</summary>
internal sealed class KeyedList<T>(Func<T, string> keyOf)
    where T : class
{
    private const int ScanLimit = 8;
    private readonly List<T> _items = [];
    private Dictionary<string, int>? _places;

    public IReadOnlyList<T> Items => _items;

    public T? Find(string key) => PlaceOf(key) is var place and >= 0 ? _items[place] : null;

    /// <summary>Puts an item in the place of the one with its key.</summary>
    public void Replace(T item) => _items[PlaceOf(keyOf(item))] = item;

    /// <summary>Adds an item whose key is not there yet.</summary>
    public void Add(T item)
    {
        _items.Add(item);
        if (_places is not null)
        {
            _places.Add(keyOf(item), _items.Count - 1);
        }
        else if (_items.Count > ScanLimit)
        {
            _places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int place = 0; place < _items.Count; place++)
            {
                _places.Add(keyOf(_items[place]), place);
            }
        }
    }

    /// <summary>Removes an item; those behind it move up.</summary>
    public void Remove(T item)
    {
        _items.RemoveAt(PlaceOf(keyOf(item)));
        if (_places is not null)
        {
            _places.Clear();
            for (int place = 0; place < _items.Count; place++)
            {
                _places.Add(keyOf(_items[place]), place);
            }
        }
    }

    private int PlaceOf(string key)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(key, out int found) ? found : -1;
        }

        for (int place = 0; place < _items.Count; place++)
        {
            if (keyOf(_items[place]) == key)
            {
                return place;
            }
        }

        return -1;
    }
}
