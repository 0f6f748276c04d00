namespace TuskGen.Emit.Tests;

/// <summary>A live file gives what a build of its text would.</summary>
public class LiveEditTests
{
    private static readonly TuskContext Context = UserProgram.Context("ADMIN_KEY=k", "RATIO=0.25") with
    {
        Secrets = [SecretSource.Of(static name => name)],
        Files = static path => path,
        NewUuid = static () => Guid.Empty,
        TimeProvider = new Noon(),
    };

    public static TheoryData<string, string> Overlays
    {
        get
        {
            TheoryData<string, string> overlays = [];
            foreach (string name in new[] { "declared", "directive", "live", "shop" })
            {
                foreach ((string path, string _) in GoldenTests.Files(name).Where(static file => file.Path.Split('.') is ["app", not "schema", "tsk"]))
                    overlays.Add(name, path.Split('.')[1]);
            }

            return overlays;
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void An_overlay_for_another_environment_is_there_what_it_is_in_its_own(string name, string environment)
    {
        // The program must be of the namespace that the harness asks for.
        (string Path, string Text)[] files = [.. GoldenTests.Files(name).Select(static file => (file.Path, WithoutNamespace(file.Text)))];
        var program = UserProgram.Of(files);
        string text = files.Single(file => file.Path == $"app.{environment}.tsk").Text;
        Assert.Equal(program.Inspect(Context, environment), program.Inspect(Context with { Edition = Edit(program, "copied", ("app.copied.tsk", text)) }, "copied"));
    }

    private const string Schema = """
        #enum Level { low, high }
        #type Http { url: uri }
        #type File { path: path, size: size = 1MB }
        #type Node { name: string, next: Node?, children: Node[] = [] }
        #config App {
            count: int(1..10) = 3
            price: decimal = 1
            day: date = "2030-01-02"
            level: Level = low
            levels: Level[] = [low]
            names: string[] = []
            sink: one_of(Http, File)
            sinks: one_of(Http, File)[] = []
            limits: map<string, int(0..)> = {}
            nodes: map<string, Node> = {}
            node: Node?
            list: Node[] = []
            maybe: string?
            key: secret?
            grid: int[][] = []
            any: any = 1
            sum: int = count + 1
        }
        """;

    private const string Before = "sink { kind: \"http\", url: \"https://a.example\" }\nnode { name: \"a\" }\nlist: [{ name: \"x\" }, { name: \"y\", children: [{ name: \"z\" }] }]\nlimits { a: 1, b: 2 }\n" +
        "nodes { p: { name: \"p\" }, q: { name: \"q\" } }\nsinks: [{ kind: \"file\", path: \"/a\" }, { kind: \"http\", url: \"https://b.example\" }]\n";

    [Theory]
    [InlineData("")]
    [InlineData("count: 7\nprice: 19.90\nday: \"2031-02-03\"\nlevel: high\nlevels: [high, low]\nnames: [\"a\", \"b\"]\nmaybe: \"m\"\nany: { x: [1, \"2\", 3s] }\n")]
    [InlineData("count: @env(\"COUNT\", 5)\nprice: @env(\"PRICE\", 2.5)\nday: @env(\"DAY\", \"2031-02-03\")\nlevel: @env(\"LEVEL\", \"high\")\nnames: [\"a\", @env(\"N\", \"n\")]\nkey: @secret(\"k\")\nmaybe: @uuid()\n")]
    [InlineData("key: @env(\"COUNT\")\nnames: @split(@env(\"L\", \"a,b\"), \",\")\nlevels: [@env(\"LEVEL\", \"low\"), high]\nmaybe: @env(\"A\", \"x\")\n")]
    public void Keys_of_every_type_come_and_change(string more) => IsAsBuilt(Before + more);

    [Theory]
    [InlineData("sink { kind: \"http\", url: \"https://a.example\" }", "sink { kind: \"file\", path: \"/x\" }")]
    [InlineData("kind: \"file\", path: \"/a\"", "kind: \"http\", url: \"https://c.example\"")]
    [InlineData("sinks: [{ kind: \"file\", path: \"/a\" }, ", "sinks: [")]
    [InlineData("sinks: [", "sinks: [{ kind: \"file\", path: \"/new\", size: 5KB }, ")]
    [InlineData("node { name: \"a\" }", "")]
    [InlineData("node { name: \"a\" }", "node { name: \"b\", next { name: \"c\", next { name: \"d\" } }, children: [{ name: \"e\" }] }")]
    [InlineData("{ name: \"x\" }, ", "")]
    [InlineData("list: [", "list: [{ name: \"w\", next { name: \"v\" } }, ")]
    [InlineData("children: [{ name: \"z\" }]", "children: [{ name: \"z\", children: [{ name: \"zz\" }] }, { name: @env(\"Z\", \"zzz\") }]")]
    [InlineData("limits { a: 1, b: 2 }", "limits { b: 3, c: 4 }")]
    [InlineData("limits { a: 1, b: 2 }", "")]
    [InlineData("nodes { p: { name: \"p\" }, q: { name: \"q\" } }", "nodes { q: { name: \"q2\", children: [{ name: \"r\" }] }, s: { name: \"s\" } }")]
    [InlineData("nodes { p: { name: \"p\" }, q: { name: \"q\" } }", "nodes { p: { name: @env(\"P\", \"pp\"), next { name: \"q\" } } }")]
    [InlineData("name: \"x\"", "name: \"x\" + count")]
    public void Tables_lists_maps_and_choices_come_go_and_change(string before, string after)
    {
        Assert.Contains(before, Before, StringComparison.Ordinal);
        IsAsBuilt(Before.Replace(before, after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("count: 11\n", "live/app.tsk(7,8): TSK2036: ")]
    [InlineData("count: @env(\"COUNT\", 5) + 20\n", "live/app.tsk(7,8): TSK2036: ")]
    [InlineData("cuont: 4\n", "live/app.tsk(7,1): TSK1044: ")]
    [InlineData("grid: [[1, 2], [3]]\n", "live/app.tsk(7,1): grid is a list whose elements are no plain values; no live file can change it. Build the program anew.")]
    public void What_a_build_refuses_a_live_file_may_not_say(string more, string expected)
    {
        var program = UserProgram.Of(("app.tsk", Before), ("app.schema.tsk", Schema));
        LiveState state = Bind(program, "development", ("app.tsk", Before + more));
        string[] failures = state.Edition is { } edition ? program.Failures(Context with { Edition = edition }) : [.. state.Failures.Select(static failure => failure.ToString())];
        Assert.Contains(expected, Assert.Single(failures), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_load_finds_out_of_range_is_refused_at_the_live_files_line()
    {
        var program = UserProgram.Of(("app.tsk", Before), ("app.schema.tsk", Schema));
        TuskEdition edition = Edit(program, "development", ("app.tsk", Before + "count: @env(\"COUNT\", 5)\n"));
        string failure = Assert.Single(program.Failures(UserProgram.Context("COUNT=12") with { Edition = edition }));
        Assert.StartsWith("live/app.tsk(7,1): count is 12: expected ", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_of_a_directive_may_change_and_its_shape_may_not()
    {
        const string Declared = "#directive audit { sink: uri, level: setting int(1..5) = 1 }\n\n";
        var program = UserProgram.Of(("app.tsk", Declared + "#audit orders { sink: \"https://a.example\", level: 2 }\n"));
        string edited = Declared + "#audit orders { sink: \"https://a.example\", level: 3 }\n";
        Assert.Equal(UserProgram.Of(("app.tsk", edited)).Inspect(Context, "development"), program.Inspect(Context with { Edition = Edit(program, "development", ("app.tsk", edited)) }, "development"));

        LiveState state = Bind(program, "development", ("app.tsk", Declared + "#audit orders { sink: \"https://b.example\", level: 2 }\n"));
        Assert.Equal(
            "live/app.tsk(3,17): audit:orders:sink is compiled, since it is no setting of its directive: no live file can change it. Build the program anew.", Assert.Single(state.Failures).ToString());
    }

    [Fact]
    public void A_table_of_a_directives_shape_may_stand_in_a_live_file_as_it_was_and_not_otherwise()
    {
        const string Declared = "#type Retry { times: int = 3 }\n\n#directive job { retry: Retry, steps: Retry[] = [], limits: map<string, Retry> = {}, level: setting int = 1 }\n\n";
        const string Body = "#job clean { retry { times: 5 }, steps: [{ times: 7 }], limits { a { times: 1 } }, level: ";
        var program = UserProgram.Of(("app.tsk", Declared + Body + "2 }\n"));
        string edited = Declared + Body + "3 }\n";
        Assert.Equal(UserProgram.Of(("app.tsk", edited)).Inspect(Context, "development"), program.Inspect(Context with { Edition = Edit(program, "development", ("app.tsk", edited)) }, "development"));

        foreach (string other in new[] { "times: 5", "times: 7", "times: 1" })
        {
            LiveState state = Bind(program, "development", ("app.tsk", edited.Replace(other, "times: 8", StringComparison.Ordinal)));
            Assert.Contains("is compiled, since it is no setting of its directive", Assert.Single(state.Failures).ToString(), StringComparison.Ordinal);
        }
    }

    private static void IsAsBuilt(string text)
    {
        var program = UserProgram.Of(("app.tsk", Before), ("app.schema.tsk", Schema));
        TuskEdition edition = Edit(program, "development", ("app.tsk", text));
        foreach (TuskContext context in new[] { Context with { Variables = new Dictionary<string, string> { ["COUNT"] = "4" } }, Context with { Variables = new Dictionary<string, string> { ["COUNT"] = "9", ["LEVEL"] = "high", ["APP__COUNT"] = "2", ["A"] = "8" } } })
            Assert.Equal(UserProgram.Of(("app.tsk", text), ("app.schema.tsk", Schema)).Inspect(context, "development"), program.Inspect(context with { Edition = edition }, "development"));
    }

    private static TuskEdition Edit(UserProgram program, string environment, params (string Name, string Text)[] files)
    {
        LiveState state = Bind(program, environment, files);
        Assert.Empty(state.Failures);
        return state.Edition!;
    }

    private static LiveState Bind(UserProgram program, string environment, params (string Name, string Text)[] files) =>
        new LiveBinder(program.Sources(), environment, "live").Bind(new LiveTexts([.. files.Select(static file => new LiveText(file.Name, file.Text))], "", []));

    private static string WithoutNamespace(string text) => string.Join('\n', text.Split('\n').Select(static line => line.StartsWith("#namespace", StringComparison.Ordinal) ? "" : line));

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2030, 1, 2, 12, 0, 0, TimeSpan.Zero);
    }
}
