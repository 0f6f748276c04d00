using System.Text.Json;
using System.Text.Json.Serialization;
using Golden.Shop;

namespace TuskGen.Runtime.Tests;

public partial class SecretTests
{
    private const string Hidden = "s3cr3t";

    [Fact]
    public void A_secret_gives_itself_away_only_when_asked()
    {
        Secret<string> secret = new(Hidden);
        Assert.Equal(Hidden, secret.Reveal());
        Assert.Equal("***", secret.ToString());
        Assert.Equal("***", $"{secret}");
    }

    [Fact]
    public void A_record_prints_its_secrets_masked()
    {
        string text = AppConfig.Load("development", Shop.Context).ToString();
        Assert.Contains("Token = ***", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_with_reflection_masks_secrets() => AssertMasked(JsonSerializer.Serialize(new Secrets(new Secret<string>(Hidden), new Secret<int>(42), [new Secret<string>(Hidden)])));

    [Fact]
    public void Json_without_reflection_masks_secrets() =>
        AssertMasked(JsonSerializer.Serialize(new Secrets(new Secret<string>(Hidden), new Secret<int>(42), [new Secret<string>(Hidden)]), SecretsContext.Default.Secrets));

    [Fact]
    public void A_secret_is_not_read_from_json()
    {
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Secret<string>>("\"s3cr3t\""));
        Assert.DoesNotContain(Hidden, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_are_equal_where_what_they_hide_is()
    {
        Assert.Equal(new Secret<string>(Hidden), new Secret<string>(Hidden));
        Assert.NotEqual(new Secret<string>(Hidden), new Secret<string>("other"));
        Assert.NotEqual(new Secret<string>(Hidden), new Secret<string>("s3cr3T"));
        Assert.True(new Secret<int>(1) == new Secret<int>(1));
        Assert.True(new Secret<int>(1) != new Secret<int>(2));
        Assert.Equal(new Secret<string>(Hidden).GetHashCode(), new Secret<string>(Hidden).GetHashCode());
    }

    [Fact]
    public void No_failure_shows_a_secret()
    {
        Numbered document = new();
        TuskContext context = new() { Variables = new Dictionary<string, string> { ["NUMBERED__PIN"] = Hidden } };
        TuskConfigurationException failure = Assert.Throws<TuskConfigurationException>(() => document.Load("Production", context));
        Assert.Contains("variable NUMBERED__PIN: pin is ***; expected an int", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_of_the_wrong_type_is_not_shown()
    {
        TuskContext context = new() { Secrets = [SecretSource.Of(static _ => Hidden)] };
        TuskConfigurationException failure = Assert.Throws<TuskConfigurationException>(() => new Numbered().Load("Production", context));
        Assert.Contains("pin is string; expected an int", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, failure.ToString(), StringComparison.Ordinal);
    }

    private static void AssertMasked(string json) => Assert.Equal("""{"Text":"***","Number":"***","Many":["***"]}""", json);

    internal sealed record Secrets(Secret<string> Text, Secret<int> Number, TuskList<Secret<string>> Many);

    [JsonSerializable(typeof(Secrets))]
    internal sealed partial class SecretsContext : JsonSerializerContext;

    private sealed class Numbered : TuskDocument<Secret<int>>
    {
        protected override TuskOutline Outline() => new("numbered", null, [""], ["pin"]);

        protected override Secret<int> Build(int environment, ref TuskReader reader) => reader.Secret<int>("pin", static load => load.Secret(new TuskString("pin")));

        protected override void Visit(Secret<int> value, TuskVisitor visitor) => visitor.Value("pin", value);
    }
}
