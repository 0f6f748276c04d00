using Microsoft.CodeAnalysis;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>The generator as it was just built. The tests of the package put the packed one in its place.</summary>
internal static class GeneratorUnderTest
{
    public static IReadOnlyList<MetadataReference> RuntimeReferences { get; } =
    [
        MetadataReference.CreateFromFile(typeof(TuskGen.TuskContext).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(TuskGen.ByteSize).Assembly.Location),
    ];

    public static IIncrementalGenerator Create() => new TuskGenerator();
}
