using CsCheck;

namespace TuskGen.Tests;

public sealed class ConstantFunctionsTests
{
    [Theory]
    [InlineData("upper", "\"ABC\"", "'abc'")]
    [InlineData("upper", "\"I\"", "'i'")]
    [InlineData("lower", "\"i\"", "'I'")]
    [InlineData("trim", "\"Ab\"", "'  Ab '")]
    [InlineData("join", "\"a-b\"", "['a', 'b']", "'-'")]
    [InlineData("join", "\"1true30s\"", "[1, true, 30s]")]
    [InlineData("join", "\"\"", "[]", "','")]
    [InlineData("split", "[\"a\", \"b\"]", "'a,b'", "','")]
    [InlineData("split", "[\"\", \"a\", \"\"]", "',a,'", "','")]
    [InlineData("split", "[\"\"]", "''", "','")]
    [InlineData("replace", "\"a-b\"", "'aXb'", "'X'", "'-'")]
    [InlineData("replace", "\"bb\"", "'aaaa'", "'aa'", "'b'")]
    [InlineData("len", "5", "'héllo'")]
    [InlineData("len", "2", "'a😀'")]
    [InlineData("len", "3", "[1, 2, 3]")]
    [InlineData("len", "1", "{a: 1}")]
    [InlineData("min", "3", "3", "9", "4")]
    [InlineData("max", "9", "3", "9", "4")]
    [InlineData("max", "-3", "-3", "-7")]
    [InlineData("max", "2.5", "2", "2.5")]
    [InlineData("max", "2", "2", "2.0")]
    [InlineData("min", "90s", "2m", "90s", "1h")]
    [InlineData("max", "1.10.0", "1.9.0", "1.10.0")]
    [InlineData("min", "\"Z\"", "'a'", "'Z'")]
    [InlineData("max", "30", "[10, 30, 20]")]
    [InlineData("round", "3", "2.5")]
    [InlineData("round", "-3", "-2.5")]
    [InlineData("round", "2.68", "2.675", "2")]
    [InlineData("round", "2.0", "1.96", "1")]
    [InlineData("round", "7", "7", "3")]
    [InlineData("round", "0.0", "1e-40", "15")]
    [InlineData("round", "1e300", "1e300", "1")]
    [InlineData("floor", "-3", "-2.1")]
    [InlineData("ceil", "-2", "-2.9")]
    [InlineData("ceil", "5", "5")]
    [InlineData("int", "2", "2.9")]
    [InlineData("int", "-2", "-2.9")]
    [InlineData("int", "8080", "'8080'")]
    [InlineData("int", "255", "'0xFF'")]
    [InlineData("int", "1", "true")]
    [InlineData("range", "[1, 2, 3]", "1", "3")]
    [InlineData("range", "[5]", "5", "5")]
    [InlineData("range", "[1, 4]", "1", "6", "3")]
    [InlineData("range", "[3, 2, 1]", "3", "1", "-1")]
    [InlineData("range", "[9223372036854775806, 9223372036854775807]", "9223372036854775806", "9223372036854775807")]
    [InlineData("merge", "[1, 2, 3]", "[1]", "[2, 3]")]
    [InlineData("merge", "{a: 1, b: 3, c: 4}", "{a: 1, b: 2}", "{b: 3, c: 4}")]
    [InlineData("if", "\"yes\"", "true", "'yes'", "'no'")]
    [InlineData("if", "null", "false", "'yes'", "null")]
    [InlineData("base64", "\"aGk=\"", "'hi'")]
    [InlineData("base64", "\"w6k=\"", "'é'")]
    [InlineData("hash", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"", "'abc'")]
    [InlineData("hash", "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"", "''")]
    [InlineData("json", "\"{\\\"a\\\":[1,2.0,true,null,\\\"30s\\\"]}\"", "{a: @}")]
    [InlineData("json", "\"\\\"q\\\\\\\"\\\"\"", "'q\"'")]
    public void An_operator_computes(string name, string expected, params string[] arguments)
    {
        TuskValue[] values = [.. arguments.Select(static text => text == "{a: @}"
            ? TuskTable.Create(new KeyValuePair<string, TuskValue>("a", Read.Value("[1, 2.0, true, null, 30s]")))
            : Read.Value(text))];
        Assert.True(Find(name).TryInvoke(values, out TuskValue? result, out string? error), error);
        string wanted = expected == "90s" ? "1m30s" : expected;
        Assert.Equal(wanted, result.ToString());
        Assert.True((Find(name).Result & result.Kind) != 0, "The declared result of @" + name + " misses " + result.TypeName + ".");
    }

    [Theory]
    [InlineData("upper", "`@upper` needs 1 argument, but 0 are given; it is @upper(text: string): string")]
    [InlineData("upper", "`@upper` needs a string as `text`, but is given the int 5", "5")]
    [InlineData("if", "`@if` needs a bool as `condition`, but is given the int 1", "1", "2", "3")]
    [InlineData("round", "`@round` needs 1 to 2 arguments, but 3 are given; it is @round(x: int | float, digits: int = 0): int | float", "1", "2", "3")]
    [InlineData("round", "`@round` needs a number as `x`, but is given the string \"1\"", "'1'")]
    [InlineData("round", "`digits` must be 0 to 15", "1.5", "16")]
    [InlineData("round", "the float 1e300 does not fit into 64 bits", "1e300")]
    [InlineData("max", "`@max` needs at least 1 argument, but 0 are given; it is @max(values...: ", "")]
    [InlineData("max", "the int 1 cannot be compared with the string \"a\"", "1", "'a'")]
    [InlineData("max", "the list has no elements", "[]")]
    [InlineData("max", "the bool true has no order", "[true]")]
    [InlineData("join", "the element [1] is null; only scalars are joined", "['a', null]", "','")]
    [InlineData("split", "the separator is empty", "'a'", "''")]
    [InlineData("replace", "the text to replace is empty", "'a'", "''", "'b'")]
    [InlineData("range", "the result is too large: it would have 1,000,000,000 elements, nested ones counted; at most 100,000 are allowed", "1", "1000000000")]
    [InlineData("range", "elements", "-9223372036854775808", "9223372036854775807")]
    [InlineData("range", "the int 5 is above the int 1; give a `step` below zero", "5", "1")]
    [InlineData("range", "`step` is 0", "1", "5", "0")]
    [InlineData("merge", "the list [1] and the table {a: 1} do not merge", "[1]", "{a: 1}")]
    [InlineData("int", "the string \"8080 \" is not the text of an int", "'8080 '")]
    [InlineData("int", "the float 1e19 does not fit into 64 bits", "1e19")]
    public void What_cannot_be_computed_says_why(string name, string expected, params string[] arguments)
    {
        TuskValue[] values = arguments is [""] ? [] : Read.Values(arguments);
        Assert.False(Find(name).TryInvoke(values, out TuskValue? result, out string? error));
        Assert.Null(result);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_constant_operator_of_the_language_is_there()
    {
        string[] expected = ["base64", "ceil", "floor", "hash", "if", "int", "join", "json", "len", "lower", "max", "merge", "min", "range", "replace",
            "round", "split", "trim", "upper"];
        Assert.Equal(expected, ConstantFunctions.All.Select(static f => f.Name).Order(StringComparer.Ordinal));
        Assert.False(ConstantFunctions.TryGet("Upper", out _));
        Assert.All(ConstantFunctions.All, static function =>
        {
            Assert.EndsWith(".", function.Documentation, StringComparison.Ordinal);
            Assert.All(function.Parameters, static parameter => Assert.EndsWith(".", parameter.Documentation, StringComparison.Ordinal));
        });
        Assert.Equal("@join(list: list, separator: string = \"\"): string", Find("join").Signature);
    }

    [Fact]
    public void No_result_is_beyond_the_budget()
    {
        var million = new TuskString(new string('a', 1_000_000));
        Refused("replace", million, new TuskString("a"), new TuskString("bbb"));
        Refused("split", million, new TuskString("a"));
        Refused("base64", million);
        Refused("json", new TuskString(new string('"', 600_000)));
        Refused("json", new TuskString(new string('\u0001', 600_000)));
        TuskListValue half = Invoke("range", new TuskInteger(1), new TuskInteger(60_000)) as TuskListValue ?? TuskListValue.Empty;
        Assert.Equal(60_000, half.Count);
        Refused("merge", half, half);
        Refused("join", TuskListValue.Create(Enumerable.Repeat<TuskValue>(TuskString.Empty, 60_000)), new TuskString(new string('x', 100)));

        static void Refused(string name, params TuskValue[] arguments)
        {
            Assert.False(Find(name).TryInvoke(arguments, out _, out string? error));
            Assert.Contains("1", error, StringComparison.Ordinal);
            Assert.True(error.Length < 250, error);
        }
    }

    [Fact]
    public void Split_and_join_undo_each_other() =>
        Gen.Select(Gen.String[Gen.Char["ab,"], 0, 20], Gen.String[Gen.Char["ab,"], 1, 2]).ForAll(static (text, separator) =>
        Invoke("join", Invoke("split", new TuskString(text), new TuskString(separator))!, new TuskString(separator))!.Equals(new TuskString(text)));

    [Fact]
    public void Replace_is_that_of_dotnet() =>
        Gen.Select(Gen.String[Gen.Char["ab"], 0, 20], Gen.String[Gen.Char["ab"], 1, 2], Gen.String[Gen.Char["abc"], 0, 3]).ForAll(static (text, old, by) =>
            Invoke("replace", new TuskString(text), new TuskString(old), new TuskString(by))!.ToText() == text.Replace(old, by, StringComparison.Ordinal));

    [Fact]
    public void No_operator_throws_whatever_it_is_given()
    {
        TuskValue[] samples = Read.Values(
            "null", "true", "0", "-1", "9223372036854775807", "-9223372036854775808", "1.5", "1e300", "-1e-300", "''", "'a,b'", "30s", "-8EiB", "70%",
                "1..2", "1.2.3",
            "[]", "[1, 'a', null]", "{}", "{a: 1}");
        Gen.Select(Gen.Int[0, ConstantFunctions.All.Count - 1], Gen.OneOf(samples).Array[0, 4]).ForAll(static (index, arguments) =>
        {
            ConstantFunction function = ConstantFunctions.All[index];
            bool done = function.TryInvoke(arguments, out TuskValue? result, out string? error);
            return done == (result != null) && done == (error == null) && (!done || (function.Result & result!.Kind) != 0);
        }, times: 50_000);
    }

    [Fact]
    public void Secret_arguments_are_not_shown()
    {
        Assert.False(Find("int").TryInvoke(Read.Values("'hunter2'"), out _, out string? error, hideValues: true));
        Assert.Equal("`@int` cannot be computed: a string is not the text of an int", error);
        Assert.False(Find("upper").TryInvoke(Read.Values("12345"), out _, out error, hideValues: true));
        Assert.Equal("`@upper` needs a string as `text`, but is given an int", error);
    }

    private static TuskValue? Invoke(string name, params TuskValue[] arguments) =>
        Find(name).TryInvoke(arguments, out TuskValue? result, out _) ? result : null;

    private static ConstantFunction Find(string name)
    {
        Assert.True(ConstantFunctions.TryGet(name, out ConstantFunction? function), "There is no @" + name + ".");
        return function;
    }
}
