using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TuskGen.Generators.Tests.Harness;

/// <summary>A project that lives through edits, as in an editor: each run sees what the last one left in the cache.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);
    private readonly Dictionary<string, DocumentText> _documents = new(StringComparer.Ordinal);
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private ImmutableDictionary<string, string> _before = ImmutableDictionary<string, string>.Empty;

    public GeneratorSession(
        IEnumerable<KeyValuePair<string, string>> documents, BuildProperties? properties = null, string code = "",
        bool withRuntime = true, IReadOnlyList<MetadataReference>? references = null, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        foreach ((string path, string text) in documents)
        {
            _documents.Add(path, new DocumentText(BuildProperties.Folder + path, text));
        }

        _compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(code, s_parse, "Program.cs", Encoding.UTF8)],
            [.. Net100.References.All, .. withRuntime ? GeneratorUnderTest.RuntimeReferences : [], .. references ?? []],
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [GeneratorUnderTest.Create().AsSourceGenerator()],
            _documents.Values,
            s_parse,
            properties ?? BuildProperties.Default,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorSession(string path, string text)
        : this([new(path, text)])
    {
    }

    /// <summary>The project with what was generated, ready to be compiled.</summary>
    public Compilation Output { get; private set; } = null!;

    public GeneratorRunResult Result { get; private set; }

    public IReadOnlyDictionary<string, string> Sources { get; private set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Hint names that are new, gone or of another text than in the run before.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    public GeneratorSession Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        ImmutableDictionary<string, string> now = Result.GeneratedSources.ToImmutableDictionary(source => source.HintName, source => source.SourceText.ToString());
        Changed = [.. now.Keys.Union(_before.Keys).Where(name => now.GetValueOrDefault(name) != _before.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];
        Sources = _before = now;
        return this;
    }

    public GeneratorSession Edit(string path, Func<string, string> edit)
    {
        DocumentText old = _documents[path];
        DocumentText replaced = new(old.Path, edit(old.GetText().ToString()));
        _documents[path] = replaced;
        _driver = _driver.ReplaceAdditionalText(old, replaced);
        return this;
    }

    public GeneratorSession Add(string path, string text)
    {
        DocumentText added = new(BuildProperties.Folder + path, text);
        _documents.Add(path, added);

        // Where a file stands in the list is the build's business: in the order of paths, so that one that sorts first moves all others.
        _driver = _driver.RemoveAdditionalTexts([.. _documents.Values.Where(document => document != added)])
            .AddAdditionalTexts([.. _documents.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)]);
        return this;
    }

    public GeneratorSession Remove(string path)
    {
        _documents.Remove(path, out DocumentText? removed);
        _driver = _driver.RemoveAdditionalTexts([removed!]);
        return this;
    }

    /// <summary>Gives a file another path; its text stays the same object, as in an editor's workspace.</summary>
    public GeneratorSession Rename(string path, string to)
    {
        _documents.Remove(path, out DocumentText? old);
        DocumentText renamed = new(BuildProperties.Folder + to, old!.GetText());
        _documents.Add(to, renamed);
        _driver = _driver.ReplaceAdditionalText(old, renamed);
        return this;
    }

    public GeneratorSession EditCode(string code)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(code, s_parse, "Program.cs", Encoding.UTF8));
        return this;
    }

    public GeneratorSession SetProperties(BuildProperties properties)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(properties);
        return this;
    }

    /// <summary>How many outputs of a step have each reason, <see cref="IncrementalStepRunReason.Cached"/> and Unchanged together as "same".</summary>
    public StepCounts Reasons(string step) => StepCounts.Of(Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs : []);

    /// <summary>The same over everything that was handed to the compiler.</summary>
    public StepCounts OutputReasons() => StepCounts.Of(Result.TrackedOutputSteps.Values.SelectMany(runs => runs));

    public IReadOnlyList<Diagnostic> CompilerErrors() =>
        [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
