using TuskGen.Syntax;

namespace TuskGen.Semantics.Tests.Directives;

/// <summary>Directives that a project declares: each use is a checked table of the document.</summary>
public sealed class DirectiveUseTests
{
    private const string Audit = "#directive audit {\n  table: string\n  keep: setting duration(1d..) = 30d\n  tags: string[] = []\n}\n";

    [Theory]
    [InlineData("#audit orders {\n  table: \"orders\"\n}", "")]
    [InlineData("#audit orders \"orders\" {\n  keep: 5d\n}", "")]
    [InlineData("#audit orders table: \"orders\" {\n  keep: 5d\n}", "")]
    [InlineData("#audit orders {\n  table: \"orders\"\n  keep: 5m\n}", "app.tsk(3,9): TSK2036: `audit.orders.keep` is 5m: expected at least 1d.")]
    [InlineData("#audit orders {\n}", "app.tsk(1,1): TSK2034: `audit.orders` needs the key `table`, text in quotes, and no layer sets it: write `table: …`, or give the field of `audit` a default or a `?`.")]
    [InlineData("#audit orders {\n  tabel: \"x\"\n}", "app.tsk(2,3): TSK1044: `audit.orders.tabel` is no key of `audit`: did you mean `table`?")]
    [InlineData("#audit {\n  table: \"x\"\n}", "app.tsk(1,1): TSK4003: `#audit` needs a name, as in `#audit orders { … }`.")]
    [InlineData("#audit a {\n  table: \"x\"\n}\n#audit a {\n  table: \"y\"\n}", "app.tsk(4,1): TSK1041: The directive `audit a` is declared twice in this file: rename or remove one of them.")]
    [InlineData("audit: 1\n#audit a {\n  table: \"x\"\n}", "app.tsk(2,1): TSK1001: `audit` is set twice: it is a key at app.tsk line 1 already; keep one of them.")]
    [InlineData("#audit a \"x\" {\n  table: \"y\"\n}", "app.tsk(2,3): TSK1001: `table` is set twice: it is a value in the header at line 1 already; keep one of them.")]
    [InlineData("#audit a {\n  table: @env(\"T\", \"x\")\n}", "app.tsk(2,10): TSK4009: `table` is part of the shape of `#audit`, which the compiler must know: write a value that needs no variable, or declare it `setting`.")]
    [InlineData("#audit a {\n  table: \"x\"\n  table: \"y\"\n}", "app.tsk(3,3): TSK1001: `table` is set twice: it is a value at line 2 already; keep one of them.")]
    [InlineData("days: 3\n#audit a {\n  table: \"x\"\n  keep: days * 1d\n}\nkept: audit.a.keep", "")]
    public void A_use_is_checked_as_the_directive_declares(string text, string expected) =>
        Assert.Equal(expected, Errors(TestProject.Bind(text, "app.tsk", ("app.schema.tsk", Audit))));

    [Theory]
    [InlineData("#audit orders {\n  keep: 60d\n}", "")]
    [InlineData("#audit orders {\n  table: \"other\"\n}", "app.production.tsk(2,3): TSK4008: `table` is part of the shape of `#audit`, which is the same in every environment: set it in the base, or declare it `setting`.")]
    [InlineData("#audit others {\n  keep: 60d\n}", "app.production.tsk(1,1): TSK4007: `#audit others` stands in an overlay, and no layer below has it: move it into the base, and set here what differs.")]
    public void An_overlay_changes_settings_alone(string overlay, string expected) =>
        Assert.Equal(expected, Errors(TestProject.Bind("#audit orders {\n  table: \"orders\"\n}", "app.tsk", ("app.schema.tsk", Audit), ("app.production.tsk", overlay))));

