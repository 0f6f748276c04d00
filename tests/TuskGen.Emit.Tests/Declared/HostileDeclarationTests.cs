using System.Globalization;
using System.Reflection;
using System.Text;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit.Tests;

/// <summary>Nothing that a declaration says may become C#: every text stands wherever a declaration has text, and comes out of the running program as it went in.</summary>
public sealed class HostileDeclarationTests
{
    private static readonly string[] s_types = ["AppAudit", "AppConfig", "AppTsk", "Audit", "Level", "Part"];

    public static TheoryData<string> Texts => HostileDocumentTests.Texts;

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_a_declaration_becomes_code(string hostile)
    {
        (string Path, string Text)[] files = Files(hostile);
        BoundDocument document = TuskProject.Bind(files);
        Assert.DoesNotContain(document.Diagnostics, static found => found.Severity == Severity.Error);
        string[] code = TuskProject.Emit(document, TuskProject.Options);
        Assert.Equal(s_types, TypesIn(code));

        UserProgram program = UserProgram.Of(files);
        object app = program.Load(UserProgram.Context());
        Assert.Equal(hostile, UserProgram.Get(app, "Part.Text"));
        Assert.Equal(hostile, UserProgram.Get(app, "Part.Chosen"));
        Assert.Equal("x" + hostile, UserProgram.Get(app, "Part.Computed"));
        Assert.Equal(hostile, UserProgram.Get(app, "Audit.Orders.Note"));
        Assert.Equal(hostile, UserProgram.Get(app, "Audit.Orders.Kept"));
        var map = (TuskMap<string>)UserProgram.Get(app, "Map")!;
        Assert.Equal((hostile, hostile), (Assert.Single(map).Key, Assert.Single(map).Value));
        Assert.Equal([hostile, "b" + hostile], (TuskList<string>)UserProgram.Get(app, "List")!);
        Assert.Equal(hostile, app.GetType().Assembly.GetType("Shop.Part")!.GetProperty("Old")!.GetCustomAttribute<ObsoleteAttribute>()!.Message);

        // What is said of a value that breaks a rule, and of tables that do not hold together.
        string[] failures = program.Failures(UserProgram.Context("part__count=7", "part__code=A"));
        Assert.Contains(failures, failure => failure.Contains(hostile.TrimEnd('.'), StringComparison.Ordinal));
        Assert.Equal(2, failures.Length);
    }

    /// <summary>Words that mean something to C#, to records or to what is generated beside them, each as a type, an enum, a member, a key and a directive's use.</summary>
    [Fact]
    public void Words_that_mean_something_to_CSharp_are_names_like_others()
    {
        string[] words =
        [
            "abstract", "as", "async", "await", "base", "bool_", "catch", "char", "checked", "class", "const", "default_", "delegate", "dynamic", "event", "explicit", "extern", "field", "file",
                "fixed", "global", "goto",
            "implicit", "init", "interface", "internal", "is", "lock", "managed", "nameof", "namespace", "new", "nint", "not", "notnull", "object", "operator", "out", "override", "params",
                "partial", "private", "protected", "public",
            "readonly", "record", "ref", "required", "scoped", "sealed", "sizeof", "stackalloc", "static", "struct", "throw", "typeof", "unmanaged", "unsafe", "using", "value", "var", "virtual",
                "void", "volatile", "when", "where", "with",
            "yield", "equals", "get_hash_code", "to_string", "get_type", "clone", "equality_contract", "print_members", "finalize", "memberwise_clone", "reference_equals", "deconstruct", "check",
                "validate", "at", "failures", "reader", "load",
            "Document", "Keys", "Environments", "TuskGen", "System", "Shop", "Rules", "String", "Int32", "Uri", "Task", "Type", "Enum", "Obsolete", "Nullable", "List", "TuskList", "Secret",
                "Évil", "ﬁ", "ß", "_", "__", "e_", "a1",
        ];
        List<string> taken = [];
        foreach (string word in words)
        {
            if (!Bind([.. taken, word]).HasErrors)
                taken.Add(word);
        }

        Assert.True(taken.Count >= 60, "Names that are refused: " + string.Join(" ", words.Except(taken)));
        (string, string)[] files = Named(taken);
        string[] code = TuskProject.Emit(TuskProject.Bind(files), TuskProject.Options);
        object app = CSharpProject.Load(code).GetType("Shop.AppConfig")!.GetMethod("Load")!.Invoke(null, ["Production", new TuskContext()])!;
        for (int number = 0; number < taken.Count; number++)
        {
            // The types follow the document's order, and hold what was written for each.
            object table = app.GetType().GetProperties()[number].GetValue(app)!;
            Assert.Contains(number.ToString(CultureInfo.InvariantCulture), table.ToString(), StringComparison.Ordinal);
        }
    }

    private static BoundDocument Bind(List<string> words) => TuskProject.Bind(Named(words));

    private static (string Path, string Text)[] Named(List<string> words)
    {
        StringBuilder schema = new(), config = new(), document = new();
        for (int number = 0; number < words.Count; number++)
        {
            string word = words[number];
            schema.Append(CultureInfo.InvariantCulture, $"#type {word}Type {{ {word}: int, other: {word}Choice = {word} }}\n#enum {word}Choice {{ {word}, other{number} }}\n");
            config.Append(CultureInfo.InvariantCulture, $"    {word}: {word}Type\n");
            document.Append(CultureInfo.InvariantCulture, $"{word} {{ {word}: {number} }}\n");
        }

        return [("app.tsk", document.ToString()), ("app.schema.tsk", schema + "#config App {\n" + config + "}\n")];
    }

    private static (string Path, string Text)[] Files(string hostile)
    {
        string text = Quote(hostile), other = Quote("b" + hostile);
        string comment = new([.. hostile.Where(static c => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\u202E' or '\u2066'))]);
        string schema = $$"""
            ## {{comment}}
            #enum Level { low, high }

            ## {{comment}}
            #type Part {
                ## {{comment}}
                text: string = {{text}}
                chosen: string(one_of: [{{text}}, {{other}}], message: {{text}}) = {{text}}
                computed: string = "x" + text
                count: int = 1
                code: string(pattern: "[a-z]", message: {{text}}) = "a"
                @deprecated({{text}})
                old: string?
                level: Level = low
                @assert(count != 7 && text != {{other}}, {{text}})
            }

            ## {{comment}}
            #directive audit { note: string, kept: setting string = {{text}} }

            #config App {
                part: Part
                map: map<string, string>
                list: string[] = [{{text}}, {{other}}]
            }
            """;
        return [("app.tsk", $"part {{ }}\nmap {{ {text}: {text} }}\n#audit orders {{ note: {text} }}\n"), ("app.schema.tsk", schema)];
    }

    private static string Quote(string text) => "\"" + string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.Value is >= ' ' and < 127 and not ('"' or '\\' or '$') ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}"))) + "\"";

    private static string[] TypesIn(string[] texts) =>
    [
        .. CSharpProject.Create(texts).Assembly.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Shop").GetTypeMembers()
            .Where(static type => !type.IsFileLocal).Select(static type => type.Name).Order(StringComparer.Ordinal),
    ];
}
