namespace TuskGen.Benchmarks.Samples;

/// <summary>One table of the sample.</summary>
internal sealed record SampleSection(string Name, IReadOnlyList<SampleProperty> Properties);
