using CsCheck;

namespace TuskGen.Syntax.Tests.Blocks;

public sealed class BlockTests
{
    private const int Quick = 3_000;

    [Fact]
    public void A_tree_printed_in_any_layout_and_style_comes_back_without_a_word() =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int).ForAll(AssertReturns, times: Quick);

    [Fact]
    [Trait("Tier", "long")]
    public void A_hundred_thousand_trees_come_back() =>
        Gen.Select(KnownTreeGenerator.Root, Gen.Int).ForAll(AssertReturns, times: 100_000);

    private static void AssertReturns(KnownTable root, int seed)
    {
        string text = RandomPrinter.Print(root, seed);
        SyntaxTree tree = SyntaxTree.Parse(text, "blocks.tsk");
        Assert.True(tree.Diagnostics.Count == 0, string.Join('\n', tree.Diagnostics) + "\n" + text);
        string read = KnownTreeReader.Read(tree).ToString();
        Assert.True(root.ToString() == read, $"expected {root}\nread     {read}\n{text}");
    }
}
