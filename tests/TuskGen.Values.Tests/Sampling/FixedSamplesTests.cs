using CsCheck;

namespace TuskGen.Values.Tests.Sampling;

/// <summary>What the property tests of all projects stand on.</summary>
public sealed class FixedSamplesTests
{
    [Fact]
    public void Two_runs_see_the_same_samples()
    {
        List<(string, long)> first = Seen(200);

        Assert.Equal(first, Seen(200));
        Assert.True(first.Distinct().Count() > 190, "The samples repeat themselves.");
    }

    [Fact]
    public void A_run_sees_as_many_samples_as_it_asks_for() => Assert.Equal(37, Seen(37).Count);

    [Fact]
    public void A_property_that_fails_names_the_seed_that_shows_it_again()
    {
        CsCheckException failure = Assert.Throws<CsCheckException>(() => FixedSamples.CheckFixed(Gen.Int[0, 1_000_000], FailsOnLarge, 100));

        string seed = failure.Message.Split('"')[1];
        CsCheckException again = Assert.Throws<CsCheckException>(() => Gen.Int[0, 1_000_000].Sample(FailsOnLarge, seed: seed, iter: 1));
        Assert.Contains(seed, again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_fails_once_and_never_again_fails()
    {
        bool failed = false;
        void FailsOnce(int value)
        {
            bool before = failed;
            failed = true;
            Assert.True(before);
        }

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => FixedSamples.CheckFixed(Gen.Int, FailsOnce, 100));
        Assert.Contains("seed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_returns_false_fails() =>
        Assert.Throws<CsCheckException>(() => Gen.Select(Gen.Int, Gen.Int).ForAll(static (left, right) => left == right));

    private static List<(string, long)> Seen(int times)
    {
        var seen = new List<(string, long)>();
        FixedSamples.CheckFixed(Gen.Select(Gen.String, Gen.Long), seen.Add, times);
        return seen;
    }

    private static void FailsOnLarge(int value) => Assert.True(value < 1_000);
}
