namespace TuskGen.Benchmarks.Samples;

/// <summary>What a value of the sample is.</summary>
internal enum SampleKind
{
    Text,
    Integer,
    Real,
    Truth,
    TextList,
}
