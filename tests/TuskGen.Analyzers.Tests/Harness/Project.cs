using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TuskGen.Analyzers.Tests.Harness;

/// <summary>A project with documents, ready to be analysed as a build does it.</summary>
internal sealed record Project
{
    public const string Folder = "/project/";

    public ImmutableList<AdditionalText> Files { get; init; } = [];

    /// <summary>The project's own C#, in files of the project's folder.</summary>
    public ImmutableList<(string Path, string Text)> Code { get; init; } = [("Program.cs", "class Program;")];

    public ImmutableDictionary<string, string> Keys { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, ReportDiagnostic> Specific { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public static Project Of(string path, string text) => new Project().With(path, text);

    public Project With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public Project With(string path, byte[] bytes) => this with { Files = Files.Add(new File(Folder + path, bytes)) };

    public Project WithCode(string path, string text) => this with { Code = Code.Add((path, text)) };

    /// <summary>Sets a key under <c>[*.tsk]</c> in an <c>.editorconfig</c>.</summary>
    public Project WithKey(string key, string value) => this with { Keys = Keys.SetItem(key.ToLowerInvariant(), value) };

    /// <summary>Sets a severity for the whole compilation, as <c>NoWarn</c> and <c>.globalconfig</c> do.</summary>
    public Project WithSeverity(string id, ReportDiagnostic severity) => this with { Specific = Specific.SetItem(id, severity) };

    public ImmutableArray<Diagnostic> Analyze()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Shop",
            Code.Select(static file => CSharpSyntaxTree.ParseText(file.Text, path: Folder + file.Path)),
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: Specific));
        AnalyzerOptions options = new([.. Files], new Provider(Keys));
        return
        [
            .. compilation.WithAnalyzers([new DocumentAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>The findings as a build prints them, paths from the project's folder.</summary>
    public IReadOnlyList<string> Report() =>
        [.. Analyze().Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.ToString().Replace(Folder, "", StringComparison.Ordinal))];

    private sealed class File(string path, byte[] bytes) : AdditionalText
    {
        // As the compiler reads a file: bytes that are no UTF-8 are read again in a one-byte encoding.
        private readonly SourceText _text = Read(bytes);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

        private static SourceText Read(byte[] bytes)
        {
            try
            {
                return SourceText.From(bytes, bytes.Length, new UTF8Encoding(false, throwOnInvalidBytes: true));
            }
            catch (DecoderFallbackException)
            {
                return SourceText.From(bytes, bytes.Length, Encoding.Latin1);
            }
        }
    }

    private sealed class Provider(ImmutableDictionary<string, string> keys) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Options(ImmutableDictionary<string, string>.Empty.Add("build_property.projectdir", Folder).Add("build_property.rootnamespace", "Shop"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(keys);
    }

    private sealed class Options(ImmutableDictionary<string, string> keys) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => keys.Keys;

        // The compiler's own options ignore the case of keys.
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => keys.TryGetValue(key.ToLowerInvariant(), out value);
    }
}
