namespace TuskGen.Tuning.Tests.Harness;

/// <summary>Normally distributed noise, the same for the same seed (Box and Muller, 1958, over SplitMix64).</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = seed;

    internal double Next() => Math.Sqrt(-2 * Math.Log(Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    private double Uniform()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53)) is var part and > 0 ? part : double.Epsilon;
    }
}
