using CsCheck;
using FiftyShop;

namespace TuskGen.Hosting.Tests.Precedence;

public sealed class DifferenceTests
{
    private static readonly Gen<int[]> s_ranks = Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[1, 5])).Array[FiftyKey.All.Count];

    /// <summary>Of any two configurations; most have many keys in common, and some all.</summary>
    [Fact]
    public void Nothing_differs_exactly_where_configurations_are_equal() =>
        Gen.Select(s_ranks, s_ranks, Gen.Int[0, 3]).Select(static (before, after, same) => (before, same == 0 ? before : after)).ForAll(
            static (before, after) =>
            {
                FiftyConfig one = Load(before), other = Load(after);
                string[] differing = [.. FiftyKey.All.Where((key, number) => !SameValue(key, before[number], after[number])).Select(static key => key.Path)];
                string[] changed = [.. FiftyTsk.Document.Changes(one, other).Select(static change => change.Path)];

                Assert.Equal(differing.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
                Assert.Equal(changed.Length == 0, one.Equals(other));
                Assert.Equal(one.Equals(other), FiftyTsk.Document.Changes(other, one).Count == 0);
            },
            times: 200);

    /// <summary>A list that is set has one element, and the document's has two.</summary>
    private static bool SameValue(FiftyKey key, int before, int after) => before == after || (!(key.IsList && (before == 0 || after == 0)) && key.Value(before).Equals(key.Value(after)));

    private static FiftyConfig Load(int[] ranks) => FiftyConfig.Load(
        "Development",
        new TuskContext { Arguments = [.. FiftyKey.All.Select((key, number) => (key,
            rank: ranks[number])).Where(static one => one.rank > 0).Select(static one => "--" + one.key.SettingPath + "=" + one.key.Texts(one.rank))] });
}
