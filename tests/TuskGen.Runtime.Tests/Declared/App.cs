using System.Net;

namespace TuskGen.Runtime.Tests.Declared;

public enum Verbosity
{
    Trace,
    Debug,
    Info,
    HighlyVisible,
}

public sealed record Server
{
    public required int Port { get; init; }

    public string? Host { get; init; }

    public Server? Fallback { get; init; }
}

/// <summary>What a document with declared types becomes, written as generated code does.</summary>
public sealed record App
{
    public required decimal Price { get; init; }

    public required DateOnly Day { get; init; }

    public required TimeOnly At { get; init; }

    public required DateTimeOffset Moment { get; init; }

    public required Uri Link { get; init; }

    public required Guid Id { get; init; }

    public required IPAddress Host { get; init; }

    public required RegexPattern Filter { get; init; }

    public required TuskBytes Blob { get; init; }

    public required string File { get; init; }

    public required Verbosity Log { get; init; }

    public Verbosity? Quiet { get; init; }

    public DateOnly? Until { get; init; }

    public required Secret<string> Key { get; init; }

    public required TuskList<Verbosity> Levels { get; init; }

    public required TuskList<Uri> Peers { get; init; }

    public required TuskMap<int> Limits { get; init; }

    public TuskMap<int?>? Quotas { get; init; }

    public required TuskMap<Secret<string>> Tokens { get; init; }

    public required TuskMap<Server> Servers { get; init; }

    public required string Store { get; init; }

    public required Server Main { get; init; }

    public sealed class AppDocument : TuskDocument<App>
    {
        private static readonly TuskRule s_port = new(new RangeConstraint(new TuskInteger(1), new TuskInteger(65535)));
        private static readonly TuskRule s_host = new(new LengthConstraint(2, 40, LengthUnit.Characters), new FormatConstraint(TextFormat.Hostname)) { Message = "name a machine." };
        private static readonly TuskRule s_key = new(new LengthConstraint(8, null, LengthUnit.Characters));
        private static readonly TuskRule s_limits = new(new LengthConstraint(null, 4, LengthUnit.Entries));
        private static readonly TuskRule s_peers = new(new UniqueConstraint());

        public AppDocument() => TuskEnum.Declare<Verbosity>(("trace", Verbosity.Trace), ("debug", Verbosity.Debug), ("info", Verbosity.Info), ("highly-visible", Verbosity.HighlyVisible));

        protected override TuskOutline Outline() => new(
            "app", null, [""],
            [
                "price", "day", "at", "moment", "link", "id", "host", "filter", "blob", "file", "log", "quiet", "until", "key", "levels", "peers", "limits", "quotas", "tokens", "servers",
                "store", "main",
            ]);

        protected override App Build(int environment, ref TuskReader reader) => new()
        {
            Price = reader.Decimal("price", 9.50m),
            Day = reader.Date("day", new DateOnly(2024, 1, 31)),
            At = reader.Time("at", new TimeOnly(12, 30)),
            Moment = reader.DateTime("moment", new DateTimeOffset(2024, 1, 31, 12, 0, 0, TimeSpan.FromHours(2))),
            Link = reader.Uri("link", new Uri("https://example.org/")),
            Id = reader.Uuid("id", Guid.Empty),
            Host = reader.Address("host", IPAddress.Loopback),
            Filter = reader.Pattern("filter", new RegexPattern("^a+$")),
            Blob = reader.Bytes("blob", TuskBytes.FromBase64("AQID")),
            File = reader.Path("file", "a/b"),
            Log = reader.Enum("log", Verbosity.Info),
            Quiet = reader.Enum<Verbosity>("quiet", null),
            Until = reader.Date("until", null),
            Key = reader.Secret<string>("key", static _ => new TuskString("compiled-key")),
            Levels = reader.List<Verbosity>("levels", [Verbosity.Info]),
            Peers = reader.List<Uri>("peers", []),
            Limits = reader.Map<int>("limits", [new("z-max", 1), new("a", 2)]),
            Quotas = reader.Map<int?>("quotas", [new("none", null)]),
            Tokens = reader.Map<Secret<string>>("tokens", [new("one", new Secret<string>("first"))]),
            Servers = reader.TableMap("servers", [new("web-1", ReadServer("servers:web-1", ref reader))], ReadServer),
            Store = reader.Kind("store", "disk", "disk", "cloud"),
            Main = new Server
            {
                Port = reader.Int32("main:port", 80),
                Host = reader.String("main:host", null),
                Fallback = reader.HasTable("main:fallback") ? ReadServer("main:fallback", ref reader) : null,
            },
        };

        protected override void Visit(App value, TuskVisitor visitor)
        {
            visitor.Value("price", value.Price);
            visitor.Value("day", value.Day);
            visitor.Value("at", value.At);
            visitor.Value("moment", value.Moment);
            visitor.Value("link", value.Link);
            visitor.Value("id", value.Id);
            visitor.Value("host", value.Host);
            visitor.Value("filter", value.Filter);
            visitor.Value("blob", value.Blob);
            visitor.Value("file", value.File);
            visitor.Value("log", value.Log);
            visitor.Value("quiet", value.Quiet);
            visitor.Value("until", value.Until);
            visitor.Value("key", value.Key);
            visitor.Value("levels", value.Levels);
            visitor.Value("peers", value.Peers);
            visitor.Map("limits", value.Limits);
            visitor.Map("quotas", value.Quotas);
            visitor.Map("tokens", value.Tokens);
            visitor.TableMap("servers", value.Servers, Visit);
            visitor.Value("store:kind", value.Store);
            visitor.Table("main", value.Main, Visit);
        }

        protected override void Validate(App value, string environment, ref TuskFailures failures)
        {
            failures.Check("", "key", value.Key, s_key);
            failures.Check("", "limits", value.Limits, s_limits);
            failures.Check("", "peers", value.Peers, s_peers);
            foreach ((string key, Server server) in value.Servers)
                Validate(server, "servers:" + key, ref failures);

            Validate(value.Main, "main", ref failures);
        }

        private static Server ReadServer(string at, ref TuskReader reader) => new()
        {
            Port = at == "servers:web-1" ? reader.Int32(at + ":port", 8080) : reader.Required<int>(at + ":port"),
            Host = reader.String(at + ":host", null),
        };

        private static void Visit(Server value, TuskVisitor visitor)
        {
            visitor.Value("port", value.Port);
            visitor.Value("host", value.Host);
            visitor.Table("fallback", value.Fallback, Visit);
        }

        private static void Validate(Server value, string at, ref TuskFailures failures)
        {
            failures.Check(at, "port", value.Port, s_port);
            failures.Check(at, "host", value.Host, s_host);
            if (value.Fallback is not null)
                Validate(value.Fallback, at + ":fallback", ref failures);
        }
    }
}
