using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Output;

public sealed class HostingTests
{
    private const string App = "# settings\n[server]\nport = 8080\n";

    private static GeneratorSession Session() => new(
        [new("app.tsk", App), new("web.tsk", "x: 1\n")],
        references:
        [
            MetadataReference.CreateFromFile(typeof(TuskHosting).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Hosting.IHostApplicationBuilder).Assembly.Location),
        ]);

    [Fact]
    public void A_project_that_references_hosting_gets_one_file_more_for_each_document()
    {
        GeneratorSession session = Session().Run();

        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
        Assert.Equal(["app.hosting.g.cs", "web.hosting.g.cs"], session.Sources.Keys.Where(name => name.EndsWith(".hosting.g.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_that_does_not_gets_none() =>
        Assert.DoesNotContain(new GeneratorSession("app.tsk", App).Run().Sources.Keys, name => name.Contains("hosting", StringComparison.Ordinal));

    [Fact]
    public void An_edit_of_a_value_changes_nothing_for_hosts_and_a_new_table_one_file()
    {
        GeneratorSession session = Session().Run();
        session.Edit("app.tsk", text => text.Replace("8080", "8081", StringComparison.Ordinal)).Run();
        Assert.Equal(["app.g.cs", "app.sources.g.cs"], session.Changed);
        Assert.Equal(new StepCounts(0, 0, 0, 2), session.Reasons(Steps.HostingModels));

        session.Edit("app.tsk", text => text + "[server.limits]\nrequests = 1\n").Run();
        Assert.Equal(["app.g.cs", "app.hosting.g.cs", "app.map.g.cs", "app.sources.g.cs"], session.Changed);
        Assert.Equal(new StepCounts(0, 1, 0, 1), session.Reasons(Steps.HostingModels));
    }

    [Fact]
    public void An_edit_of_code_asks_no_reference_again()
    {
        GeneratorSession session = Session().Run();
        session.EditCode("class Program;").Run();
        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.Hosting));
        Assert.Empty(session.Changed);
    }

    [Theory]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("TuskGen.Contract", "99")]""", "has contract '99'; this version of TuskGen generates code for contract 1")]
    [InlineData("", "has contract unknown")]
    public void A_package_for_hosts_of_another_contract_is_one_error_and_no_code_for_hosts(string attribute, string expected)
    {
        CSharpCompilation other = CSharpCompilation.Create(
            "TuskGen.Hosting", [CSharpSyntaxTree.ParseText(attribute)], Basic.Reference.Assemblies.Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorSession session = new GeneratorSession([new("app.tsk", App)], references: [other.ToMetadataReference()]).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal("TSK6004", error.Id);
        Assert.Contains(expected, error.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(["app.g.cs", "app.map.g.cs"], session.Sources.Keys.Order(StringComparer.Ordinal));
    }
}
