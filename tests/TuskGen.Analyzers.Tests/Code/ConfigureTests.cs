using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TuskGen.Analyzers.Tests.Code;

/// <summary>C# that configures a document's record as a class of options.</summary>
public sealed class ConfigureTests
{
    /// <summary>What a generator would have written, in the file that the compiler gives it.</summary>
    private const string Generated = """
        namespace TuskGen { public sealed class TuskContext; }
        namespace Shop
        {
            public sealed partial record AppConfig { public AppServer Server { get; init; } public static AppConfig Load(string environment = null, TuskGen.TuskContext context = null) => null; }
            public sealed partial record AppServer { public int Port { get; init; } }
        }
        """;

    [Theory]
    [InlineData("services.Configure<AppConfig>(c => { });", "Configure", "AppConfig")]
    [InlineData("services.Configure<AppServer>(\"name\", c => { });", "Configure", "AppServer")]
    [InlineData("services.ConfigureAll<AppServer>(c => { });", "ConfigureAll", "AppServer")]
    [InlineData("services.PostConfigure<AppConfig>(c => { });", "PostConfigure", "AppConfig")]
    [InlineData("services.Configure<AppServer>(configuration.GetSection(\"server\"));", "Configure", "AppServer")]
    [InlineData("services.AddOptions<AppServer>().BindConfiguration(\"server\");", "BindConfiguration", "AppServer")]
    [InlineData("services.AddOptions<AppServer>().Bind(configuration);", "Bind", "AppServer")]
    [InlineData("services.AddOptions<AppServer>().Configure<System.IServiceProvider>((c, all) => { });", "Configure", "AppServer")]
    public void It_is_warned_of_what_it_does_to_a_record_of_a_document(string statement, string method, string type) => Assert.Equal(
        $"Program.cs(1,203): warning TSK6005: {method} changes nothing of {type}, since its document makes it, whole; "
        + "change it where the host adds the document: o => o.With(c => c with { … })",
        Assert.Single(Report(statement)));

    [Theory]
    [InlineData("services.Configure<Own>(c => { });")]
    [InlineData("services.AddOptions<AppServer>().Validate(c => c.Port > 1);")]
    [InlineData("services.AddOptions<AppServer>().ValidateOnStart();")]
    [InlineData("Configure<AppConfig>();")]
    public void It_is_free_to_do_anything_else(string statement) => Assert.Empty(Report(statement));

    /// <summary>Another project's build made it, so that no file of this compilation is the generator's.</summary>
    [Fact]
    public void A_document_of_another_project_counts_too()
    {
        MetadataReference library = Compile("Library", [CSharpSyntaxTree.ParseText(Generated, path: "/library/app.g.cs")]).ToMetadataReference();
        Assert.Single(Report("services.Configure<AppConfig>(c => { });", library));
    }

    [Fact]
    public void A_project_without_documents_is_left_alone() =>
        Assert.Empty(Analyze(Compile("Shop", [Program("services.Configure<Own>(c => { });")])));

    private static string[] Report(string statement, MetadataReference? library = null) => Analyze(library is null
        ? Compile("Shop", [Program(statement), CSharpSyntaxTree.ParseText(Generated, path: "TuskGen.Generators/TuskGen.Generators.TuskGenerator/app.g.cs")])
        : Compile("Shop", [Program(statement)], library));

    private static SyntaxTree Program(string statement) => CSharpSyntaxTree.ParseText(
        "using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Shop;"
        + "static class Program { static void Main(IServiceCollection services, IConfiguration configuration) { " + statement + " }"
        + "static void Configure<T>() { } class Own { } } namespace Shop { }",
        path: "Program.cs");

    private static CSharpCompilation Compile(string name, SyntaxTree[] files, params MetadataReference[] more)
    {
        Type[] used = [typeof(OptionsBuilder<>), typeof(IServiceCollection), typeof(IConfiguration), typeof(OptionsBuilderConfigurationExtensions), typeof(BinderOptions)];
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            files,
            [.. Net100.References.All, .. used.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)), .. more],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static string[] Analyze(CSharpCompilation compilation) =>
        [.. compilation.WithAnalyzers([new ConfigureAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Select(static found => found.ToString())];
}