    [Fact]
    public void Layers_merge_and_defaults_fill_a_use()
    {
        BoundDocument bound = TestProject.Bind("#audit orders {\n  table: \"orders\"\n}\nx: 1", "app.tsk", ("app.schema.tsk", Audit), ("app.production.tsk", "#audit orders {\n  keep: 60d\n}"));
        Assert.Equal("{x: 1, audit: {orders: {table: \"orders\", keep: 30d, tags: []}}}", TestProject.Show(bound.Environments[0].Root));
        Assert.Equal("{x: 1, audit: {orders: {table: \"orders\", keep: 60d, tags: []}}}", TestProject.Show(bound.FindEnvironment("production")!.Root));
    }

    [Fact]
    public void A_declared_root_need_not_name_its_directives() =>
        Assert.Equal("", Errors(TestProject.Bind("#audit orders {\n  table: \"orders\"\n}\nx: 1", "app.tsk", ("app.schema.tsk", Audit + "#config App { x: int }\n"))));

    [Fact]
    public void The_body_of_an_unknown_directive_is_no_second_error() =>
        Assert.Equal("TSK4001", TestProject.Single("#audti a {\n  x: 1\n  x: 2\n}\na: 1").Id);

    [Theory]
    [InlineData("#audit orders { table: \"orders\" }\n# The shop.\nname: 1\n", true)]
    [InlineData("#audit orders {\n## The table.\n", true)]
    [InlineData("#audit orders {\n#  table: \"orders\"\n#}\nname: 1\n", false)]
    [InlineData("#audit orders are kept\n# for a year.\nname: 1\n", false)]
    [InlineData("#audits { x }\n# for a year.\nname: 1\n", false)]
    public void A_use_that_prose_below_it_makes_a_comment_is_a_warning(string text, bool isTold) => Assert.Equal(
        isTold ? ["app.tsk(1,1): TSK4094"] : [],
        TestProject.Bind(text, "app.tsk", ("app.schema.tsk", Audit)).Diagnostics.Where(static one => one.Id == "TSK4094").Select(static one => one.Location.Text.Path + "(1," + (one.Location.Start.Character + 1) + "): " + one.Id));

    private const string Job = """
        #type Retry { times: int = 3, waits: duration[] = [] }
        #type Mail { to: string }
        #type Page { url: uri }
        #directive job {
            retry: Retry
            limits: map<string, int> = {}
            steps: Retry[] = []
            tell: one_of(Mail, Page)?
            pause: setting Retry
        }

        """;

    [Theory]
    [InlineData("retry { times: @env(\"T\", 3) }", "times")]
    [InlineData("retry: { waits: [1s, @env(\"T\", 3s)] }", "waits")]
    [InlineData("limits { a: @env(\"T\", 3) }", "a")]
    [InlineData("steps: [{ times: 1 }, { times: @env(\"T\", 3) }]", "times")]
    [InlineData("tell { kind: \"mail\", to: @env(\"T\", \"me\") }", "to")]
    public void What_a_table_of_the_shape_holds_is_shape_too(string body, string key)
    {
        BoundDocument bound = TestProject.Bind("#job a {\n  " + body + "\n}", "app.tsk", ("app.schema.tsk", Job));
        TuskDiagnostic found = Assert.Single(bound.Diagnostics);
        Assert.Equal(("TSK4009", $"`{key}` is part of the shape of `#job`, which the compiler must know: write a value that needs no variable, or declare it `setting`."), (found.Id, found.Message));
    }

    [Fact]
    public void A_table_that_is_a_setting_may_hold_values_that_only_the_load_knows() =>
        Assert.Empty(TestProject.Bind("#job a {\n  pause { times: @env(\"T\", 3) }\n}", "app.tsk", ("app.schema.tsk", Job)).Diagnostics);

    private static string Errors(BoundDocument bound) => string.Join(" | ", bound.Diagnostics.Where(static one => one.Severity == Severity.Error).Select(static found =>
        found.Location.Text.Path + "(" + (found.Location.Start.Line + 1) + "," + (found.Location.Start.Character + 1) + "): " + found.Id + ": " + found.Message));
}
