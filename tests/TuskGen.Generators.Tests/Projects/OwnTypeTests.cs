using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Projects;

public sealed class OwnTypeTests
{
    private const string Document = "port: 8080\n[server]\nhost = \"x\"\n";

    /// <summary>The compiler stops at a type that is declared twice, before it asks an analyzer.</summary>
    [Fact]
    public void A_build_says_which_table_becomes_the_type_that_the_project_has()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", Document)], code: "namespace Shop;\nclass AppServer;").Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal(("TSK6001", 1), (error.Id, error.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("Program.cs line 2 declares a class of that name", error.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_says_which_key_becomes_the_member_that_the_project_has() => Assert.Equal(
        "TSK6002", Assert.Single(new GeneratorSession([new("app.tsk", Document)], code: "namespace Shop;\npartial record AppServer { int Host; }").Run().Result.Diagnostics).Id);

    [Fact]
    public void A_build_without_analyzers_is_told_too() => Assert.Contains(
        "app.tsk has an error that this build does not show",
        Assert.Single(new GeneratorSession([new("app.tsk", Document)], BuildProperties.Default.With("RunAnalyzers", "false"), "namespace Shop;\nclass AppServer;").Run().Result.Diagnostics)
            .GetMessage(),
        StringComparison.Ordinal);

    [Fact]
    public void An_editor_is_told_by_the_analyzer_alone() => Assert.Empty(
        new GeneratorSession([new("app.tsk", Document)], BuildProperties.Default.With("DesignTimeBuild", "true"), "namespace Shop;\nclass AppServer;").Run().Result.Diagnostics);

    [Fact]
    public void Parts_of_a_document_s_types_compile_beside_them()
    {
        const string Code = """
            namespace Shop;
            public sealed partial record AppServer { public string Address => Host + ":80"; }
            partial record AppConfig { public string First => Server.Address; }
            static partial class AppTsk { public static int Count => Document.Environments.Count; }
            """;
        GeneratorSession session = new GeneratorSession([new("app.tsk", Document)], code: Code).Run();

        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
    }

    /// <summary>Declared types, enums and choices, of a document and of a schema that stands alone.</summary>
    [Theory]
    [InlineData("app.schema.tsk", "class Server;", "TSK6001", "`#type Server`")]
    [InlineData("app.schema.tsk", "class Level;", "TSK6001", "`#enum Level`")]
    [InlineData("app.schema.tsk", "class IServerOrHttp;", "TSK6001", "`one_of(Server, Http)`")]
    [InlineData("app.schema.tsk", "partial record Server { int Port; }", "TSK6002", "`Server.port`")]
    [InlineData("shared.schema.tsk", "class Server;", "TSK6001", "`#type Server`")]
    [InlineData("shared.schema.tsk", "class Level;", "TSK6001", "`#enum Level`")]
    [InlineData("shared.schema.tsk", "class IServerOrHttp;", "TSK6001", "`one_of(Server, Http)`")]
    [InlineData("shared.schema.tsk", "partial record Server { int Port; }", "TSK6002", "`Server.port`")]
    public void A_build_says_which_declaration_becomes_what_the_project_has(string schema, string code, string id, string what)
    {
        const string Types = "#type Server { port: int = 1, target: one_of(Server, Http)? }\n#type Http { url: uri? }\n#enum Level { low }\n";
        string config = schema == "app.schema.tsk" ? "#config App { a: int }\n" : "";
        GeneratorSession session = new GeneratorSession([new("app.tsk", "a: 1\n"), new(schema, Types + config)], code: "namespace Shop;\n" + code).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Contains(what, error.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_such_a_part_changes_nothing_that_is_generated()
    {
        GeneratorSession session = new GeneratorSession([new("app.tsk", Document)], code: "namespace Shop;\npartial record AppServer { }").Run();
        session.EditCode("namespace Shop;\npartial record AppServer { int Half => 1; }").Run();

        Assert.Empty(session.Changed);
        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.Documents));
        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.Types));
        Assert.Equal(new StepCounts(0, 0, 0, 1), session.Reasons(Steps.OwnTypes));
    }
}
