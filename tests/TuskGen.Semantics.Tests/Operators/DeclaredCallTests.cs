using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Operators;

/// <summary>Calls of operators that documents declare.</summary>
public sealed class DeclaredCallTests
{
    private const string Declared = """
        #enum Case { lower, upper }
        #operator slug(text: string(min: 1), max: int(1..100) = 40): string
        #operator pick(parts: string[], which: Case = lower, rest: any = null): string[]
        #operator count(of: float?): int
        #operator home(): uri
        #operator vault(path: string): secret
        #operator rate(currency: string): float, phase: live

        """;

    [Theory]
    [InlineData("a: @slug(\"Hello\")")]
    [InlineData("a: @slug(\"Hello\", 20)")]
    [InlineData("a: @slug(text: \"Hello\", max: 20)")]
    [InlineData("t: \"Hello\"\na: @slug(t, @len(t))")]
    [InlineData("a: @slug(@env(\"TITLE\"), @env(\"MAX\", 20))")]
    [InlineData("a: @slug(@env(\"TITLE\"), @env(\"MAX\"))")]
    [InlineData("a: @pick([\"a\", @env(\"B\")], upper, { x: 1 })")]
    [InlineData("a: @pick(@split(@env(\"L\"), \",\"), \"UPPER\")")]
    [InlineData("a: @pick(@pick([]))")]
    [InlineData("a: @count()")]
    [InlineData("a: @count(null)")]
    [InlineData("a: @count(1)")]
    [InlineData("a: @count(@env(\"N\", 1))")]
    [InlineData("a: @slug(@slug(@home()))")]
    [InlineData("a: @slug(@secret(\"s\"))")]
    [InlineData("a: @rate(@slug(\"x\"))")]
    public void Arguments_that_fit_are_fine(string document) => Assert.Empty(Errors(document));

