namespace TuskGen.Benchmarks.Live;

/// <summary>The root of the JSON file.</summary>
internal sealed record LiveSettings(IReadOnlyList<LiveSection> Sections);
