namespace TuskGen.Syntax.Tests.Robustness;

/// <summary>
/// Twice the text takes twice the memory, which is the same on every machine: a parser that builds something again from each line on, or copies what it has so far, takes four times as much.
/// Work that allocates nothing shows in <see cref="LongTextTests"/>, and the time that it takes in the benchmark (<c>linear</c>).
/// </summary>
public sealed class LinearTests
{
    private const int Size = 50_000;

    /// <summary>A line or less, repeated up to the size. Most of them open what nothing closes; what only nests ends at the limit of depth, and is not here.</summary>
    public static TheoryData<string> Units =>
    [
        "key: 1\n", "key_a.b: \"text $a ${b + 1}\" # why\n", "[section]\nkey = 30s\n", "key: { a: [1, 2], b: 'x' }\n", "  key: a ? b : c\n",
        "key: \"text\n", "\"a ", "key: \"\"\" text\n", "key: 'it\n", "key: \"${a + \n", "key: [1, 2\n", "key: (1 + \n", "key >\n", "key: <<SQL\n",
        "key: 1 /* \n", "#type A {\n", "#client a \"b {\n", "1 + ", "a.", "key: 80O0\n", "$ \\ ?\n",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Twice_the_text_takes_twice_the_memory(string unit)
    {
        long once = Allocated(unit, Size);
        long twice = Allocated(unit, 2 * Size);

        Assert.True(once > Size / 2, $"{once} bytes are none.");
        Assert.True(twice <= 2.2 * once, $"{once} bytes became {twice}.");
    }

    /// <summary>The least of several times: buffers that are lent again and again count only for who is the first to need them.</summary>
    private static long Allocated(string unit, int size)
    {
        string text = "first: 1\nlast: " + string.Concat(Enumerable.Repeat(unit, size / unit.Length));
        return Enumerable.Range(0, 4).Min(_ => Allocated(text));
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        SyntaxTree tree = SyntaxTree.Parse(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(tree);
        return allocated;
    }
}
