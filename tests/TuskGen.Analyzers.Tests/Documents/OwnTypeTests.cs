using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

public sealed class OwnTypeTests
{
    private const string Document = "name: \"shop\"\n[server]\nport = 8080\n";

    [Theory]
    [InlineData("public class AppServer;", "a class")]
    [InlineData("public struct AppServer;", "a struct")]
    [InlineData("public record AppServer;", "a record that is not partial")]
    [InlineData("public partial record struct AppServer;", "a record struct")]
    [InlineData("partial class AppServer;", "a partial class that is not static")]
    [InlineData("static partial class AppServer;", "a static partial class")]
    [InlineData("partial record AppServer(int Port);", "a record with parameters, which the document's could not be made without")]
    [InlineData("abstract partial record AppServer;", "a record that is abstract, while the document's is sealed")]
    [InlineData("internal partial record AppServer;", "a partial record that is internal, while the document's is public")]
    [InlineData("interface AppServer;", "an interface")]
    [InlineData("enum AppServer;", "an enum")]
    [InlineData("delegate void AppServer();", "a delegate")]
    [InlineData("namespace AppServer { class X; }", "a namespace")]
    public void A_type_of_the_project_with_the_name_of_a_table_s_is_named_at_the_table(string declaration, string description) => Assert.Equal(
        "app.tsk(2,2): error TSK6001: `server` becomes the C# type `AppServer`, and Models/Server.cs line 3 declares " + description +
            " of that name: give this one another name by `@name(\"ServerTable\")` above it, or yours; write `partial record AppServer` for members beside the document's.",
        Assert.Single(Report("namespace Shop\n{\n" + declaration + "\n}\n")));

    [Fact]
    public void A_type_of_the_project_with_the_name_of_a_document_s_is_named_at_its_first_line()
    {
        IReadOnlyList<string> report = Report("namespace Shop;\nclass AppConfig;\nclass AppTsk;\n");

        Assert.Equal(2, report.Count);
        Assert.All(report, static line => Assert.StartsWith("app.tsk(1,1): error TSK6001: `app.tsk` becomes the C# type `App", line, StringComparison.Ordinal));
        Assert.Contains("rename the document or give it a namespace of its own by `#namespace`, or yours; write `partial record AppConfig`", report[0], StringComparison.Ordinal);
        Assert.Contains("write `static partial class AppTsk`", report[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Shop; public sealed partial record AppServer { public string Address => $\"localhost:{Port}\"; }")]
    [InlineData("namespace Shop; partial record AppServer { }")]
    [InlineData("namespace Shop { partial record AppConfig { public override string ToString() => Name; public static AppConfig Load(int number) => Load(); } }")]
    [InlineData("namespace Shop; public static partial class AppTsk { public const int Answer = 42; }")]
    [InlineData("namespace Shop; class AppServer<T>;")]
    [InlineData("namespace Shop; file class AppServer;")]
    [InlineData("namespace Shop.Models; class AppServer;")]
    [InlineData("class AppServer;")]
    [InlineData("namespace Shop; class Outer { class AppServer; }")]
    public void What_stands_beside_a_document_s_types_is_no_fault(string code) => Assert.Empty(Report(code));

    [Theory]
    [InlineData("public int Port => 1;", "Port")]
    [InlineData("public int x, Port;", "Port")]
    [InlineData("public int Port() => 1;", "Port")]
    [InlineData("public class Port;", "Port")]
    public void A_member_with_the_name_of_a_key_s_is_named_at_the_key(string member, string name) => Assert.Equal(
        "app.tsk(3,1): error TSK6002: `server.port` becomes `AppServer." + name + "`, and Models/Server.cs line 2 declares a member of that name: " +
            "give yours another name, or this one by `@name(\"" + name + "Value\")` above it.",
        Assert.Single(Report("namespace Shop; partial record AppServer {\n" + member + "\n}")));

    [Theory]
    [InlineData("partial record AppConfig { int Load => 1; }", "AppConfig.Load")]
    [InlineData("static partial class AppTsk { class Keys; }", "AppTsk.Keys")]
    [InlineData("static partial class AppTsk { static int Document; }", "AppTsk.Document")]
    public void A_member_with_the_name_of_one_that_every_document_has_is_named_too(string type, string member) => Assert.StartsWith(
        "app.tsk(1,1): error TSK6002: `app.tsk` becomes `" + member + "`, and Models/Server.cs line 1 declares", Assert.Single(Report("namespace Shop; " + type)), StringComparison.Ordinal);

    [Fact]
    public void What_the_generator_wrote_is_not_the_project_s() => Assert.Empty(
        Project.Of("app.tsk", Document)
            .WithCode("obj/TuskGen.Generators/TuskGen.Generators.TuskGenerator/app.g.cs", "namespace Shop; public sealed partial record AppServer { public required int Port { get; init; } }").Report());

    [Fact]
    public void A_name_that_a_global_using_brings_in_is_a_warning_that_proposes_another()
    {
        Project project = Project.Of("http.tsk", "[content]\ntype = \"json\"\n").WithCode("Usings.cs", "global using System;\nglobal using System.Net.Http;\n");

        Assert.Equal(
            "http.tsk(1,2): warning TSK6003: `content` becomes the C# type `HttpContent`, and `global using System.Net.Http` brings in another one, so that C# finds this one in its namespace " +
                "and elsewhere either or none: give this one another name by `@name(\"ContentTable\")` above it.",
            Assert.Single(project.Report()));
    }

    [Theory]
    [InlineData("global using HttpContent = System.String;")]
    [InlineData("global using static Shop.Parts.All; namespace Shop.Parts { public static class All { public class HttpContent; } }")]
    public void A_name_that_an_alias_or_a_static_using_brings_in_is_one_too(string code) =>
        Assert.Contains("warning TSK6003", Assert.Single(Project.Of("http.tsk", "[content]\ntype = \"json\"\n").WithCode("Usings.cs", code).Report()), StringComparison.Ordinal);

    [Theory]
    [InlineData("using System.Net.Http;")]
    [InlineData("global using System.Net.Https;")]
    [InlineData("global using Shop;")]
    [InlineData("global using System.Linq;")]
    public void Usings_that_bring_in_no_other_type_are_no_fault(string code) =>
        Assert.Empty(Project.Of("http.tsk", "[content]\ntype = \"json\"\n").WithCode("Usings.cs", code).Report());

    private static IReadOnlyList<string> Report(string code) => Project.Of("app.tsk", Document).WithCode("Models/Server.cs", code).Report();
}
