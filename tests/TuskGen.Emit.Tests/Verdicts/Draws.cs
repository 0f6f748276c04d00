using System.Text;
using CsCheck;

namespace TuskGen.Emit.Tests.Verdicts;

/// <summary>Draws the same in every run, unless <c>TUSKGEN_RANDOM_SEED=1</c> asks for others.</summary>
internal sealed class Draws
{
    private readonly PCG _random;

    public Draws()
    {
        Seed = Environment.GetEnvironmentVariable("TUSKGEN_RANDOM_SEED") == "1" ? (ulong)Random.Shared.NextInt64() : 20_260_304;
        _random = new PCG(stream: 1, Seed);
    }

    /// <summary>What to give to see the same again.</summary>
    public ulong Seed { get; }

    public long Number(long low, long high) => Gen.Long[low, high].Generate(_random, null, out _);

    public T One<T>(params IReadOnlyList<T> items) => items[(int)Number(0, items.Count - 1)];

    /// <summary>Text with one character more, fewer or other.</summary>
    public string Mutate(string text, string alphabet)
    {
        List<Rune> runes = [.. text.EnumerateRunes()];
        int at = (int)Number(0, Math.Max(0, runes.Count - 1));
        Rune other = One<Rune>([.. alphabet.EnumerateRunes()]);
        long change = Number(0, 2);
        if (change < 2 && runes.Count > 0)
            runes.RemoveAt(at);
        if (change > 0 || runes.Count == 0)
            runes.Insert(Math.Min(at, runes.Count), other);

        return string.Concat(runes);
    }
}
