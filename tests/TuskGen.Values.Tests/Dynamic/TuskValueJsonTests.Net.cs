using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace TuskGen.Tests;

/// <summary>Values as JSON, with reflection and without.</summary>
public sealed partial class TuskValueJsonTests
{
    private static readonly Gen<string> Text = Gen.String.Where(static text => !text.Any(char.IsSurrogate));

    private static readonly Gen<TuskValue> Scalars = Gen.OneOf(
        Gen.Long.Select(static number => (TuskValue)new TuskInteger(number)),
        Gen.Double.Where(double.IsFinite).Select(static number => (TuskValue)new TuskFloat(number)),
        Text.Select(static text => (TuskValue)new TuskString(text)),
        Gen.Bool.Select(static truth => (TuskValue)TuskBool.Of(truth)));

    private static readonly Gen<TuskValue> Values = Gen.Recursive<TuskValue>(static (depth, inner) => depth > 3
        ? Scalars
        : Gen.OneOf(
            Scalars,
            Gen.OneOf(inner, Gen.Const<TuskValue>(TuskNull.Instance)).Array[0, 4].Select(static items => (TuskValue)TuskListValue.Create(items)),
            Gen.Dictionary(Text, inner)[0, 4].Select(static entries => (TuskValue)TuskTable.Create(entries))));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("-5", "-5")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e20", "1e20")]
    [InlineData("'a\"b'", "\"a\\u0022b\"")]
    [InlineData("90s", "\"1m30s\"")]
    [InlineData("4KiB", "\"4KiB\"")]
    [InlineData("70%", "\"70%\"")]
    [InlineData("1..16", "\"1..16\"")]
    [InlineData("1.2.3-rc.1", "\"1.2.3-rc.1\"")]
    [InlineData("[1, 'x', null]", "[1,\"x\",null]")]
    [InlineData("{a: 1, b-c: []}", "{\"a\":1,\"b-c\":[]}")]
    public void A_value_is_the_json_that_it_is_and_text_where_json_has_none(string value, string json)
    {
        TuskValue read = Read.Value(value);
        Assert.Equal(json, JsonSerializer.Serialize(read));
        Assert.Equal(json, JsonSerializer.Serialize(read, ValuesContext.Default.TuskValue));
        Assert.Equal(json, JsonSerializer.Serialize<object>(read));
    }

    [Fact]
    public void What_json_has_is_read_back_equal() =>
        Values.ForAll(static value => value.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(value, ValuesContext.Default.TuskValue), ValuesContext.Default.TuskValue)));

    [Fact]
    public void The_constant_operator_json_means_the_same() => Values.ForAll(static value =>
    {
        Assert.True(ConstantFunctions.TryGet("json", out ConstantFunction? function));
        Assert.True(function.TryInvoke([value], out TuskValue? text, out _));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text.ToText()).RootElement, JsonSerializer.SerializeToElement(value)));
    });

    [Fact]
    public void A_property_of_any_value_may_be_null()
    {
        Holder holder = new(TuskListValue.Create(Read.Values("1", "2s")), null, new TuskInteger(3));
        Assert.Equal("""{"Any":[1,"2s"],"None":null,"Number":3}""", JsonSerializer.Serialize(holder));
        Holder back = JsonSerializer.Deserialize("""{"Any":[1,null],"None":null,"Number":3}""", ValuesContext.Default.Holder)!;
        Assert.Equal((TuskListValue.Create(new TuskInteger(1), TuskNull.Instance), null, new TuskInteger(3)), ((TuskListValue)back.Any, back.None, back.Number));
    }

    [Theory]
    [InlineData("\"x\"", "Expected the JSON of a TuskInteger, found that of a value of the type string.")]
    [InlineData("1.5", "Expected the JSON of a TuskInteger, found that of a value of the type float.")]
    public void Json_of_another_type_is_refused(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TuskInteger>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}", "'a' is there twice")]
    [InlineData("1e999", "1e999 is beyond 64 bits")]
    public void What_is_no_value_is_refused(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TuskValue>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_integer_beyond_64_bits_is_a_float() => Assert.Equal(new TuskFloat(1e20), JsonSerializer.Deserialize<TuskValue>("100000000000000000000"));

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_json() =>
        Assert.Equal("x\uFFFD", JsonDocument.Parse(JsonSerializer.Serialize<TuskValue>(new TuskString("x\uD800"))).RootElement.GetString());

    internal sealed record Holder(TuskValue Any, TuskValue? None, TuskInteger Number);

    [JsonSerializable(typeof(TuskValue))]
    [JsonSerializable(typeof(Holder))]
    internal sealed partial class ValuesContext : JsonSerializerContext;
}
