using Microsoft.CodeAnalysis;
using TuskGen.Generators.Tests.Harness;

namespace TuskGen.Generators.Tests.Projects;

/// <summary>Declared types of one C# name: one mistake, one error.</summary>
public sealed class HeldTypeTests
{
    private const string Code = "namespace Shop; class Program { object A => AConfig.Load(); object B => BConfig.Load(); object C => BTsk.Document.Environments; }";

    [Theory]
    [InlineData("#type LogFile { path: path, max: int(0..) = 1 }", "#type LogFile { path: path, max: int(0..) = 1 }")]
    [InlineData("#type LogFile { path: path, max: int(0..) = 1 }", "#type LogFile { path: path, size: size = 1MB, deep: Deep? }\n#type Deep { x: int = 1, @assert(x < 9, \"big\") }")]
    [InlineData("#type LogFile { path: path, @assert(path != \"x\", \"no\") }", "#type LogFile { path: path, others: map<string, LogFile> = {} }")]
    public void Two_schemas_that_declare_one_type_are_one_error(string first, string second)
    {
        GeneratorSession session = new GeneratorSession(
            [
                new("a.tsk", "log { path: \"/a\" }\n"), new("a.schema.tsk", first + "\n#config A { log: LogFile }\n"),
                new("b.tsk", "log { path: \"/b\" }\n"), new("b.schema.tsk", second + "\n#config B { log: LogFile }\n"),
            ],
            code: Code).Run();

        Diagnostic error = Assert.Single(session.Result.Diagnostics);
        Assert.Equal("TSK1025", error.Id);
        Assert.EndsWith("b.schema.tsk", error.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("by `@name(\"LogFileType\")` above it, or declare one for both, in a file that they take by `#use`.", error.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(session.CompilerErrors());

        session.Edit("b.schema.tsk", text => "@name(\"OtherFile\")\n" + text).Run();
        Assert.Empty(session.Result.Diagnostics);
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void Two_enums_and_an_enum_beside_a_type_are_one_error_each()
    {
        GeneratorSession session = new GeneratorSession(
            [
                new("a.tsk", "x: low\n"), new("a.schema.tsk", "#enum Level { low, high }\n#type Kind { x: int = 1 }\n#config A { x: Level, k: Kind }\n"),
                new("b.tsk", "x: low\n"), new("b.schema.tsk", "#enum Level { low, middle }\n#enum Kind { y }\n#config B { x: Level }\n"),
            ],
            code: Code).Run();

        Assert.Equal(["TSK1025", "TSK1025"], session.Result.Diagnostics.Select(static error => error.Id));
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void Schemas_that_stand_alone_are_held_back_too()
    {
        GeneratorSession session = new GeneratorSession(
            [
                new("x.schema.tsk", "#type LogFile { path: path }\n"), new("y.schema.tsk", "#type LogFile { size: size }\n"),
                new("a.tsk", "log { path: \"/a\" }\n"), new("a.schema.tsk", "#use \"x.schema.tsk\"\n#config A { log: LogFile }\n"),
                new("b.tsk", "log { size: 1MB }\n"), new("b.schema.tsk", "#use \"y.schema.tsk\"\n#config B { log: LogFile }\n"),
            ],
            code: Code).Run();

        Assert.Equal("TSK1025", Assert.Single(session.Result.Diagnostics).Id);
        Assert.Empty(session.CompilerErrors());
    }

    [Theory]
    [InlineData("ATsk")]
    [InlineData("AConfig")]
    [InlineData("ATskHosting")]
    public void A_type_with_the_name_of_its_document_s_is_one_error(string name)
    {
        GeneratorSession session = new GeneratorSession(
            [
                new("a.tsk", "own { x: 1 }\n"), new("a.schema.tsk", $"#type {name} {{ x: int }}\n#type Around {{ own: {name}? }}\n#config A {{ own: {name}, owns: {name}[] = [], around: Around? }}\n"),
            ],
            code: "namespace Shop; class Program { object A => AConfig.Load(); }").Run();

        Assert.Equal("TSK1025", Assert.Single(session.Result.Diagnostics).Id);
        Assert.Empty(session.CompilerErrors());
    }

    [Fact]
    public void What_has_names_of_its_own_is_untouched_by_a_collision_elsewhere()
    {
        GeneratorSession session = new GeneratorSession([new("a.tsk", "x: 1\n"), new("y.schema.tsk", "#type LogFile { size: size }\n"), new("z.schema.tsk", "#type Other { size: size }\n")]).Run();
        session.Edit("z.schema.tsk", static text => text.Replace("Other", "LogFile", StringComparison.Ordinal)).Run();

        string changed = Assert.Single(session.Changed);
        Assert.StartsWith("z.", changed, StringComparison.Ordinal);
        Assert.EndsWith(".types.g.cs", changed, StringComparison.Ordinal);
    }
}
