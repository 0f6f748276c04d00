using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Language;

/// <summary>Each sentence of LANGUAGE, section 5, "Operators".</summary>
public class Section5Tests
{
    [Theory]
    [InlineData("x: @lenn(\"a\")", "error TSK3001@1", "`@len`")]
    [InlineData("x: @a.b(1)", "error TSK3001@1", "`@a.b`")]
    [InlineData("x: env(\"X\", 5)", "load 5", null)]
    [InlineData("x: \"@env('X')\"", "\"@env('X')\"", null)]
    [InlineData("x: @if(true, 1, 2)", "1", null)]
    [InlineData("x: @hash(\"abc\")", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"", null)]
    [InlineData("x: @base64(\"abc\")", "\"YWJj\"", null)]
    [InlineData("x: @json([1, { a: 30s }])", "\"[1,{\\\"a\\\":\\\"30s\\\"}]\"", null)]
    [InlineData("x: @upper(\"a\") + @lower(\"B\") + @trim(\" c \")", "\"Abc\"", null)]
    [InlineData("x: @join(@split(\"a,b\", \",\"), \"-\") + @replace(\"aa\", \"a\", \"b\")", "\"a-bbb\"", null)]
    [InlineData("x: [@len(\"abc\"), @min(2, 1), @max(1, 2), @round(2.5), @floor(2.5), @ceil(2.1), @int(2.9)]", "[3, 1, 2, 3, 2, 3, 2]", null)]
    [InlineData("x: @range(1, 3)", "[1, 2, 3]", null)]
    [InlineData("x: @merge({ a: 1, t: { b: 1 } }, { t: { c: 2 } })", "{a: 1, t: {b: 1, c: 2}}", null)]
    [InlineData("x: @query(\"select 1\")", "live query", null)]
    [InlineData("x: @http(\"GET\", \"http://h\")", "live http", null)]
    [InlineData("x: @graphql(\"{ a }\")", "live graphql", null)]
    [InlineData("x: @cache(5m, @query(\"select 1\"))", "live cache", null)]
    [InlineData("x: @metrics(\"n\", 1)", "live metrics", null)]
    [InlineData("x: @learn(\"k\", 5s)", "live learn", null)]
    [InlineData("x: @optimize(\"k\", 50%)", "live optimize", null)]
    [InlineData("x: @learn(\"k\", true)", "error TSK3004@1", "`initial`")]
    [InlineData("x: @request.path", "error TSK3015@1", "`#api`")]
    [InlineData("x: @shell(\"ls\")", "error TSK3002@1", "@env")]
    [InlineData("x: @exec(\"ls\")", "error TSK3002@1", "@env")]
    [InlineData("x: @eval(\"1\")", "error TSK3002@1", "expression")]
    [InlineData("x: @php(\"1\")", "error TSK3002@1", "PHP")]
    [InlineData("x: php(echo (1); \"a\")", "error TSK3002@1", "PHP")]
    [InlineData("x: @other.tsk.set(\"a\", 1)", "error TSK3002@1", "other.tsk")]
    [InlineData("x: @env(\"NAME\")", "load ?", null)]
    [InlineData("x: @secret(\"name\")", "load ?", null)]
    [InlineData("x: @date(\"Y-m-d\")", "load ?", null)]
    [InlineData("x: @query(\"select \" + \"1\" + y)\ny: \"z\"", "live query TSK5002@1", "parameter")]
    [InlineData("x: @query(\"select ${y}\")\ny: \"z\"", "live query TSK5002@1", "parameter")]
    [InlineData("$q: \"select \" + y\nx: @query($q)\ny: \"z\"", "live query TSK5002@2", "parameter")]
    [InlineData("x_fujsen = \"\"\"return ${a} $b\"\"\"\nx: 1", "1", null)]
    [InlineData("x: 1\n@assert(x > 1, \"too small\")", "1 TSK2012@2", "too small: `x > 1` is false where x = 1")]
    [InlineData("x: @assert(true)", "error TSK3014@1", "line of its own")]
    public void An_operator_does_what_the_language_says(string text, string read, string? said)
    {
        BoundDocument app = TestProject.BindApp(text);
        string value = TestProject.Show(app.Environments[0].Root.Find("x")!.Value);
        TuskDiagnostic[] found = [.. app.Diagnostics.Where(static one => one.Severity != Severity.Hint)];
        Assert.Equal(read, string.Join(" ", found.Select(static one => one.Id + "@" + (one.Location.Start.Line + 1)).Prepend(value)));
        Assert.True(said is null ? found.Length == 0 : found[0].Message.Contains(said, StringComparison.Ordinal), found.FirstOrDefault()?.Message);
    }

    [Theory]
    [InlineData("x: env(\"X\", 5)", "TSK3008")]
    [InlineData("x: \"@env('X')\"", "TSK3010")]
    [InlineData("f_fujsen = \"return 1\"", "TSK3021")]
    public void What_is_read_otherwise_than_it_may_be_meant_has_a_hint(string text, string id) =>
        Assert.Equal((id, Severity.Hint), Assert.Single(TestProject.BindApp(text).Diagnostics) is var hint ? (hint.Id, hint.Severity) : default);

    [Fact]
    public void A_value_of_another_document_is_that_of_the_same_environment_or_of_its_base()
    {
        (string, string)[] others = [("sub/db.tsk", "a { b: 1 }"), ("sub/db.production.tsk", "a { b: 2 }"), ("app.production.tsk", ""), ("app.test.tsk", "")];
        Assert.Equal("{x: 1}", Reading.Of("x: @sub/db.tsk.get(\"a.b\")", "", others));
        Assert.Equal("{x: 2}", Reading.Of("x: @sub/db.tsk.get(\"a.b\")", "production", others));
        Assert.Equal("{x: 1}", Reading.Of("x: @sub/db.tsk.get(\"a.b\")", "test", others));
        Assert.Equal("{x: error} TSK1011@1", Reading.Of("x: @sub/db.tsk.get(\"a.c\")", "", ("sub/db.tsk", "a { b: 1 }")));
    }

    [Fact]
    public void Included_tables_are_merged_where_they_are_included()
    {
        (string, string) common = ("common.tsk", "a: 1\nt { b: 1 }");
        Assert.Equal("{a: 1, t: {b: 2}, c: 3}", Reading.Of("@include(\"common.tsk\")\nt { b: 2 }\nc: 3", "", common));
        Assert.Equal("{s: {a: 1, t: {b: 1}}}", Reading.Of("s { @include(\"common.tsk\") }", "", common));
        Assert.Equal("{} TSK1016@1", Reading.Of("@include(\"../common.tsk\")", "", common));
    }
}
