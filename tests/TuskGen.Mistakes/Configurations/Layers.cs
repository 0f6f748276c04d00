using System.Collections.Immutable;

namespace TuskGen.Mistakes.Configurations;

/// <summary>The layers of the shop's configuration: the base, named "", and an overlay for each environment; each the values of its keys by their paths, in order.</summary>
internal sealed record Layers(ImmutableDictionary<string, ImmutableSortedDictionary<string, Literal>> ByName)
{
    public const string Base = "";

    public static IReadOnlyList<string> Environments { get; } = ["Development", "Test", "Staging", "Production", "Canary"];

    /// <summary>The configuration without a mistake: the base sets every key, each overlay some of them.</summary>
    public static Layers Good { get; } = new Layers(ImmutableDictionary<string, ImmutableSortedDictionary<string, Literal>>.Empty)
        .Having(Base, [.. ShopFields.All.Select(static field => (field.Path, field.Good))])
        .Having("Development", ("server:host", Literal.Text("localhost")), ("server:timeout", Literal.Seconds(120)), ("log", Literal.Text("debug")), ("database:poolMax", Literal.Number(4)),
            ("quotas:search", Literal.Number(1000)))
        .Having("Test", ("server:port", Literal.Number(8081)), ("mail:retries", Literal.Number(0)), ("tenants:acme:seats", Literal.Number(1)), ("checkout", Literal.Same("false")))
        .Having("Staging", ("server:host", Literal.Text("staging.shop.example")), ("database:host", Literal.Text("db.staging.internal")), ("mail:delay", Literal.Seconds(1)), ("quotas:upload",
            Literal.Number(20)), ("currency", Literal.Text("USD")))
        .Having("Production", ("server:port", Literal.Number(443)), ("server:timeout", Literal.Seconds(10)), ("database:poolMin", Literal.Number(10)), ("database:poolMax", Literal.Number(200)),
            ("log", Literal.Text("warning")), ("tenants:acme:seats", Literal.Number(500)), ("server:maxBody", Literal.Number(4194304)))
        .Having("Canary", ("server:port", Literal.Number(444)), ("mail:maxDelay", Literal.Seconds(120)), ("mail:from", Literal.Text("canary@shop.example")), ("tenants:globex:plan",
            Literal.Text("free")), ("database:commandTimeout", Literal.Seconds(20)));

    public IReadOnlyList<string> KeysOf(string layer) => [.. ByName[layer].Keys];

    public Layers With(string layer, string path, Literal value) => new(ByName.SetItem(layer, ByName[layer].SetItem(path, value)));

    public Layers Without(string layer, string path) => new(ByName.SetItem(layer, ByName[layer].Remove(path)));

    private Layers Having(string layer, params (string Path, Literal Value)[] values) =>
        new(ByName.Add(layer, values.ToImmutableSortedDictionary(static one => one.Path, static one => one.Value, StringComparer.Ordinal)));
}
