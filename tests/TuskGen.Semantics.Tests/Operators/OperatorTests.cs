using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Operators;

public class OperatorTests
{
    [Theory]
    [InlineData("@evn(\"X\")", "TSK3001", "@env")]
    [InlineData("@str.upper(\"x\")", "TSK3001", "@str.upper")]
    [InlineData("@frobnicate(1)", "TSK3001", "There is no operator `@frobnicate`.")]
    [InlineData("@shell(\"ls\")", "TSK3002", "@env")]
    [InlineData("php(time())", "TSK3002", "php")]
    [InlineData("@x.tsk.set(\"a\", 1)", "TSK3002", "x.tsk")]
    [InlineData("@env()", "TSK3003", "1 or 2 arguments")]
    [InlineData("@uuid(1)", "TSK3003", "no arguments")]
    [InlineData("@env(5, 6)", "TSK3004", "`name`")]
    [InlineData("@upper(5)", "TSK3004", "string")]
    [InlineData("@env(\"X\", [1])", "TSK3004", "default")]
    [InlineData("@round(x: 1, nope: 2)", "TSK3006", "nope")]
    [InlineData("@uuid", "TSK3011", "@uuid()")]
    [InlineData("json({a: 1})", "TSK3009", "@json")]
    [InlineData("@assert(true)", "TSK3014", "line of its own")]
    [InlineData("@request.method", "TSK3015", "#!api")]
    [InlineData("@request", "TSK3015", "#!api")]
    [InlineData("\"${@request.path}\"", "TSK3015", "#api")]
    [InlineData("@env.X.y", "TSK3022", "@env(\"X.y\")")]
    [InlineData("@env.X.y ?? 5", "TSK3022", "@env(\"X.y\")")]
    [InlineData("@request(\"method\")", "TSK3015", "#!api")]
    [InlineData("@upper(\"x\").trim()", "TSK3012", "trim")]
    [InlineData("@include(\"a\" + \"b\")", "TSK3017", "@include")]
    public void A_misused_operator_is_one_error_that_names_it_and_the_mend(string expression, string? id, string word)
    {
        TuskDiagnostic[] errors = [.. TestProject.BindApp("a: " + expression).Diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error)];
        Assert.Equal(id is null ? [] : [id], errors.Select(static error => error.Id));
        Assert.All(errors, error => Assert.Contains(word, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("env(\"X\", 1)", "TSK3008")]
    [InlineData("\"@env('X')\"", "TSK3010")]
    [InlineData("null || 1", "TSK0506")]
    public void What_other_dialects_write_is_a_hint(string expression, string id) =>
        Assert.Equal((id, Severity.Hint),
            (Assert.Single(TestProject.BindApp("a: " + expression).Diagnostics).Id,
                Assert.Single(TestProject.BindApp("a: " + expression).Diagnostics).Severity));

    [Theory]
    [InlineData("a: @query(\"select \" + b)\nb: \"x\"")]
    [InlineData("$t: \"x\"\na: @query(\"select ${$t}\")")]
    [InlineData("$t: \"x\"\n$q: \"select \" + $t\na: @query($q)")]
    [InlineData("q: \"select ${t}\"\nt: 1\na: @query(q)")]
    [InlineData("a: @query(true ? \"select 1\" : \"select \" + b)\nb: \"x\"")]
    public void Sql_put_together_from_parts_is_refused(string text) =>
        Assert.Equal("TSK5002", Assert.Single(TestProject.BindApp(text).Diagnostics, static diagnostic => diagnostic.Severity == Severity.Error).Id);

    [Fact]
    public void Dollar_names_in_sql_are_text()
    {
        var query = Assert.IsType<BoundLive>(TestProject.BindApp("$id: 1\na: @query(\"select $id, $1\")").Environments[0].Root.Find("a")!.Value);
        Assert.Equal("select $id, $1", Assert.IsType<LoadConstant>(Assert.IsType<LiveCall>(query.Expression).Arguments[0]).Value.ToText());
    }

    [Fact]
    public void Every_operator_of_the_language_is_registered_and_documented()
    {
        string[] names =
        [
            "if", "hash", "base64", "json", "upper", "lower", "trim", "join", "split", "replace", "len", "min", "max", "round", "floor", "ceil", "int", "range", "merge", "include",
            "assert", "env", "file", "date", "now", "uuid", "secret", "feature", "hostname", "query", "http", "graphql", "cache", "metrics", "learn", "optimize", "request",
        ];
        Assert.Equal(names.Order(StringComparer.Ordinal), OperatorRegistry.All.Select(static signature => signature.Name));
        Assert.All(OperatorRegistry.All, static signature => Assert.EndsWith(".", signature.Documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_answers_requests_may_ask_for_them() =>
        Assert.Equal("live request", TestProject.Value("#!api\na: @request.method", "a"));

    [Fact]
    public void A_key_named_request_is_a_key_and_its_members_are_had_without_the_sign()
    {
        Assert.Equal("5", TestProject.Value("request: 5\na: @request", "a"));
        TuskDiagnostic error = TestProject.Single("request { method: 5 }\na: @request.method");
        Assert.Equal("TSK3015", error.Id);
        Assert.Equal("", Assert.Single(error.Mend!.Edits).NewText);
    }

    [Theory]
    [InlineData("a: 5 ? 1 : 2", "`5` is an int,")]
    [InlineData("a: null ? 1 : 2", "`null` is null,")]
    [InlineData("a: @upper(5)", "`5` is an int.")]
    [InlineData("a: @upper(1.5)", "`1.5` is a float.")]
    [InlineData("a: \"${[1]}\"", "`[1]` is a list,")]
    public void Messages_name_types_with_their_article(string text, string words) =>
        Assert.Contains(words, TestProject.Single(text).Message, StringComparison.Ordinal);
}
