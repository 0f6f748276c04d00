using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TuskGen.Benchmarks.Compiling;

/// <summary>The build properties of the measured project.</summary>
internal sealed class BuildProperties : AnalyzerConfigOptionsProvider
{
    public const string Folder = "/project/";

    private static readonly Options s_none = new(static _ => null);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(static key => key switch
    {
        "build_property.ProjectDir" => Folder,
        "build_property.RootNamespace" => "Shop",
        // No analyzer runs beside the generator, so it has to say itself what goes wrong.
        "build_property.TuskGenAnalyzersRun" => "false",
        _ => null,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private sealed class Options(Func<string, string?> find) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = find(key)) is not null;
    }
}
