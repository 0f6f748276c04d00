using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Declarations;

public sealed class DeclarationTests
{
    [Theory]
    [InlineData("int", "int", "")]
    [InlineData("int(1..65535)", "int", "a value from 1 to 65535")]
    [InlineData("int(-5..5)", "int", "a value from -5 to 5")]
    [InlineData("int(0..)", "int", "at least 0")]
    [InlineData("int(..5)", "int", "at most 5")]
    [InlineData("float(0.5..1.5)", "float", "a value from 0.5 to 1.5")]
    [InlineData("decimal(min: 0, max: 9.99)", "decimal", "a value from 0 to 9.99")]
    [InlineData("duration(1s..5m)", "duration", "a value from 1s to 5m")]
    [InlineData("duration(1d..)", "duration", "at least 1d")]
    [InlineData("size(..100MB)", "size", "at most 100MB")]
    [InlineData("percent(0%..100%)", "percent", "a value from 0% to 100%")]
    [InlineData("string(min: 1, max: 39)", "string", "1 to 39 characters")]
    [InlineData("string(length: 2)", "string", "exactly 2 characters")]
    [InlineData("string(pattern: \"^[a-z]+$\")", "string", "text that matches the pattern `^[a-z]+$`")]
    [InlineData("string(format: hostname)", "string", "a host name such as localhost or db1.example.org")]
    [InlineData("string(one_of: [\"small\", \"large\"])", "string", "\"small\" or \"large\"")]
    [InlineData("int(multiple_of: 5)", "int", "a multiple of 5")]
    [InlineData("string[](min: 1, unique)", "string[]", "no element twice|at least 1 element")]
    [InlineData("int(0..9)[]", "int[]", "")]
    [InlineData("uri[](max: 16)", "uri[]", "at most 16 elements")]
    [InlineData("map<string, int(0..)>", "map<string, int>", "")]
    [InlineData("map<string, Server?>", "map<string, Server?>", "")]
    [InlineData("Server", "Server", "")]
    [InlineData("Server?[]", "Server?[]", "")]
    [InlineData("one_of(File, Http)", "one_of(File, Http)", "")]
    [InlineData("bytes(length: 32)", "bytes", "exactly 32 bytes")]
    [InlineData("secret", "secret", "")]
    public void A_type_is_read_with_its_constraints(string written, string type, string expected)
    {
        FieldDeclaration field = Assert.Single(Assert.Single(Read("#type T {\n    a: " + written + "\n}").Types).Fields);
        Assert.Equal(type, field.Type.TypeText);
        Assert.Equal(expected, string.Join("|", field.Type.Constraints.All.Select(static constraint => constraint.Expected)));
        Assert.True(field.IsRequired);
    }

    [Fact]
    public void A_declaration_has_what_its_text_says()
    {
        FileDeclarations declarations = Read("""
            ## How much is logged.
            #enum Verbosity { trace, info, "very loud" }

            ## One listener.
            @name("Listener")
            #type Server : Base {
                @open
                ## Where it listens.
                port: int = 8080
                @deprecated("use timeout")
                wait: duration?
                key: secret(expose)
                @assert(port > 0, "port")
            }
            #config App { server: Server }
            #directive audit { table: string, keep: setting duration = 30d }
            """);
        EnumDeclaration verbosity = Assert.Single(declarations.Enums);
        Assert.Equal(["trace", "info", "very loud"], verbosity.Members);
        Assert.Equal("How much is logged.", verbosity.Documentation);
        TypeDeclaration server = declarations.Types[0];
        Assert.Equal(("Server", "Base", TypeRole.Type, true, "One listener."), (server.Name, server.BaseName, server.Role, server.IsOpen, server.Documentation));
        Assert.Single(server.Attributes);
        Assert.Single(server.Assertions);
        Assert.Equal(["port", "wait", "key"], server.Fields.Select(static field => field.Name));
        Assert.Equal([false, false, true], server.Fields.Select(static field => field.IsRequired));
        Assert.Equal("Where it listens.", server.Fields[0].Documentation);
        Assert.Single(server.Fields[1].Attributes);
        Assert.True(((DeclaredScalar)server.Fields[2].Type).IsExposed);
        Assert.Equal([TypeRole.Type, TypeRole.Config, TypeRole.Directive], declarations.Types.Select(static type => type.Role));
        Assert.Equal([null, FieldMode.Setting], declarations.Types[2].Fields.Select(static field => field.Mode));
    }

