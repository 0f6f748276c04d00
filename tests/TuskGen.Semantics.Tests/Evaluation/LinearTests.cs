namespace TuskGen.Semantics.Tests.Evaluation;

/// <summary>A document of twice the size takes twice the work, counted in what is looked at and not in time.</summary>
public class LinearTests
{
    private const int Size = 2_000;

    public static TheoryData<string> Kinds => [.. Documents.Keys];

    private static readonly Dictionary<string, Func<int, (string Path, string Text)[]>> Documents = new(StringComparer.Ordinal)
    {
        ["constants"] = static n => App(Lines(n, static i => $"k{i}: {i}")),
        ["each refers to the next"] = static n => App(Lines(n, static i => $"k{i}: k{i + 1} + 1") + $"k{n}: 0"),
        ["each refers to the one before"] = static n => App("k0: 0\n" + Lines(n, static i => $"k{i + 1}: k{i} + 1")),
        ["all refer to one"] = static n => App(Lines(n, static i => $"k{i}: z") + "z: 1"),
        ["one refers to all"] = static n => App("z: " + string.Join(" + ", Enumerable.Range(0, n).Select(static i => $"k{i}")) + "\n" + Lines(n, static i => $"k{i}: 1")),
        ["each into one table"] = static n => App(Lines(n, static i => $"k{i}: t.v{i}") + "[t]\n" + Lines(n, static i => $"v{i}: {i}")),
        ["each the whole of one table"] = static n => App(Lines(n, static i => $"k{i}: @t") + "[t]\na: 1\nb: k0.a"),
        ["references that no scan foresees"] = static n => App("a: [{\n" + Lines(n, static i => $"k{i}: k{i + 1} + 1") + $"k{n}: 0\n}}]"),
        ["a cycle"] = n => App(Lines(n, i => $"k{i}: k{(i + 1) % n}")),
        ["bare words"] = static n => App(Lines(n, static i => $"k{i}: word{i}x")),
        ["unknown names"] = static n => App(Lines(n, static i => $"k{i}: word{i}x + 1")),
        ["globals"] = static n => App(Lines(n, static i => $"$g{i}: $g{i + 1}") + $"$g{n}: 1\na: $g0"),
        ["globals in text"] = static n => App(Lines(n, static i => $"$g{i}: {i}") + Lines(n, static i => $"k{i}: \"a $g{i} ${{k{i + 1}}}\"") + $"k{n}: 1"),
        ["sections"] = static n => App(Lines(n, static i => $"[s{i}]\na: 1\nb: a\nc: s{i}.b")),
        ["variables that choose tables"] = static n => App("c: @env(\"C\", true)\n" + Lines(n, static i => $"k{i}: c ? {{ a: {i} }} : {{ a: k{i + 1}.a }}") + $"k{n}: {{ a: 1 }}"),
        ["layers that replace each other"] = static n => [(Folders(n / 50) + "app.tsk", "a: 0"), .. Enumerable.Range(0, n / 50).Select(static i => (Folders(i) + "peanut.tsk", "a: 1\nb: a"))],
        ["two layers of the same keys"] = static n => [.. App(Lines(n, static i => $"k{i}: {i}")), ("peanut.tsk", Lines(n, static i => $"k{i}: {i} + 1"))],
        ["environments"] = static n => [.. App("a: 1\nb: a"), .. Enumerable.Range(0, n / 10).Select(static i => ($"app.e{i}.tsk", "a: 2"))],
        ["documents"] = static n => [.. App(Lines(n / 10, static i => $"k{i}: @d{i}.tsk.get(\"a\")")), .. Enumerable.Range(0, n / 10).Select(i => ($"d{i}.tsk", $"a: @d{i + 1}.tsk.get(\"a\")")), ($"d{n / 10}.tsk", "a: 1")],
        ["includes"] = static n => [.. App(Lines(n / 10, static i => $"k{i} {{ @include(\"d{i}.tsk\") }}")), .. Enumerable.Range(0, n / 10).Select(i => ($"d{i}.tsk", "a: 1\nb: a"))],
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_the_document_is_twice_the_work(string kind)
    {
        long once = Work(Documents[kind](Size));
        long twice = Work(Documents[kind](2 * Size));
        Assert.True(once > Size / 50, $"{once} steps are none");
        Assert.True(twice <= 2.2 * once, $"{once} steps became {twice}");
    }

    private static long Work((string Path, string Text)[] files)
    {
        BoundDocument app = new TestProject(files).Bind(files[0].Path);
        return app.Work;
    }

    private static (string Path, string Text)[] App(string text) => [("app.tsk", text)];

    private static string Folders(int depth) => string.Concat(Enumerable.Repeat("x/", depth));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
