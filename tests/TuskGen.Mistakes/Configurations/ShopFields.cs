using static TuskGen.Mistakes.Configurations.Literal;

namespace TuskGen.Mistakes.Configurations;

/// <summary>The keys of the shop's configuration. <c>ShopOptions</c> and <see cref="ShopDocument.Schema"/> declare the same.</summary>
internal static class ShopFields
{
    private static readonly Literal[] s_noNumber = [Text("8O80"), Text("many"), Same("80.5")];
    private static readonly Literal[] s_noDuration = [Text("30 sec"), Text("soon"), Text("half a minute")];

    public static IReadOnlyList<Field> All { get; } =
    [
        new("server:host", Text("shop.example"), true) { OutOfRange = [Text("shop example"), Text("-shop")] },
        new("server:port", Number(8080), true) { WrongTypes = s_noNumber, OutOfRange = [Number(0), Number(70000)] },
        new("server:timeout", Seconds(30), true) { WrongTypes = s_noDuration, OutOfRange = [Seconds(0), Seconds(3600)] },
        new("server:maxBody", Number(1048576), false) { WrongTypes = s_noNumber, OutOfRange = [Number(10), Number(2000000000)] },
        new("database:host", Text("db.internal"), true),
        new("database:poolMin", Number(2), false) { WrongTypes = s_noNumber, OutOfRange = [Number(-1), Number(5000)] },
        new("database:poolMax", Number(20), false) { WrongTypes = s_noNumber, OutOfRange = [Number(0), Number(5000)] },
        new("database:commandTimeout", Seconds(60), false) { WrongTypes = s_noDuration, OutOfRange = [Seconds(0), Seconds(7200)] },
        new("database:password", Secret("db-password"), true),
        new("mail:from", Text("shop@shop.example"), true) { OutOfRange = [Text("shop.example")] },
        new("mail:relay", Text("https://mail.shop.example/"), true) { OutOfRange = [Text("mail.shop.example")] },
        new("mail:retries", Number(3), false) { WrongTypes = s_noNumber, OutOfRange = [Number(-3), Number(1000)] },
        new("mail:delay", Seconds(5), false) { WrongTypes = s_noDuration, OutOfRange = [Seconds(0), Seconds(7200)] },
        new("mail:maxDelay", Seconds(60), false) { WrongTypes = s_noDuration, OutOfRange = [Seconds(0), Seconds(7200)] },
        new("mail:apiKey", Secret("mail-key"), true),
        new("log", Text("info"), false) { WrongTypes = [Text("inof"), Text("verbose")] },
        new("currency", Text("EUR"), true) { OutOfRange = [Text("Euro"), Text("eur")] },
        new("checkout", Same("true"), false) { WrongTypes = [Text("ture"), Text("enabled")] },
        new("signingKey", Secret("signing-key"), true),
        new("quotas:search", Number(100), false) { WrongTypes = s_noNumber, OutOfRange = [Number(-1), Number(1000000)] },
        new("quotas:upload", Number(10), false) { WrongTypes = s_noNumber, OutOfRange = [Number(-5)] },
        new("tenants:acme:url", Text("https://acme.example/"), true) { OutOfRange = [Text("acme.example")] },
        new("tenants:acme:seats", Number(50), true) { WrongTypes = s_noNumber, OutOfRange = [Number(0), Number(100000)] },
        new("tenants:acme:plan", Text("pro"), false) { WrongTypes = [Text("por")] },
        new("tenants:globex:url", Text("https://globex.example/"), true) { OutOfRange = [Text("globex")] },
        new("tenants:globex:seats", Number(5), true) { WrongTypes = s_noNumber, OutOfRange = [Number(-5)] },
    ];

    public static Field Of(string path) => All.First(field => field.Path == path);

    /// <summary>Whether the key stands in a table whose keys the configuration itself names.</summary>
    public static bool IsOfDictionary(string path) => path.StartsWith("quotas:", StringComparison.Ordinal) || path.StartsWith("tenants:", StringComparison.Ordinal);
}
