#if NET
using System.Runtime.InteropServices;

#endif
namespace TuskGen.Syntax.Parsing;

/// <summary>Collects the children of nested lists in one array: a list is what was pushed since its mark.</summary>
internal sealed class NodeStack<T>
    where T : class
{
    /// <summary>Slots are structs so that storing a node needs no check of the array's type.</summary>
    private struct Slot
    {
        public T? Item;
    }

    private Slot[] _slots = new Slot[64];

    public int Mark { get; private set; }

    public void Push(T item)
    {
        if (Mark == _slots.Length)
        {
            Array.Resize(ref _slots, Mark * 2);
        }

        _slots[Mark++].Item = item;
    }

    public T Peek() => _slots[Mark - 1].Item!;

    public SyntaxList<T> PopTo(int mark)
    {
        int count = Mark - mark;
        if (count == 0)
        {
            return default;
        }

        T[] items = new T[count];
#if NET
        // A slot is nothing but its item, and its type is known: all are copied at once, without a check of each. What stays behind in the slots goes with the parser.
        MemoryMarshal.CreateReadOnlySpan(ref _slots[mark].Item!, count).CopyTo(items);
#else
        for (int index = 0; index < count; index++)
        {
            items[index] = _slots[mark + index].Item!;
        }
#endif

        Mark = mark;
        return new SyntaxList<T>(items);
    }
}
