using System.Globalization;
using TuskGen.Semantics;
using TuskGen.Syntax;

namespace TuskGen.Emit.Tests;

/// <summary>Nothing that a declaration of an operator says may become C#.</summary>
public sealed class HostileOperatorTests
{
    private static readonly string[] s_types = ["AppConfig", "AppTsk", "TuskOperators"];

    public static TheoryData<string> Texts => HostileDocumentTests.Texts;

    private const string Same = "#nullable enable\nnamespace Shop { public static partial class TuskOperators { public static partial string Same(string text, TuskGen.TuskValue more) => text; } }";

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_an_operator_becomes_code(string hostile)
    {
        string text = Quote(hostile), other = Quote("b" + hostile);
        string comment = new([.. hostile.Where(static c => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\u202E' or '\u2066'))]);
        string app = $$"""
            ## {{comment}}
            #operator same(text: string(one_of: [{{text}}, {{other}}], message: {{text}}) = {{text}}, more: any = {{other}}): string(one_of: [{{text}}, {{other}}], message: {{text}})

            a: @same()
            b: @same({{other}})
            """;
        BoundDocument document = TuskProject.Bind(("app.tsk", app + "\n"));
        Assert.DoesNotContain(document.Diagnostics, static found => found.Severity == Severity.Error);
        string[] code = [.. TuskProject.Emit(document, TuskProject.Options), Same];
        Assert.Equal(s_types, TypesIn(code));
        object config = CSharpProject.Load(code).GetType("Shop.AppConfig")!.GetMethod("Load")!.Invoke(null, ["Production", new TuskContext()])!;
        Assert.Equal((hostile, "b" + hostile), (UserProgram.Get(config, "A"), UserProgram.Get(config, "B")));
    }

    /// <summary>Names that no document can have today, and folders that a machine may have.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void No_name_or_folder_becomes_code(string hostile)
    {
        OperatorParameterModel parameter = new(hostile, "text", hostile, new TypeModel(TypeKind.Scalar, TuskKind.String), false, null);
        OperatorModel model = new(hostile, "Slug", hostile, hostile, hostile, hostile, false, false, new([parameter]), parameter, new([]), null);
        string code = OperatorsEmitter.Emit(new OperatorsModel(hostile, new([hostile]), "Shop", true, new([model])));
        Assert.Equal(["TuskOperators"], TypesIn([code]));

        var unit = DeclarationUnit.Create(TuskProject.Bind(("app.tsk", "#operator a(): int\nx: @a()\n")).Group);
        string placed = OperatorsEmitter.Emit(OperatorsModelBuilder.Build(unit, TuskProject.Options with { SourceFolder = hostile })!);
        string[] problems = CSharpProject.Problems(placed, "namespace Shop { public static partial class TuskOperators { public static partial int A() => 1; } }");
        Assert.Empty(problems);
        Assert.Equal(["TuskOperators"], TypesIn([placed]));
    }

    /// <summary>Words that mean something to C#, each as an operator and as its parameter.</summary>
    [Fact]
    public void Words_that_mean_something_to_CSharp_are_names_like_others()
    {
        string[] words =
        [
            "abstract", "as", "async", "await", "base", "bool", "class", "const", "default", "delegate", "dynamic", "event", "field", "fixed", "global",
            "namespace", "new", "object", "operator", "out", "params",
            "partial",
            "readonly", "record", "ref", "required", "return", "scoped", "static", "string", "this", "typeof", "using", "value", "var", "virtual", "void", "when", "where", "yield",
            "equals", "get_hash_code", "to_string", "get_type", "finalize",
            "memberwise_clone", "reference_equals", "calls", "tusk_operators", "call", "argument0", "cancellation_token", "cancellationToken",
            "TuskGen", "System", "Shop", "Évil", "ß", "a1", "a_", "a_b", "slug",
        ];
        System.Text.StringBuilder text = new(), own = new("#nullable enable\nusing System.Threading;\nusing System.Threading.Tasks;\nnamespace Shop {\npublic static partial class TuskOperators {\n");
        foreach (string word in words)
        {
            text.Append(CultureInfo.InvariantCulture, $"#operator {word}({word}: string, cancellation_token: int = 1): string\n");
            text.Append(CultureInfo.InvariantCulture, $"#operator {word}_live({word}: string, cancellationToken: int = 1): string, phase: live\n");
        }

        for (int i = 0; i < words.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"k{i}: @{words[i]}(\"v{i}\")\nl{i}: @{words[i]}_live(\"v{i}\")\n");

        // One of each pair that would be one parameter, or one method, is refused; the others stand.
        string[] refused = ["cancellation_token: string", "cancellationToken: string", "@cancellation"];
        string document = string.Join('\n', text.ToString().Split('\n').Where(line => !refused.Any(part => line.Contains(part, StringComparison.Ordinal))));
        BoundDocument bound = TuskProject.Bind(("app.tsk", document));
        Assert.DoesNotContain(bound.Diagnostics, static found => found.Severity == Severity.Error);
        OperatorsModel model = OperatorsModelBuilder.Build(DeclarationUnit.Create(bound.Group), TuskProject.Options)!;
        foreach (OperatorModel one in model.Operators)
        {
            string parameters = string.Join(", ", one.Parameters.Select(static parameter => parameter.Type.ToCSharp("") + " @" + parameter.Name));
            own.Append(one.IsLive
                ? $"public static partial ValueTask<string> {one.Method}({parameters}, CancellationToken cancellationToken) => new(@{one.Parameters[0].Name});\n"
                : $"public static partial string {one.Method}({parameters}) => @{one.Parameters[0].Name};\n");
        }

        string[] code = [.. TuskProject.Emit(bound, TuskProject.Options), own.Append("}\n}\n").ToString()];
        object app = CSharpProject.Load(code).GetType("Shop.AppConfig")!.GetMethod("Load")!.Invoke(null, ["Production", new TuskContext()])!;
        Assert.Equal("v0", UserProgram.Get(app, "K0"));
        Assert.Equal("v" + (words.Length - 1), UserProgram.Get(app, "K" + (words.Length - 1)));
    }

    private static string Quote(string text) => "\"" + string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.Value is >= ' ' and < 127 and not ('"' or '\\' or '$') ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}"))) + "\"";

    private static string[] TypesIn(string[] texts) =>
    [
        .. CSharpProject.Create(texts).Assembly.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Shop").GetTypeMembers()
            .Where(static type => !type.IsFileLocal).Select(static type => type.Name).Order(StringComparer.Ordinal),
    ];
}
