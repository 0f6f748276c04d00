namespace TuskGen.Benchmarks.Processes;

/// <summary>What a program wrote and took.</summary>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Clock">From before its start to after its end.</param>
/// <param name="Processor">User and system time.</param>
internal sealed record ChildRun(string Output, TimeSpan Clock, TimeSpan Processor);
