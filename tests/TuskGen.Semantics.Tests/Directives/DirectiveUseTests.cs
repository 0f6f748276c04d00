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

    [Theory]
    [InlineData("table: name", "app.tsk(4,19): TSK4010: `audit.a.table` is part of the shape of `#audit`, which is the same in every environment, and is \"shop\" in the base and \"other\" in `production`: write a value that no overlay changes, or declare it `setting`.")]
    [InlineData("table: \"x\", tags: [\"y\", \"${name}s\"]", "app.tsk(4,30): TSK4010: `audit.a.tags` is part of the shape of `#audit`, which is the same in every environment, and is [\"y\", \"shops\"] in the base and [\"y\", \"others\"] in `production`: write a value that no overlay changes, or declare it `setting`.")]
    [InlineData("table: kind", "")]
    [InlineData("table: \"x\", keep: days * 1d", "")]
    public void A_shape_is_the_same_in_every_environment_whatever_it_is_made_of(string body, string expected) => Assert.Equal(
        expected,
        Errors(TestProject.Bind("name: \"shop\"\nkind: \"x\"\ndays: 2\n#audit a { " + body + " }", "app.tsk", ("app.schema.tsk", Audit), ("app.production.tsk", "name: \"other\"\ndays: 3"))));

    private const string Queues = """
        #type Order { id: int }
        #enum Level { low, high }

        #directive queue { size: int = 10 }

        #directive pump {
            from: name(queue)
            to: name(queue)[] = []
            of: type = Order
            also: name(pump)?
        }

        """;

    [Theory]
    [InlineData("#pump p { from: orders }", "")]
    [InlineData("#pump p orders {\n  to: [orders, \"mails\"], of: Level, also: p\n}", "")]
    [InlineData("#pump p {\n  from: \"orders\", of: int\n}", "")]
    [InlineData("orders: 1\n#pump p { from: orders }", "")]
    [InlineData("#pump p { from: oders }", "app.tsk(4,17): TSK2041: `pump.p.from` is \"oders\", and no `#queue` is called so: did you mean `orders`?")]
    [InlineData("#pump p { from: orders, to: [nothing] }", "app.tsk(4,30): TSK2041: `pump.p.to.0` is \"nothing\", and no `#queue` is called so: it must be `orders` or `mails`.")]
    [InlineData("#pump p { from: orders, of: Oder }", "app.tsk(4,29): TSK2041: `pump.p.of` is \"Oder\", and no type is called so: did you mean `Order`?")]
    [InlineData("#pump p { from: @env(\"Q\", \"orders\") }", "app.tsk(4,17): TSK4009: `from` is part of the shape of `#pump`, which the compiler must know: write a value that needs no variable, or declare it `setting`.")]
    [InlineData("#pump p { from: 3 }", "app.tsk(4,17): TSK2035: `pump.p.from` is 3, but is declared as `name(queue)`: expected text in quotes.")]
    public void A_field_may_name_another_use_or_a_type(string use, string expected) =>
        Assert.Equal(expected, Errors(TestProject.Bind("#queue orders { }\n#queue mails { size: 1 }\n\n" + use, "app.tsk", ("app.schema.tsk", Queues))));

    [Theory]
    [InlineData("#directive d { a: setting name(queue) }", "app.schema.tsk(1,19): TSK2030: `setting name(queue)` is no type: what it names is compiled, so that it is no `setting`.")]
    [InlineData("#type T { a: type[] }", "app.schema.tsk(1,14): TSK2030: `type[]` is no type: `name(…)` and `type` stand in the fields of `#directive`.")]
    [InlineData("#directive d { a: name(queu) }\n\n#directive queue { }", "app.schema.tsk(1,24): TSK4001: There is no directive `#queu`: did you mean `#queue`?")]
    [InlineData("#directive d { a: name(x: 1) }", "app.schema.tsk(1,19): TSK2030: `name(x: 1)` is no type: `name` takes the directive whose uses it names, as in `name(queue)`.")]
    public void A_field_that_names_something_is_declared_so(string schema, string expected) => Assert.Equal(expected, Errors(TestProject.Bind("", "app.tsk", ("app.schema.tsk", schema))));

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
