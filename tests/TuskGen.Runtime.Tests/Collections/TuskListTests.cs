using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace TuskGen.Runtime.Tests;

public partial class TuskListTests
{
    [Fact]
    public void Lists_are_equal_exactly_where_their_elements_are() => Gen.Int[0, 2].Array[0, 3].Select(Gen.Int[0, 2].Array[0, 3]).ForAll(static (left, right) =>
    {
        TuskList<int> a = [.. left], b = [.. right];
        Assert.Equal(left.SequenceEqual(right), a == b);
        Assert.Equal(left.SequenceEqual(right), a.Equals((object)b));
        if (a == b)
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
    });

    [Fact]
    public void An_array_becomes_a_list_that_does_not_see_its_later_changes()
    {
        string[] arguments = ["--server:port=9000"];
        TuskContext context = new() { Arguments = arguments };
        arguments[0] = "";

        Assert.Equal(["--server:port=9000"], context.Arguments);
        Assert.Null((TuskList<string>?)(string[]?)null);
        Assert.Equal([], (TuskList<int>)Array.Empty<int>());
    }

    [Fact]
    public void No_cast_gives_a_list_that_can_change()
    {
        object list = (TuskList<string>)["a"];
        Assert.False(list is string[] or IList<string> or ICollection<string> or System.Collections.IList);
    }

    [Fact]
    public void A_list_does_not_see_later_changes_of_its_source()
    {
        int[] source = [1, 2];
        TuskList<int> list = TuskListBuilder.Create<int>(source);
        source[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_is_walked_in_order()
    {
        List<int> seen = [];
        foreach (int item in (TuskList<int>)[3, 1, 2])
            seen.Add(item);

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal("[3, 1, 2]", ((TuskList<int>)[3, 1, 2]).ToString());
    }

    [Fact]
    public void Json_writes_an_array_with_and_without_reflection()
    {
        Holder holder = new([1, 2], [new("a", 1)]);
        const string Json = """{"Numbers":[1,2],"Map":{"a":1}}""";
        Assert.Equal(Json, JsonSerializer.Serialize(holder));
        Assert.Equal(Json, JsonSerializer.Serialize(holder, CollectionsContext.Default.Holder));
    }

    [Fact]
    public void Json_is_read_back_with_converters_without_reflection()
    {
        CollectionsContext context = new(new JsonSerializerOptions { Converters = { new TuskListJsonConverter<int>(), new TuskMapJsonConverter<int>() } });
        Holder holder = new([1, 2], [new("a", 1)]);
        string json = JsonSerializer.Serialize(holder, context.Holder);
        Assert.Equal("""{"Numbers":[1,2],"Map":{"a":1}}""", json);
        Assert.Equal(holder, JsonSerializer.Deserialize(json, context.Holder));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"Numbers":5,"Map":{}}""", context.Holder));
    }

    [Fact]
    public void Maps_are_equal_whatever_their_order()
    {
        TuskMap<int> a = [new("x", 1), new("y", 2)], b = [new("y", 2), new("x", 1)];
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, [new("x", 1), new("y", 3)]);
        Assert.NotEqual(a, [new("x", 1)]);
        Assert.Equal(["x", "y"], a.Keys);
        Assert.Equal("{x: 1, y: 2}", a.ToString());
        Assert.Equal((2, true, false), (a["y"], a.ContainsKey("x"), a.ContainsKey("X")));
    }

    [Fact]
    public void Of_two_entries_with_one_key_the_later_counts() => Assert.Equal([new("x", 2)], (TuskMap<int>)[new("x", 1), new("x", 2)]);

    internal sealed record Holder(TuskList<int> Numbers, TuskMap<int> Map);

    [JsonSerializable(typeof(Holder))]
    internal sealed partial class CollectionsContext : JsonSerializerContext;
}
