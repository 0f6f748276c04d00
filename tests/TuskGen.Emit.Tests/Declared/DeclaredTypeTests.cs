namespace TuskGen.Emit.Tests;

/// <summary>Programs whose configuration is declared.</summary>
public sealed class DeclaredTypeTests
{
    private const string Schema = """
        #enum Level { trace, info, error }
        #type Server {
            host: string(format: hostname) = "localhost"
            port: int(1..65535) = 8080
            api_key: secret?
            tls: Tls?
            @assert(port != 81, "port 81 is taken")
        }
        #type Tls { cert: path, min: version = 1.2.0 }
        #type File { path: path }
        #type Http { url: uri }
        #config App {
            server: Server
            admin: Server?
            log: Level = info
            logs: Level[] = [info, error]
            sink: one_of(File, Http)?
            sinks: one_of(File, Http)[] = []
            limits: map<string, int(0..)> = {}
            servers: map<string, Server> = {}
            folders: path[] = []
            since: date?
            price: decimal = 1.50
            ratio: float = 1
            wait: duration(1s..5m) = 30s
        }
        """;

    private static readonly UserProgram Empty = UserProgram.Of(("app.tsk", ""), ("app.schema.tsk", Schema));

    private static readonly UserProgram Filled = UserProgram.Of(("app.tsk", "limits { a: 1 }\nsink { kind: \"http\", url: \"http://x.example/\" }"), ("app.schema.tsk", Schema));

    [Fact]
    public void Defaults_are_what_nothing_sets()
    {
        object app = Load("");
        Assert.Equal("localhost", UserProgram.Get(app, "Server.Host"));
        Assert.Equal(8080, UserProgram.Get(app, "Server.Port"));
        Assert.Equal("Info", UserProgram.Get(app, "Log")!.ToString());
        Assert.Equal("[Info, Error]", UserProgram.Get(app, "Logs")!.ToString());
        Assert.Equal(1.50m, UserProgram.Get(app, "Price"));
        Assert.Equal(1.0, UserProgram.Get(app, "Ratio"));
        Assert.Null(UserProgram.Get(app, "Admin"));
    }

    [Fact]
    public void Values_are_of_their_types()
    {
        object app = Load("since: \"2024-01-31\"\nsink { kind: \"http\", url: \"http://x.example/\" }\nsinks: [{ kind: file, path: \"/a\" }]\nlimits { a: 1 }\nservers { x { port: 1, tls { cert: \"/c\" } } }\nlog: error");
        Assert.Equal(new DateOnly(2024, 1, 31), UserProgram.Get(app, "Since"));
        Assert.Equal(new Uri("http://x.example/"), UserProgram.Get(app, "Sink.Url"));
        Assert.Equal("File", UserProgram.Get(app, "Sinks")!.GetType().GetProperty("Item")!.GetValue(UserProgram.Get(app, "Sinks"), [0])!.GetType().Name);
        Assert.Equal("{a: 1}", UserProgram.Get(app, "Limits")!.ToString());
        Assert.Contains("Min = 1.2.0", UserProgram.Get(app, "Servers")!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("server__port=443", "Server.Port", "443")]
    [InlineData("APP__LOG=trace", "Log", "Trace")]
    [InlineData("logs__0=error", "Logs", "[Error]")]
    [InlineData("limits__b=7", "Limits", "{a: 1, b: 7}")]
    [InlineData("LIMITS__A=7", "Limits", "{a: 7}")]
    [InlineData("servers__y__port=9", "Servers", "Port = 9")]
    [InlineData("admin__port=9", "Admin.Port", "9")]
    [InlineData("sink__url=http://y.example/", "Sink.Url", "http://y.example/")]
    [InlineData("APP__SINCE=2025-02-03", "Since", "02/03/2025")]
    [InlineData("APP__PRICE=2.50", "Price", "2.50")]
    [InlineData("APP__WAIT=1m", "Wait", "00:01:00")]
    public void A_variable_is_read_as_the_declared_type(string variable, string path, string expected) => Assert.Contains(
        expected,
        Convert.ToString(UserProgram.Get(Filled.Load(UserProgram.Context(variable)), path), System.Globalization.CultureInfo.InvariantCulture)!,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("server__port=70000", "variable server__port: server:port is 70000: expected a value from 1 to 65535.")]
    [InlineData("server__port=x", "variable server__port: server:port is \"x\"; expected an int.")]
    [InlineData("server__host=-", "variable server__host: server:host is \"-\": expected a host name such as localhost or db1.example.org.")]
    [InlineData("APP__LOG=inof", "variable APP__LOG: log is \"inof\"; expected one of trace, info, error; did you mean info?")]
    [InlineData("limits__b=-7", "variable limits__b: limits:b is -7: expected at least 0.")]
    [InlineData("servers__y__port=0", "variable servers__y__port: servers:y:port is 0: expected a value from 1 to 65535.")]
    [InlineData("server__port=81", "variable server__port: port 81 is taken: `port != 81` is false where port = 81.")]
    [InlineData("folders__0=", "variable folders__0: folders:0 is \"\": expected a path, without a NUL character.")]
    [InlineData("APP__WAIT=10m", "variable APP__WAIT: wait is 10m: expected a value from 1s to 5m.")]
    public void A_variable_that_breaks_the_declaration_is_a_failure_that_names_it(string variable, string expected) =>
        Assert.Equal(expected, Assert.Single(Empty.Failures(UserProgram.Context(variable))));

    [Fact]
    public void Two_documents_share_the_types_of_a_file_that_both_use()
    {
        UserProgram user = UserProgram.Of(
            ("app.tsk", "p { x: 1 }"), ("app.schema.tsk", "#use \"types.schema.tsk\"\n#config App { p: Point }"),
            ("other.tsk", "#use \"types.schema.tsk\"\n#config Other { p: Point }\np { x: 2, y: 3 }"),
            ("types.schema.tsk", "#namespace Shop.Types\n#type Point { x: int, y: int = 7 }"));
        object app = user.Load(UserProgram.Context()), other = user.Load(UserProgram.Context(), "Shop.OtherConfig");
        Assert.Equal(7, UserProgram.Get(app, "P.Y"));
        Assert.Equal(3, UserProgram.Get(other, "P.Y"));
        Assert.Same(UserProgram.Get(app, "P")!.GetType(), UserProgram.Get(other, "P")!.GetType());
        Assert.Equal("Shop.Types.Point", UserProgram.Get(app, "P")!.GetType().FullName);
    }

    [Fact]
    public void A_type_within_itself_is_built_visited_and_read_from_outside()
    {
        UserProgram user = UserProgram.Of(("app.tsk", "root { name: \"a\", next { name: \"b\" }, children: [{ name: \"c\" }] }"), ("app.schema.tsk", "#type Node { name: string, next: Node?, children: Node[] = [] }\n#config App { root: Node }"));
        object app = user.Load(UserProgram.Context("root__next__next__name=d", "root__children__1__name=e"));
        Assert.Equal("d", UserProgram.Get(app, "Root.Next.Next.Name"));
        Assert.Contains("Name = e", UserProgram.Get(app, "Root.Children")!.ToString(), StringComparison.Ordinal);
        Assert.Equal("root:next:name = \"b\" in development, set by app.tsk(1,26)", user.Explain("root:next:name", UserProgram.Context()));
    }

    private static object Load(string text, params string[] variables) =>
        UserProgram.Of(("app.tsk", text), ("app.schema.tsk", Schema)).Load(UserProgram.Context(variables));
}
