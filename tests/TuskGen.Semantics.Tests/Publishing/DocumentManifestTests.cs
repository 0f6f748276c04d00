using System.Text.Json;

namespace TuskGen.Semantics.Tests.Publishing;

public sealed class DocumentManifestTests
{
    private const string Schema = """
        #enum Verbosity { trace, info }
        #type Server { host: string(format: hostname)[](max: 4) = [], port: int(1..65535), within: Server?, api_key: secret = @env("KEY", "hunter2") }
        #config App { server: Server, log: Verbosity = info, wait: duration(1s..5m)?, hits: float = @metrics("hits", 1.5) }

        """;

    [Fact]
    public void A_manifest_says_which_build_which_values_and_which_keys()
    {
        BoundDocument document = TestProject.Bind(Schema + "server { port: 1 }\n", "cfg/app.tsk", ("cfg/app.test.tsk", "log: trace\n"));

        JsonElement root = JsonDocument.Parse(DocumentManifest.Write(document)).RootElement;

        Assert.Equal(["version", "document", "build", "environments", "keys", "types", "enums"], Names(root));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal("app", root.GetProperty("document").GetString());
        Assert.Equal(BuildId.Of(document.Group), root.GetProperty("build").GetString());
        Assert.Equal(["*", "test"], Names(root.GetProperty("environments")));
        Assert.Equal(["server", "log", "wait", "hits"], Names(root.GetProperty("keys")));
        Assert.Equal("""{"type":"Server","required":true}""", Compact(root, "keys", "server"));
        Assert.Equal("""{"type":"Verbosity","required":false,"default":"info"}""", Compact(root, "keys", "log"));
        Assert.Equal("""{"type":"duration?","constraints":["min: 1s, max: 5m"],"required":false}""", Compact(root, "keys", "wait"));
        Assert.Equal("""{"type":"string[]","constraints":["max: 4"],"elements":{"constraints":["format: hostname"]},"required":false,"default":"[]"}""", Compact(root, "types", "Server", "host"));
        Assert.Equal("""{"type":"int","constraints":["1..65535"],"required":true}""", Compact(root, "types", "Server", "port"));
        Assert.Equal("""["trace","info"]""", Compact(root, "enums", "Verbosity"));
    }

    [Fact]
    public void A_manifest_shows_no_secret_and_no_value_that_no_schema_states()
    {
        string manifest = DocumentManifest.Write(TestProject.BindApp(Schema + "server { port: 4711 }\n"));

        Assert.DoesNotContain("hunter2", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_follows_values_and_not_how_or_in_which_order_they_are_written()
    {
        string before = HashOf("a: 1\nb: 30s\nc { d: [\"x\"] }\n");

        Assert.Equal(before, HashOf("# moved\n[c]\nd = ['x']\n[]\nb = 0.5m\na = 0 + 1\n"));
        Assert.NotEqual(before, HashOf("a: 2\nb: 30s\nc { d: [\"x\"] }\n"));
        Assert.NotEqual(before, HashOf("a: \"1\"\nb: 30s\nc { d: [\"x\"] }\n"));
    }

    [Fact]
    public void Spellings_of_one_moment_address_or_id_have_one_hash()
    {
        const string Types = "#config App { at: time, on: datetime, id: uuid, ip: ip, raw: bytes }\n";

        Assert.Equal(
            HashOf(Types + "at: \"12:30\"\non: \"2024-01-02T03:04Z\"\nid: \"123E4567-E89B-12D3-A456-426614174000\"\nip: \"2001:DB8::0:1\"\nraw: \"aGVsbG8=\"\n"),
            HashOf(Types + "at: \"12:30:00\"\non: \"2024-01-02T03:04:00+00:00\"\nid: \"123e4567-e89b-12d3-a456-426614174000\"\nip: \"2001:db8::1\"\nraw: \"aGVsbG8=\"\n"));
    }

    [Theory]
    [InlineData("@env(\"X\", 1)", true)]
    [InlineData("@env(\"X\")", false)]
    [InlineData("@uuid()", false)]
    [InlineData("[1, @env(\"X\", 2)]", true)]
    public void A_value_of_the_load_counts_with_its_default_and_without_one_makes_the_hash_inexact(string value, bool isExact)
    {
        BoundDocument document = TestProject.BindApp("a: 1\nb: " + value + "\n");

        EffectiveValues values = EffectiveValues.Of(document, document.Environments[0]);

        Assert.Equal(isExact, values.IsExact);
        Assert.Equal(isExact ? [] : ["b"], values.Unknown);
    }

    [Fact]
    public void Types_that_hold_each_other_are_told_once_each()
    {
        string types = string.Concat(Enumerable.Range(0, 12).Select(static type =>
            "#type T" + type + " { " + string.Join(", ", Enumerable.Range(0, 12).Select(static other => "f" + other + ": T" + other + "?")) + " }\n"));

        Assert.Equal(12 + 1, PublishedDocument.Of(TestProject.BindApp(types + "#config App { t: T0? }\n")).Tables.Count);
    }

    private static string HashOf(string text)
    {
        BoundDocument document = TestProject.BindApp(text);
        Assert.False(document.HasErrors);
        EffectiveValues values = EffectiveValues.Of(document, document.Environments[0]);
        Assert.True(values.IsExact);
        return values.Hash;
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(static property => property.Name)];

    private static string Compact(JsonElement element, params string[] path)
    {
        foreach (string name in path)
        {
            element = element.GetProperty(name);
        }

        return JsonSerializer.Serialize(element);
    }
}