    [Theory]
    [InlineData("a: 5", "TSK2030", "`5` is no type")]
    [InlineData("a: map<int, int>", "TSK2030", "keys of a map")]
    [InlineData("a: one_of(A)", "TSK2030", "two types or more")]
    [InlineData("a: one_of(A, int)", "TSK2030", "names of types")]
    [InlineData("a: setting int", "TSK2030", "`#directive`")]
    [InlineData("a: int(5..1)", "TSK2031", "at least 5 and at most 1")]
    [InlineData("a: int(1s..5m)", "TSK2031", "of the type int")]
    [InlineData("a: string(1..5)", "TSK2031", "min: …, max: …")]
    [InlineData("a: bool(min: 1)", "TSK2031", "numbers, text, lists and maps")]
    [InlineData("a: string(min: -1)", "TSK2031", "0 or more")]
    [InlineData("a: string(min: 5, max: 1)", "TSK2031", "at least 5 and at most 1 long")]
    [InlineData("a: string(unique)", "TSK2031", "a list")]
    [InlineData("a: int(expose)", "TSK2031", "a secret")]
    [InlineData("a: string(patern: \"a\")", "TSK2031", "did you mean `pattern`?")]
    [InlineData("a: string(format: hostnme)", "TSK2031", "did you mean `hostname`?")]
    [InlineData("a: string(format: \"nothing alike\")", "TSK2031", "`cron`")]
    [InlineData("a: string(pattern: \"(a\")", "TSK2032", "character 1: `(` is not closed")]
    [InlineData("a: string(pattern: 5)", "TSK2031", "a pattern in quotes")]
    [InlineData("a: int(min: 1, min: 2)", "TSK2031", "given twice")]
    [InlineData("a: string(max)", "TSK2031", "needs a value")]
    [InlineData("a: string[](unique: true)", "TSK2031", "stands alone")]
    [InlineData("a: int(multiple_of: 0)", "TSK2031", "above zero")]
    [InlineData("a: int(one_of: [1, \"x\"])", "TSK2031", "of the type int")]
    [InlineData("a: string(one_of: [])", "TSK2031", "a list of constants")]
    [InlineData("a: int\n    a: long", "TSK1041", "declared twice")]
    [InlineData("a { b: int }", "TSK1042", "`#type` of its own")]
    [InlineData("a.b: int", "TSK1042", "`a.b` is no field")]
    public void A_wrong_declaration_is_one_error(string field, string id, string says)
    {
        TuskDiagnostic error = Assert.Single(Problems("#type T {\n    " + field + "\n}"));
        Assert.Equal(id, error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#type { a: int }", "TSK1040", "a name and a body")]
    [InlineData("#type \"X\" { a: int }", "TSK1040", "a name and a body")]
    [InlineData("#enum E { }", "TSK1040", "one member or more")]
    [InlineData("#enum E { a, b, a }", "TSK1041", "member `a`")]
    public void A_wrong_header_or_enum_is_one_error(string text, string id, string says)
    {
        TuskDiagnostic error = Assert.Single(Problems(text));
        Assert.Equal(id, error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static FileDeclarations Read(string text)
    {
        Assert.Empty(Problems(text));
        return Parse(text).Structure.Declarations;
    }

    private static IEnumerable<TuskDiagnostic> Problems(string text) => Parse(text).Diagnostics.Where(static diagnostic => diagnostic.Id != "TSK4002");

    private static SourceFile Parse(string text) => SourceFile.Create(SyntaxTree.Parse(text, "app.schema.tsk"));
}
