using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Projects;

public sealed class ProjectTests
{
    private const string Broken = "port: 8080\nhost: @nowhere()\naddress: 10.0.0.1\n";

    [Fact]
    public void A_broken_document_yields_the_types_that_can_be_made_and_its_errors_at_their_places()
    {
        GeneratorSession session = new GeneratorSession("app.tsk", Broken).Run();

        Assert.Equal([1, 2], session.Result.Diagnostics.Select(static error => error.Location.GetLineSpan().StartLinePosition.Line));
        Assert.All(session.Result.Diagnostics, static error => Assert.Equal(DiagnosticSeverity.Error, error.Severity));
        Assert.Contains("int Port", session.Sources.Values.Single(source => source.Contains("record AppConfig", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(session.CompilerErrors());
    }

    /// <summary>Mistakes of one layer, or of one element of a list, cost no type that others tell: the program compiles but for the mistakes.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Broken_layers_give_no_errors_in_the_program_that_uses_the_keys(int layers)
    {
        const string Base = "b: \"x\"\nn: 1\nsecret: @secret(\"s\")\nrows: @query(\"select 1\")\nports: [80, 81]\ns { p: 80, t { u: 1.5 } }\n"
            + "[[up]]\nurl: \"a\"\nweight: 1\n[[up]]\nurl: \"b\"\nweight: @nope()\n";
        const string Overlay = "b: @nope()\nn: \"x\"\nsecret: @nope()\nrows: 1O\nports: [80, 8l]\ns { p: @env(\"X }\n[s.t]\nu: $nope\n[[up]]\nurl: 10.0.0.1\n";
        const string Program = """
            var config = Shop.AppConfig.Load();
            string b = config.B; int n = config.N; TuskGen.Secret<string> secret = config.Secret; TuskGen.LiveValue<TuskGen.TuskValue> rows = config.Rows;
            TuskGen.TuskList<int> ports = config.Ports; Shop.AppS s = config.S; int p = config.S.P; double u = config.S.T.U; string url = config.Up[0].Url; int? weight = config.Up[0].Weight;
            System.Console.WriteLine($"{b}{n}{secret}{rows}{ports}{s}{p}{u}{url}{weight}{Shop.AppTsk.Keys.S.P}");
            """;
        GeneratorSession session = new GeneratorSession(
            [new("app.tsk", Base), .. Enumerable.Range(0, layers).Select(layer => KeyValuePair.Create("app.e" + layer + ".tsk", Overlay))],
            code: Program, kind: OutputKind.ConsoleApplication).Run();

        Assert.Equal(1 + (8 * layers), session.Result.Diagnostics.Length);
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void An_editor_is_told_of_errors_by_the_analyzer_alone() =>
        Assert.Empty(new GeneratorSession([new("app.tsk", Broken)], BuildProperties.Default.With("DesignTimeBuild", "true")).Run().Result.Diagnostics);

    [Theory]
    [InlineData("RunAnalyzers")]
    [InlineData("RunAnalyzersDuringBuild")]
    public void Without_analyzers_a_broken_document_is_one_error_beside_its_types(string property)
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", Broken), new("fine.tsk", "x: 1")], BuildProperties.Default.With(property, "false")).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal(("TSK9000", DiagnosticSeverity.Error, Location.None), (error.Id, error.Severity, error.Location));
        Assert.Contains("app.tsk has 2 errors", error.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("nowhere", error.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(session.Sources.Values, source => source.Contains("record AppConfig", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_with_only_directives_makes_no_types_but_is_checked()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", "#language 99\n")], BuildProperties.Default.With("RunAnalyzers", "false")).Run();

        Assert.Empty(session.Sources);
        Assert.Equal("TSK9000", Assert.Single(session.Result.Diagnostics).Id);
    }

    [Fact]
    public void Types_of_two_documents_with_one_name_are_an_error_at_the_table()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", "admin {\n    config { z: 1 }\n}"), new("app-admin.tsk", "q: 1")]).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal(("TSK1025", DiagnosticSeverity.Error, 1), (error.Id, error.Severity, error.Location.GetLineSpan().StartLinePosition.Line));
        Assert.EndsWith("app.tsk", error.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.EndsWith("app-admin.tsk", Assert.Single(error.AdditionalLocations).GetLineSpan().Path, StringComparison.Ordinal);

        session.Edit("app.tsk", text => text.Replace("    config", "    @name(\"ConfigTable\")\n    config", StringComparison.Ordinal)).Run();
        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void Without_analyzers_types_of_one_name_are_one_error()
    {
        GeneratorSession session = new GeneratorSession([new("my_app.tsk", "a: 1"), new("my-app.tsk", "b: 1")], BuildProperties.Default.With("RunAnalyzers", "false")).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal(("TSK9000", Location.None), (error.Id, error.Location));
        Assert.Contains("TSK1025", error.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_runtime_there_is_one_error_and_no_code()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", "port: 1"), new("web.tsk", "port: 2")], withRuntime: false).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal("TSK4900", error.Id);
        Assert.Contains("package TuskGen", error.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(session.Sources);
    }

    [Fact]
    public void A_project_without_documents_is_left_alone() => Assert.Empty(new GeneratorSession([], withRuntime: false).Run().Result.Diagnostics);

    [Theory]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("TuskGen.Contract", "99")]""", "contract '99'")]
    [InlineData("", "contract unknown")]
    public void A_runtime_of_another_contract_is_one_error_that_names_both(string attribute, string expected)
    {
        foreach (MetadataReference runtime in FakeRuntime(attribute))
        {
            GeneratorSession session = new GeneratorSession([new("app.tsk", "port: 1")], withRuntime: false, references: [runtime]).Run();

            Diagnostic error = Assert.Single(session.Result.Diagnostics);
            Assert.Equal("TSK4901", error.Id);
            Assert.Contains(expected, error.GetMessage(), StringComparison.Ordinal);
            Assert.Contains("for contract 1", error.GetMessage(), StringComparison.Ordinal);
            Assert.Empty(session.Sources);
        }
    }

    [Fact]
    public void An_unknown_accessibility_is_an_error_that_names_the_choices()
    {
        Diagnostic error = Assert.Single(
            new GeneratorSession([new("app.tsk", "port: 1")], BuildProperties.Default.With("TuskGenAccessibility", "private")).Run().Result.Diagnostics);

        Assert.Equal("TSK4902", error.Id);
        Assert.Contains("'private'; expected public or internal", error.GetMessage(), StringComparison.Ordinal);
    }

    private static readonly KeyValuePair<string, string>[] Environments =
    [
        new("app.tsk", "port: 1\nname: \"base\""), new("app.production.tsk", "port: 2\nname: \"prod\""), new("app.staging.tsk", "port: 3\nname: \"stage\"\nextra: true"),
    ];

    [Theory]
    [InlineData("production", "[\"\", \"production\"]", "reader.Int32(\"port\", environment == 1 ? 2 : 1)")]
    [InlineData(" Staging, PRODUCTION ,", "[\"\", \"production\", \"staging\"]", "environment switch { 1 => 2, 2 => 3, _ => 1 }")]
    [InlineData("", "[\"\", \"production\", \"staging\"]", "environment switch { 1 => 2, 2 => 3, _ => 1 }")]
    public void Only_the_environments_that_the_project_names_are_compiled_in(string property, string outline, string port)
    {
        GeneratorSession session = new GeneratorSession(Environments, BuildProperties.Default.With("TuskGenCompiledEnvironments", property)).Run();
        string code = session.Sources["app.g.cs"];
        Assert.Contains(outline, code, StringComparison.Ordinal);
        Assert.Contains(port, code, StringComparison.Ordinal);
        Assert.Contains("bool? Extra", code, StringComparison.Ordinal);
        Assert.Equal(property == "production", session.Sources.Values.All(static source => !source.Contains("stage", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_environment_that_is_not_compiled_in_is_checked_all_the_same()
    {
        GeneratorSession session = new GeneratorSession(
            [new("app.tsk", "port: 1"), new("app.production.tsk", "port: 2"), new("app.staging.tsk", "port: nowhere +")],
            BuildProperties.Default.With("TuskGenCompiledEnvironments", "production").With("RunAnalyzers", "false")).Run();
        Assert.Equal("TSK9000", Assert.Single(session.Result.Diagnostics).Id);
    }

    [Fact]
    public void A_compiled_environment_that_no_document_has_is_an_error_that_names_those_there_are()
    {
        Diagnostic error = Assert.Single(new GeneratorSession(Environments, BuildProperties.Default.With("TuskGenCompiledEnvironments", "prod,staging")).Run().Result.Diagnostics);
        Assert.Equal("TSK4902", error.Id);
        Assert.Contains("TuskGenEnvironments is 'prod'; expected environments of the project's documents: production, staging", error.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_does_not_load_is_an_error_that_names_it()
    {
        Diagnostic? error = Companions.FindBroken([static () => { }, static () => throw new FileNotFoundException("gone", "TuskGen.Emit, Version=0.1.0.0")]);

        Assert.Equal(("TSK9002", DiagnosticSeverity.Error), (error!.Id, error.Severity));
        Assert.Contains("assembly TuskGen.Emit did not load", error.GetMessage(), StringComparison.Ordinal);
        Assert.Null(Companions.FindBroken());
    }

    // As a file, which a build sees, and as a compilation, which an editor with both projects open sees.
    private static IEnumerable<MetadataReference> FakeRuntime(string attribute)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "TuskGen.Runtime",
            [CSharpSyntaxTree.ParseText(attribute)],
            Basic.Reference.Assemblies.Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        yield return MetadataReference.CreateFromImage(image.ToArray(), filePath: "/packages/TuskGen.Runtime.dll");
        yield return compilation.ToMetadataReference();
    }
}
