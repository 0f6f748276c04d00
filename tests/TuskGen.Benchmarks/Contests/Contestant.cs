namespace TuskGen.Benchmarks.Contests;

/// <summary>One side of a comparison.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="InputBytes">Size of what it reads, in UTF-8 bytes.</param>
/// <param name="Run">Reads the input once; what it returns is kept alive until the clock has stopped.</param>
internal sealed record Contestant(string Name, long InputBytes, Func<object> Run);
