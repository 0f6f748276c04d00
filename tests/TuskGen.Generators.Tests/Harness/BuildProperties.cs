using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>The build properties that a project's props make visible to the compiler.</summary>
internal sealed class BuildProperties(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public const string Folder = "/project/";

    public static BuildProperties Default { get; } = new(ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Shop").Add("ProjectDir", Folder));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public BuildProperties With(string property, string value) => new(properties.SetItem(property, value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(ImmutableDictionary<string, string>.Empty);

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
