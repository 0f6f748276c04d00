namespace TuskGen.Semantics.Tests.Declarations;

/// <summary>Keys whose declaration wants to be rid of them.</summary>
public sealed class DeprecatedKeyTests
{
    private const string Schema = """
        #type Server {
            @deprecated("use id")
            number: int?
            id: int = 1
        }
        #config App {
            server: Server
            servers: Server[] = []
            named: map<string, Server> = {}
            @deprecated
            old: Server?
            @deprecated("use server.")
            port: int = 80
        }
        """;

    [Fact]
    public void A_key_that_is_set_is_a_warning_in_every_layer_that_sets_it() => Assert.Equal(
        string.Join('\n',
        [
            "app.production.tsk(1,1): warning TSK1034: `port` is set here, and `App` declares it deprecated: use server.",
            "app.tsk(1,10): warning TSK1034: `server.number` is set here, and `Server` declares it deprecated: use id.",
            "app.tsk(2,1): warning TSK1034: `port` is set here, and `App` declares it deprecated: use server.",
        ]),
        string.Join('\n', Messages("server { number: 2 }\nport: 81\n", ("app.production.tsk", "port: 82"))));

    [Theory]
    [InlineData("servers: [{ number: 1 }]", "app.tsk(1,13)", "`servers.0.number`")]
    [InlineData("[[servers]]\nnumber = 1", "app.tsk(2,1)", "`servers.0.number`")]
    [InlineData("named { a { number: 1 } }", "app.tsk(1,13)", "`named.a.number`")]
    [InlineData("old { id: 1 }", "app.tsk(1,1)", "`old`")]
    [InlineData("old: null", "app.tsk(1,1)", "`old`")]
    public void It_is_one_wherever_it_stands(string text, string place, string key)
    {
        string message = Assert.Single(Messages(text));
        Assert.StartsWith(place + ": warning TSK1034: " + key, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_is_not_given_is_none() =>
        Assert.EndsWith("`old` is set here, and `App` declares it deprecated: do without it.", Assert.Single(Messages("old { id: 1 }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("@deprecated(\"as the schema says\")\nport: 1")]
    [InlineData("server { id: 2 }\nservers: [{}]")]
    public void A_default_sets_nothing(string text) => Assert.Empty(Messages(text));

    private static IEnumerable<string> Messages(string text, params (string Path, string Text)[] others) =>
        TestProject.Bind(text, "app.tsk", [("app.schema.tsk", Schema), .. others]).Diagnostics.Select(static found => found.ToString());
}
