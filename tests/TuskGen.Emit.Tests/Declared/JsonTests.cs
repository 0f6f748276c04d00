using System.Text.Json;

namespace TuskGen.Emit.Tests;

/// <summary>A configuration goes into JSON whole.</summary>
public sealed class JsonTests
{
    private const string Schema = """
        #type File { path: path, size: size = 1MB }
        #type Http { url: uri, kind: string? }
        #type Mail { to: string }
        #config App {
            ip: ip, ips: ip[] = [], maybe: ip?, named: map<string, ip?> = {}, grid: ip[][] = []
            sink: one_of(File, Mail), sinks: one_of(File, Mail)[] = [], other: one_of(Http, Mail)
            v: version = "1.2.3", re: regex = "^a+$", day: date = "2024-02-29", at: time = "07:05", wait: duration = 90s, part: percent = 12.5%, range: range = 1..5, bytes: bytes = "aGVsbG8="
        }
        """;

    private const string App = """
        ip: "10.0.0.1"
        ips: ["::1", "10.0.0.2"]
        grid: [["::2"]]
        named { a: "10.0.0.3", b: null }
        sink { kind: "file", path: "/a" }
        sinks: [{ kind: "mail", to: "me" }, { kind: "file", path: "/b" }]
        other { kind: "http", url: "http://a/" }
        """;

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<UserProgram> s_program = new(static () => UserProgram.Of(("app.tsk", App), ("app.schema.tsk", Schema)));

    [Fact]
    public void Addresses_and_choices_are_written_as_the_document_has_them()
    {
        object app = s_program.Value.Load(UserProgram.Context());
        string json = JsonSerializer.Serialize(app, app.GetType(), s_plain);
        const string Expected = """
            {"Ip":"10.0.0.1","Ips":["::1","10.0.0.2"],"Maybe":null,"Named":{"a":"10.0.0.3","b":null},"Grid":[["::2"]],
            "Sink":{"kind":"file","Path":"/a","Size":"1MB"},"Sinks":[{"kind":"mail","To":"me"},{"kind":"file","Path":"/b","Size":"1MB"}],"Other":{"$kind":"http","Url":"http://a/","Kind":"http"},
            "V":"1.2.3","Re":"^a+$","Day":"2024-02-29","At":"07:05:00","Wait":"00:01:30","Part":"12.5%","Range":"1..5","Bytes":"aGVsbG8="}
            """;
        Assert.Equal(Expected.ReplaceLineEndings(""), json);
    }

    [Fact]
    public void A_naming_policy_changes_nothing_but_names()
    {
        object app = s_program.Value.Load(UserProgram.Context());
        Assert.Contains("\"other\":{\"$kind\":\"http\",\"url\":\"http://a/\",\"kind\":\"http\"}", JsonSerializer.Serialize(app, app.GetType(), s_web), StringComparison.Ordinal);
    }
}
