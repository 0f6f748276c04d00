using CsCheck;

namespace TuskGen.Sampling;

/// <summary>
/// Properties over samples that are the same in every run, on every machine: whoever sees a failure sees everybody's. <c>TUSKGEN_RANDOM_SEED=1</c>, which <c>build/test --all</c> sets,
/// asks for other samples in each run. Compiled into every test project.
/// </summary>
internal static class FixedSamples
{
    /// <summary>How many samples a property sees that names no number.</summary>
    public const int Default = 100;

    /// <summary>How many more samples the search for a smaller failing one may take.</summary>
    private const int Shrinking = 10_000;

    /// <summary>A seed that somebody gave CsCheck is a wish to see that sample, so CsCheck runs it.</summary>
    private static readonly bool s_random = Environment.GetEnvironmentVariable("TUSKGEN_RANDOM_SEED") == "1" || Check.Seed is { Length: > 0 };

    /// <summary>Where the fixed samples begin. CsCheck's own <c>seed</c> fixes the first sample alone, and draws the others from the clock.</summary>
    private static PCG Start => new(stream: 1, seed: 20_260_304);

    /// <summary>Checks each of the samples.</summary>
    /// <exception cref="CsCheckException">A sample fails; the message has the smallest that was found, and its seed.</exception>
    public static void ForAll<T>(this Gen<T> generator, Action<T> check, int times = Default)
    {
        if (s_random)
        {
            generator.Sample(check, iter: times);
        }
        else
        {
            CheckFixed(generator, check, times);
        }
    }

    public static void ForAll<T>(this Gen<T> generator, Func<T, bool> isTrue, int times = Default) =>
        ForAll(generator, value => Assert.True(isTrue(value)), times);

    public static void ForAll<T1, T2>(this Gen<(T1 First, T2 Second)> generator, Action<T1, T2> check, int times = Default) =>
        ForAll(generator, drawn => check(drawn.First, drawn.Second), times);

    public static void ForAll<T1, T2>(this Gen<(T1 First, T2 Second)> generator, Func<T1, T2, bool> isTrue, int times = Default) =>
        ForAll(generator, drawn => Assert.True(isTrue(drawn.First, drawn.Second)), times);

    public static void ForAll<T1, T2, T3>(this Gen<(T1 First, T2 Second, T3 Third)> generator, Action<T1, T2, T3> check, int times = Default) =>
        ForAll(generator, drawn => check(drawn.First, drawn.Second, drawn.Third), times);

    public static void ForAll<T1, T2, T3>(this Gen<(T1 First, T2 Second, T3 Third)> generator, Func<T1, T2, T3, bool> isTrue, int times = Default) =>
        ForAll(generator, drawn => Assert.True(isTrue(drawn.First, drawn.Second, drawn.Third)), times);

    internal static void CheckFixed<T>(Gen<T> generator, Action<T> check, int times)
    {
        PCG random = Start;
        for (int time = 0; time < times; time++)
        {
            ulong state = random.State;
            T value = generator.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch (Exception failure)
            {
                string seed = random.ToString(state);
                generator.Sample(check, seed: seed, iter: Shrinking);
                throw new InvalidOperationException($"The sample of seed {seed} failed, and then did not fail again.", failure);
            }
        }
    }
}
