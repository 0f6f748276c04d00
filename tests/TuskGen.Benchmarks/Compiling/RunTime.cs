namespace TuskGen.Benchmarks.Compiling;

/// <summary>What one run of the generators took.</summary>
/// <param name="Clock">On the clock.</param>
/// <param name="Processor">Of the processor, in the one thread that runs generators.</param>
/// <param name="Driver">On the clock, as the compiler reports it of the generator alone.</param>
internal sealed record RunTime(TimeSpan Clock, TimeSpan Processor, TimeSpan Driver);
