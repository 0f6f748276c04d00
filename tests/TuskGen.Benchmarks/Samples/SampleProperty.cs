namespace TuskGen.Benchmarks.Samples;

/// <summary>One property: its value is written alike in every format, so it is kept as the text all of them share.</summary>
/// <param name="Name">The key, in snake_case.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Literal">The value's text, valid in TOML, JSON, YAML, C# (but for the brackets of a list) and <c>.tsk</c>.</param>
internal sealed record SampleProperty(string Name, SampleKind Kind, string Literal);