    [Theory]
    [InlineData("a: @slug()", "TSK3003", "`@slug` takes 1 or 2 arguments, but none is given: write `@slug(text: string, max: int = 40)`.")]
    [InlineData("a: @slug(\"x\", 1, 2)", "TSK3003", "but 3 are given")]
    [InlineData("a: @slug(\"x\", most: 1)", "TSK3006", "takes no argument `most`")]
    [InlineData("a: @slug(max: 1)", "TSK3005", "needs the argument `text`")]
    [InlineData("a: @slug(5)", "TSK3004", "The argument `text` of `@slug` must be text in quotes; `5` is an int.")]
    [InlineData("n: 5\na: @slug(\"x\", \"y\")", "TSK3004", "must be an int; `\"y\"` is a string.")]
    [InlineData("a: @slug(\"x\", null)", "TSK3004", "is null")]
    [InlineData("a: @slug(\"x\", 101)", "TSK3037", "The argument `max` of `@slug` is 101: expected")]
    [InlineData("a: @slug(\"\")", "TSK3037", "The argument `text` of `@slug` is \"\": expected")]
    [InlineData("a: @slug(\"x\", @env(\"M\", 101))", "TSK3037", "is 101 by default: expected")]
    [InlineData("a: @slug(\"x\", @env(\"M\", 1s))", "TSK3004", "The argument `max`")]
    [InlineData("a: @slug(\"x\", @feature(\"f\"))", "TSK3004", "The argument `max`")]
    [InlineData("a: @slug([\"x\"])", "TSK3004", "is a list")]
    [InlineData("a: @pick(\"x\")", "TSK3004", "a list, of the type `string[]`")]
    [InlineData("a: @pick([1])", "TSK3004", "a list, of the type `string[]`")]
    [InlineData("a: @pick([@env(\"X\", 1)])", "TSK3004", "a list, of the type `string[]`")]
    [InlineData("a: @pick([], middle)", "TSK3004", "one of lower, upper")]
    [InlineData("a: @pick([], \"middle\")", "TSK3004", "one of lower, upper")]
    [InlineData("a: @count(@feature(\"f\"))", "TSK3004", "must be a number")]
    [InlineData("a: @slgu(\"x\")", "TSK3001", "did you mean `@slug`?")]
    [InlineData("a: @slug", "TSK3011", "write `@slug(text: string, max: int = 40)`")]
    [InlineData("a: slug(\"x\")", "TSK3009", "has no `@`")]
    public void An_argument_that_does_not_fit_is_one_error(string document, string id, string says)
    {
        TuskDiagnostic error = Assert.Single(Errors(document));
        Assert.StartsWith(id, error.Id, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slug", "@slug(\"x\")", TuskKind.String)]
    [InlineData("sum", "@count(1) + 1", TuskKind.Int)]
    [InlineData("home", "@home()", TuskKind.Uri)]
    [InlineData("page", "@home() + \"/x\"", TuskKind.String)]
    [InlineData("text", "\"n${@count(2)}\"", TuskKind.String)]
    [InlineData("first", "@pick([\"a\"])[0]", TuskKind.String)]
    public void The_type_of_the_result_is_the_keys(string key, string expression, TuskKind kind)
    {
        BoundDocument bound = Bind(key + ": " + expression);
        Assert.Empty(bound.Diagnostics);
        Assert.Equal(new ScalarShape(kind), bound.Shape.Properties.Single().Shape);
    }

    [Fact]
    public void What_a_secret_goes_into_is_a_secret_and_so_is_what_is_declared_as_one()
    {
        BoundDocument bound = Bind("a: @slug(@secret(\"s\"))\nb: @vault(\"x\")\nc: @rate(@secret(\"s\"))\nd: @slug(\"x\")");
        Assert.Equal(["SecretShape", "SecretShape", "LiveShape", "ScalarShape"], bound.Shape.Properties.Select(static property => property.Shape.GetType().Name));
        Assert.IsType<SecretShape>(((LiveShape)bound.Shape.Properties[2].Shape).Value);
    }

    [Theory]
    [InlineData("#config App { a: duration }\n", "a: @count(1)", "TSK2035")]
    [InlineData("#config App { a: int }\n", "a: @pick([\"x\"])", "TSK2035")]
    [InlineData("#config App { a: bool[] }\n", "a: @numbers()", "TSK2035")]
    [InlineData("#config App { a: string }\n", "a: @vault(\"x\")", "TSK5004")]
    [InlineData("#type T { a: float }\n#config App { t: T }\n", "t { a: @rate(\"EUR\") }", "TSK2040")]
    public void A_result_of_another_type_than_the_keys_is_an_error(string config, string document, string id)
    {
        TuskDiagnostic error = Assert.Single(Errors(document, config + "#operator numbers(): int[]\n"));
        Assert.StartsWith(id, error.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Operators_are_seen_by_the_rules_of_types()
    {
        (string, string) used = ("more/ops.schema.tsk", "#operator far(): int\n");
        Assert.Empty(TestProject.Bind("#use \"more/ops.schema.tsk\"\n#operator near(): int\na: @far() + @near()\n", "app.tsk", used).Diagnostics);
        TuskDiagnostic unseen = Assert.Single(TestProject.Bind("a: @far()\n", "app.tsk", used).Diagnostics);
        Assert.Equal("TSK3001", unseen.Id);
    }

    /// <summary>Another document sees operators of its own: one of a name may be two.</summary>
    [Fact]
    public void A_document_that_is_included_calls_the_operators_that_it_sees()
    {
        BoundDocument bound = TestProject.Bind(
            "#operator one(): int\na: @one()\nb: @include(\"other.tsk\")\n", "app.tsk", ("other.tsk", "#operator one(): string\nx: @one()\n"));
        Assert.Empty(bound.Diagnostics);
        var inner = Assert.IsType<BoundTable>(bound.Environments[0].Root.Find("b")!.Value);
        var own = Assert.IsType<LoadCall>(Assert.IsType<BoundLoad>(bound.Environments[0].Root.Find("a")!.Value).Expression);
        var others = Assert.IsType<LoadCall>(Assert.IsType<BoundLoad>(inner.Find("x")!.Value).Expression);
        Assert.Equal(("one in app.tsk", "one in other.tsk"), (own.Operator.Key, others.Operator.Key));
    }

    [Fact]
    public void Left_out_arguments_are_their_defaults()
    {
        var call = Assert.IsType<LoadCall>(Assert.IsType<BoundLoad>(Bind("a: @pick([])").Environments[0].Root.Find("a")!.Value).Expression);
        Assert.Equal(["[]", "\"lower\"", "null"], call.Arguments.Select(static argument => ((LoadConstant)argument).Value.ToString()));
    }

    private static BoundDocument Bind(string document) => TestProject.Bind(Declared + document + "\n", "app.tsk");

    private static IEnumerable<TuskDiagnostic> Errors(string document, string more = "") =>
        TestProject.Bind(document + "\n", "app.tsk", ("app.schema.tsk", Declared + more)).Diagnostics.Where(static found => found.Severity == Severity.Error);
}
