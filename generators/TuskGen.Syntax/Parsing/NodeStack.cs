namespace TuskGen.Syntax.Parsing;

/// <summary>Collects the children of nested lists in one array: a list is what was pushed since its mark.</summary>
internal sealed class NodeStack<T>
    where T : class
{
    private T[] _items = new T[64];

    public int Mark { get; private set; }

    public void Push(T item)
    {
        if (Mark == _items.Length)
        {
            Array.Resize(ref _items, Mark * 2);
        }

        _items[Mark++] = item;
    }

    public T Peek() => _items[Mark - 1];

    public SyntaxList<T> PopTo(int mark)
    {
        int count = Mark - mark;
        if (count == 0)
        {
            return default;
        }

        T[] items = new T[count];
        Array.Copy(_items, mark, items, 0, count);
        Array.Clear(_items, mark, count);
        Mark = mark;
        return new SyntaxList<T>(items);
    }
}
