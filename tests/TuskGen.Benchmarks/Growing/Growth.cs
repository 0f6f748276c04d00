namespace TuskGen.Benchmarks.Growing;

/// <summary>What one size came to.</summary>
/// <param name="Generator">Processor time of the generator.</param>
/// <param name="Compiler">Processor time of the compiler over what came out, on one thread.</param>
/// <param name="Characters">How much C# that is.</param>
/// <param name="Bytes">How much the assembly has of it.</param>
/// <param name="Builders">How many methods build records.</param>
/// <param name="LongestBuilder">The characters of the longest of them.</param>
internal sealed record Growth(TimeSpan Generator, TimeSpan Compiler, long Characters, long Bytes, int Builders, int LongestBuilder);
