using TuskGen.Analyzers.Tests.Harness;

namespace TuskGen.Analyzers.Tests.Documents;

/// <summary>The project's own C# against what documents and schemas declare.</summary>
public sealed class OwnDeclarationTests
{
    private const string Schema = """
        #type Server { port: int = 1, check: int = 2 }
        #type Http { url: uri }
        #enum Level { low, high }
        #config App { server: Server, level: Level = low, target: one_of(Server, Http)? }
        """;

    [Theory]
    [InlineData("class Server;", "app.schema.tsk(1,1)", "`#type Server` becomes the C# type `Server`", "a class",
        "`@name(\"ServerType\")` above it, or yours; write `partial record Server` for members beside the declared ones.")]
    [InlineData("record Server;", "app.schema.tsk(1,1)", "`#type Server` becomes the C# type `Server`", "a record that is not partial", "`@name(\"ServerType\")`")]
    [InlineData("enum Level;", "app.schema.tsk(3,1)", "`#enum Level` becomes the C# type `Level`", "an enum", "`@name(\"LevelType\")` above it, or yours.")]
    [InlineData("partial record Level;", "app.schema.tsk(3,1)", "`#enum Level` becomes the C# type `Level`", "a partial record", "or yours.")]
    [InlineData("interface IServerOrHttp;", "app.schema.tsk(4,51)", "`one_of(Server, Http)` becomes the C# type `IServerOrHttp`", "an interface", "write `partial interface IServerOrHttp`")]
    public void A_type_of_the_project_with_the_name_of_a_declared_one_is_named_there(string declaration, string place, string what, string description, string mend)
    {
        string message = Assert.Single(Report("namespace Shop;\n" + declaration));
        Assert.StartsWith(place + ": error TSK6001: " + what + ", and Own.cs line 2 declares " + description + " of that name: give ", message, StringComparison.Ordinal);
        Assert.Contains(mend, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_with_the_name_of_a_declared_key_s_is_named_at_the_key() => Assert.Equal(
        "app.schema.tsk(1,16): error TSK6002: `Server.port` becomes `Server.Port`, and Own.cs line 2 declares a member of that name: " +
            "give yours another name, or this one by `@name(\"PortValue\")` above it.",
        Assert.Single(Report("namespace Shop;\npartial record Server { int Port => 1; }")));

    [Theory]
    [InlineData("namespace Shop; partial record Server { int Half => Port / 2; static partial void Check(Server value, ref global::TuskGen.TuskFailures failures) { } }")]
    [InlineData("namespace Shop; partial interface IServerOrHttp { int Half => 1; }")]
    [InlineData("namespace Other; class Server; class Level; class IServerOrHttp;")]
    public void What_stands_beside_declared_types_is_no_fault(string code) => Assert.Empty(Report(code));

    [Theory]
    [InlineData("#type Task { y: int = 1 }", "global using System.Threading.Tasks;", "`#type Task`", "TaskType")]
    [InlineData("#type Console { y: int = 1 }", "global using System;", "`#type Console`", "ConsoleType")]
    [InlineData("#enum DayOfWeek { y }", "global using System;", "`#enum DayOfWeek`", "DayOfWeekType")]
    public void A_name_that_a_global_using_brings_in_is_a_warning(string schema, string code, string what, string rename)
    {
        string message = Assert.Single(Project.Of("shared.schema.tsk", schema).WithCode("Usings.cs", code).Report());
        Assert.StartsWith("shared.schema.tsk(1,1): warning TSK6003: " + what + " becomes the C# type", message, StringComparison.Ordinal);
        Assert.EndsWith("give this one another C# name by `@name(\"" + rename + "\")` above it.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_a_schema_that_stands_alone_are_looked_at_too() => Assert.Contains(
        "warning TSK6003", Assert.Single(Project.Of("a/x.schema.tsk", "#namespace Shop\n#type Console { y: int = 1 }").WithCode("Usings.cs", "global using System;").Report()), StringComparison.Ordinal);

    private static IReadOnlyList<string> Report(string code) =>
        Project.Of("app.tsk", "#namespace Shop\n").With("app.schema.tsk", Schema).WithCode("Own.cs", code).Report();
}
