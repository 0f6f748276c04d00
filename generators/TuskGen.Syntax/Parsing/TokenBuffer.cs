using System.Runtime.CompilerServices;

namespace TuskGen.Syntax.Parsing;

/// <summary>Collects tokens; its array is kept for the thread's next parse, since most texts need but a small one.</summary>
internal sealed class TokenBuffer
{
    private const int KeptLength = 1 << 18;

    [ThreadStatic]
    private static TokenBuffer? t_spare;

    private Token[] _items = new Token[1024];

    private TokenBuffer()
    {
    }

    public int Count { get; private set; }

    public Token Last => _items[Count - 1];

    public Token this[int index] => _items[index];

    public static TokenBuffer Rent()
    {
        TokenBuffer buffer = t_spare ?? new TokenBuffer();
        t_spare = null;
        return buffer;
    }

    /// <summary>Adds a token, and hands it back: so the callers' last call is this one, which needs no frame.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Token Add(Token token)
    {
        Token[] items = _items;
        int count = Count;
        if ((uint)count >= (uint)items.Length)
        {
            return Grow(token);
        }

        items[count] = token;
        Count = count + 1;
        return token;
    }

    private Token Grow(Token token)
    {
        Array.Resize(ref _items, _items.Length * 2);
        return Add(token);
    }

    /// <summary>Forgets the tokens behind the first ones.</summary>
    public void Truncate(int count) => Count = count;

    public SyntaxList<Token> ToListAndReturn()
    {
        Token[] items = new Token[Count];
        Array.Copy(_items, items, Count);
        Count = 0;
        if (_items.Length <= KeptLength)
        {
            t_spare = this;
        }

        return new SyntaxList<Token>(items);
    }
}
