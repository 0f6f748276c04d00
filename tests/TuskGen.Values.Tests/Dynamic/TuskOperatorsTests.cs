using System.Numerics;
using CsCheck;

namespace TuskGen.Tests;

public sealed class TuskOperatorsTests
{
    private static readonly Dictionary<string, BinaryOperator> Symbols = new()
    {
        ["??"] = BinaryOperator.Coalesce, ["||"] = BinaryOperator.Or, ["&&"] = BinaryOperator.And, ["=="] = BinaryOperator.Equal,
            ["!="] = BinaryOperator.NotEqual,
        ["<"] = BinaryOperator.Less, ["<="] = BinaryOperator.LessOrEqual, [">"] = BinaryOperator.Greater, [">="] = BinaryOperator.GreaterOrEqual,
        ["+"] = BinaryOperator.Add, ["-"] = BinaryOperator.Subtract, ["*"] = BinaryOperator.Multiply, ["/"] = BinaryOperator.Divide,
            ["%"] = BinaryOperator.Remainder,
    };

    private static readonly Gen<TuskValue> AnyValue = Gen.OneOf<TuskValue>(
        Gen.Const<TuskValue>(TuskNull.Instance), Gen.Bool.Select(static b => (TuskValue)TuskBool.Of(b)),
        Gen.OneOf(Gen.Long, Gen.Long[-3, 3], Gen.OneOf(long.MinValue, long.MaxValue)).Select(static n => (TuskValue)new TuskInteger(n)),
        Gen.OneOf(Gen.Double[-1e6, 1e6], Gen.OneOf(double.MaxValue, double.Epsilon, -0.0, 1e-300, 1e30)).Select(static d => (TuskValue)new TuskFloat(d)),
        Gen.Decimal.Select(static d => (TuskValue)new TuskDecimal(d)),
        Gen.String[0, 5].Select(static s => (TuskValue)new TuskString(s)),
        Gen.OneOf(Gen.Long, Gen.OneOf(long.MinValue, long.MaxValue, 0L)).Select(static n => (TuskValue)new TuskDuration(new TimeSpan(n))),
        Gen.OneOf(Gen.Long, Gen.OneOf(long.MinValue, long.MaxValue, 0L)).Select(static n => (TuskValue)new TuskSize(new ByteSize(n))),
        Gen.OneOf(Gen.Decimal[-10, 10], Gen.OneOf(7.9e26m, -7.9e26m, 0m, 1e-28m)).Select(static d => (TuskValue)new TuskPercent(new Percent(d))),
        Gen.Const<TuskValue>(new TuskRange(new IntRange(1, 2))), Gen.Const<TuskValue>(new TuskSemanticVersion(new SemanticVersion(1, 2, 3))),
        Gen.Const<TuskValue>(TuskListValue.Create(new TuskInteger(1))), Gen.Const<TuskValue>(TuskTable.Empty));

    [Theory]
    // Integers and floats.
    [InlineData("7", "+", "2", "9")]
    [InlineData("10", "-", "4", "6")]
    [InlineData("-2", "*", "-3", "6")]
    [InlineData("10", "/", "2", "5")]
    [InlineData("7", "/", "2", "3.5")]
    [InlineData("7", "%", "3", "1")]
    [InlineData("-7", "%", "3", "-1")]
    [InlineData("-9223372036854775808", "%", "-1", "0")]
    [InlineData("2.5", "+", "1", "3.5")]
    [InlineData("5", "/", "2.0", "2.5")]
    [InlineData("4.0", "/", "2", "2.0")]
    [InlineData("5.5", "%", "2", "1.5")]
    // Text.
    [InlineData("'n='", "+", "5", "\"n=5\"")]
    [InlineData("5", "+", "'x'", "\"5x\"")]
    [InlineData("'wait '", "+", "30s", "\"wait 30s\"")]
    [InlineData("'a'", "+", "70%", "\"a70%\"")]
    [InlineData("'a'", "+", "true", "\"atrue\"")]
    [InlineData("'a'", "+", "1.0", "\"a1.0\"")]
    [InlineData("'v'", "+", "1.2.3", "\"v1.2.3\"")]
    // Units.
    [InlineData("1m", "+", "30s", "1m30s")]
    [InlineData("30s", "-", "1m", "-30s")]
    [InlineData("30s", "*", "2", "1m")]
    [InlineData("2", "*", "30s", "1m")]
    [InlineData("30s", "*", "0.1", "3s")]
    [InlineData("1m", "/", "30s", "2")]
    [InlineData("1m", "/", "40s", "1.5")]
    [InlineData("1m", "/", "4", "15s")]
    [InlineData("1m", "/", "0.5", "2m")]
    [InlineData("10MB", "+", "500KB", "10.5MB")]
    [InlineData("1MB", "-", "2MB", "-1MB")]
    [InlineData("10B", "*", "0.29", "2B")]
    [InlineData("100B", "*", "0.29", "29B")]
    [InlineData("7B", "/", "2", "3B")]
    [InlineData("7B", "/", "0.7", "10B")]
    [InlineData("1KiB", "/", "512B", "2")]
    // Percents.
    [InlineData("50%", "*", "200", "100")]
    [InlineData("200", "*", "50%", "100")]
    [InlineData("25%", "*", "2", "0.5")]
    [InlineData("10%", "*", "0.7", "0.07")]
    [InlineData("10%", "*", "30s", "3s")]
    [InlineData("30s", "*", "10%", "3s")]
    [InlineData("50%", "*", "3B", "1B")]
    [InlineData("50%", "*", "50%", "25%")]
    [InlineData("50%", "+", "20%", "70%")]
    [InlineData("50%", "-", "20%", "30%")]
    [InlineData("50%", "/", "20%", "2.5")]
    [InlineData("50%", "/", "25%", "2")]
    [InlineData("50%", "/", "2", "25%")]
    [InlineData("50%", "/", "0.5", "100%")]
    [InlineData("50%", "+", "1", "1.5")]
    [InlineData("50%", "-", "0.25", "0.25")]
    // Comparison.
    [InlineData("1", "<", "2", "true")]
    [InlineData("3", ">=", "3", "true")]
    [InlineData("1", "==", "1.0", "true")]
    [InlineData("9007199254740993", "==", "9007199254740992.0", "false")]
    [InlineData("9007199254740993", ">", "9007199254740992.0", "true")]
    [InlineData("1.5", ">", "1", "true")]
    [InlineData("-1", ">", "-1.5", "true")]
    [InlineData("1e300", ">", "9223372036854775807", "true")]
    [InlineData("2m", ">", "90s", "true")]
    [InlineData("1KiB", ">", "1KB", "true")]
    [InlineData("70%", "<=", "70.0%", "true")]
    [InlineData("1.2.10", ">", "1.2.9", "true")]
    [InlineData("1.0.0-rc.1", "<", "1.0.0", "true")]
    [InlineData("'a'", "==", "'a'", "true")]
    [InlineData("'Z'", "<", "'a'", "true")]
    [InlineData("'a'", "!=", "'A'", "true")]
    [InlineData("null", "==", "null", "true")]
    [InlineData("null", "==", "5", "false")]
    [InlineData("[]", "!=", "null", "true")]
    [InlineData("[1, 2]", "==", "[1.0, 2]", "true")]
    [InlineData("{a: 1}", "==", "{a: 1.0}", "true")]
    [InlineData("[1]", "==", "['1']", "false")]
    [InlineData("1..2", "==", "1-2", "true")]
    [InlineData("true", "!=", "false", "true")]
    // Logic.
    [InlineData("true", "&&", "false", "false")]
    [InlineData("false", "&&", "5", "false")]
    [InlineData("false", "||", "true", "true")]
    [InlineData("true", "||", "5", "true")]
    [InlineData("null", "||", "'d'", "\"d\"")]
    [InlineData("'x'", "||", "'d'", "\"x\"")]
    [InlineData("0", "||", "5", "0")]
    [InlineData("null", "??", "'d'", "\"d\"")]
    [InlineData("false", "??", "true", "false")]
    public void An_operator_computes(string left, string op, string right, string expected)
    {
        Assert.True(TuskOperators.TryApply(Symbols[op], Read.Value(left), Read.Value(right), out TuskValue? result, out string? error), error);
        Assert.Equal(expected, result.ToString());
        Assert.Null(error);
    }

    [Theory]
    [InlineData("1", "+", "true", "cannot add the int 1 and the bool true")]
    [InlineData("'a'", "+", "null", "`+` cannot join text and null; `??` gives null a default")]
    [InlineData("[1]", "+", "'a'", "`+` cannot join text and the list [1]; `@join` makes text of a list")]
    [InlineData("1", "+", "30s", "cannot add the int 1 and the duration 30s")]
    [InlineData("'a'", "-", "1", "cannot subtract the int 1 from the string \"a\"")]
    [InlineData("30s", "*", "30s", "cannot multiply the duration 30s by the duration 30s")]
    [InlineData("1", "/", "30s", "cannot divide the int 1 by the duration 30s")]
    [InlineData("30s", "%", "7s", "cannot take the remainder of the duration 30s by the duration 7s; both must be numbers")]
    [InlineData("100", "-", "20%", "it does not say of what the percent 20% is a part")]
    [InlineData("'x'", "<", "3", "cannot compare the string \"x\" with the int 3")]
    [InlineData("'x'", "==", "3", "cannot compare the string \"x\" with the int 3")]
    [InlineData("true", "<", "false", "cannot compare the bool true with the bool false")]
    [InlineData("null", "<", "1", "cannot compare null with the int 1")]
    [InlineData("50%", "==", "0.5", "cannot compare the percent 50% with the float 0.5")]
    [InlineData("[1]", "<", "[2]", "cannot compare the list [1] with the list [2]")]
    [InlineData("5", "&&", "true", "`&&` needs a bool on its left side, but there stands the int 5")]
    [InlineData("true", "&&", "5", "`&&` needs a bool on its right side, but there stands the int 5")]
    [InlineData("false", "||", "5", "`||` behind a bool needs a bool on its right side, but there stands the int 5")]
    [InlineData("5", "/", "0", "the int 5 is divided by zero")]
    [InlineData("5.0", "%", "0", "the float 5.0 is divided by zero")]
    [InlineData("30s", "/", "0s", "the duration 30s is divided by zero")]
    [InlineData("5MB", "/", "0.0", "the size 5MB is divided by zero")]
    [InlineData("5%", "/", "0%", "the percent 5% is divided by zero")]
    [InlineData("9223372036854775807", "+", "1", "the result of `9223372036854775807 + 1` is out of range")]
    [InlineData("-9223372036854775808", "-", "1", "out of range")]
    [InlineData("-9223372036854775808", "/", "-1", "out of range")]
    [InlineData("4611686018427387904", "*", "2", "out of range")]
    [InlineData("1e308", "*", "10", "out of range")]
    [InlineData("10000000d", "+", "10000000d", "out of range")]
    [InlineData("8EB", "*", "2", "out of range")]
    public void What_cannot_be_computed_names_both_sides(string left, string op, string right, string expected)
    {
        Assert.False(TuskOperators.TryApply(Symbols[op], Read.Value(left), Read.Value(right), out TuskValue? result, out string? error));
        Assert.Null(result);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_operator_throws_and_none_shows_a_secret_value() =>
        Gen.Select(AnyValue, AnyValue, Gen.Enum<BinaryOperator>()).ForAll(static (left, right, op) =>
    {
        bool done = TuskOperators.TryApply(op, left, right, out TuskValue? result, out string? error);
        Assert.Equal(done, result != null);
        Assert.Equal(done, error == null);
        if (done) return;
        Assert.False(TuskOperators.TryApply(op, left, right, out _, out string? hidden, hideValues: true));
        foreach (TuskValue value in new[] { left, right })
        {
            // Short texts may stand in the message's own words.
            if (value is not TuskString && value.Kind != ValueKinds.Null
                && value.ToString().Length > 5) Assert.DoesNotContain(value.ToString(), hidden, StringComparison.Ordinal);
        }
    }, times: 20_000);

    [Fact]
    public void Integers_are_exact_or_out_of_range()
    {
        Gen<long> numbers = Gen.OneOf(Gen.Long, Gen.Long[-5, 5], Gen.OneOf(long.MinValue, long.MaxValue, 1L << 32, 3037000500L, -3037000500L));
        Gen.Select(numbers, numbers).ForAll(static (a, b) =>
        {
            Agrees(BinaryOperator.Add, a, b, (BigInteger)a + b);
            Agrees(BinaryOperator.Subtract, a, b, (BigInteger)a - b);
            Agrees(BinaryOperator.Multiply, a, b, (BigInteger)a * b);
            if (b != 0) Agrees(BinaryOperator.Remainder, a, b, BigInteger.Remainder(a, b));
            if (b != 0 && BigInteger.Remainder(a, b) == 0) Agrees(BinaryOperator.Divide, a, b, (BigInteger)a / b);
        }, times: 20_000);

        static void Agrees(BinaryOperator op, long left, long right, BigInteger exact)
        {
            bool fits = exact >= long.MinValue && exact <= long.MaxValue;
            Assert.Equal(fits, TuskOperators.TryApply(op, new TuskInteger(left), new TuskInteger(right), out TuskValue? result, out _));
            if (fits) Assert.Equal(new TuskInteger((long)exact), result);
        }
    }

    [Fact]
    public void Multiplying_and_dividing_a_duration_undo_each_other() =>
        Gen.Select(Gen.Long[-1L << 40, 1L << 40], Gen.Long[1, 1 << 20]).ForAll(static (ticks, factor) =>
    {
        TuskValue duration = new TuskDuration(new TimeSpan(ticks)), number = new TuskInteger(factor);
        return TuskOperators.TryApply(BinaryOperator.Multiply, duration, number, out TuskValue? product, out _)
            && TuskOperators.TryApply(BinaryOperator.Divide, product, number, out TuskValue? back, out _) && back.Equals(duration);
    });

    [Fact]
    public void A_secret_text_is_not_in_the_message()
    {
        Assert.False(TuskOperators.TryApply(BinaryOperator.Subtract, Read.Value("'hunter2'"), Read.Value("1"), out _, out string? error, hideValues: true));
        Assert.Equal("cannot subtract an int from a string", error);
    }

    [Fact]
    public void Addition_commutes_where_no_text_is_joined() =>
        Gen.Select(AnyValue.Where(static v => v is not TuskString and not TuskPercent),
            AnyValue.Where(static v => v is not TuskString and not TuskPercent)).ForAll(static (left, right) =>
        {
            bool one = TuskOperators.TryApply(BinaryOperator.Add, left, right, out TuskValue? forth, out _);
            bool other = TuskOperators.TryApply(BinaryOperator.Add, right, left, out TuskValue? back, out _);
            return one == other && Equals(forth, back);
        });

    [Fact]
    public void Order_is_antisymmetric_and_agrees_with_equality() => Gen.Select(AnyValue, AnyValue).ForAll(static (left, right) =>
    {
        int? forth = TuskOperators.CompareOrder(left, right), back = TuskOperators.CompareOrder(right, left);
        Assert.Equal(forth.HasValue, back.HasValue);
        if (forth is not { } order) return;
        Assert.Equal(Math.Sign(order), -Math.Sign(back!.Value));
        Assert.Equal(order == 0, TuskOperators.AreEqual(left, right));
    });

    [Theory]
    [InlineData("5", "-5")]
    [InlineData("1.5", "-1.5")]
    [InlineData("30s", "-30s")]
    [InlineData("1MB", "-1MB")]
    [InlineData("-50%", "50%")]
    public void Minus_negates(string operand, string expected)
    {
        Assert.True(TuskOperators.TryApply(UnaryOperator.Negate, Read.Value(operand), out TuskValue? result, out _));
        Assert.Equal(expected, result.ToString());
    }

    [Fact]
    public void Unary_operators_refuse_what_they_do_not_fit()
    {
        Assert.True(TuskOperators.TryApply(UnaryOperator.Not, TuskBool.True, out TuskValue? result, out _));
        Assert.Equal(TuskBool.False, result);
        Assert.False(TuskOperators.TryApply(UnaryOperator.Not, Read.Value("5"), out _, out string? error));
        Assert.Equal("`!` needs a bool, but stands before the int 5", error);
        Assert.False(TuskOperators.TryApply(UnaryOperator.Negate, Read.Value("'a'"), out _, out error));
        Assert.Equal("`-` needs a number, duration, size or percent, but stands before the string \"a\"", error);
        Assert.False(TuskOperators.TryApply(UnaryOperator.Negate, Read.Value("-9223372036854775808"), out _, out error));
        Assert.Contains("out of range", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_the_budget_is_not_built()
    {
        var half = new TuskString(new string('x', (TuskBudget.MaxText / 2) + 1));
        Assert.False(TuskOperators.TryApply(BinaryOperator.Add, half, half, out _, out string? error));
        Assert.Contains("1,048,578 characters", error, StringComparison.Ordinal);
        Assert.True(error.Length < 200);
    }

    [Fact]
    public void Members_and_elements_are_found_or_refused_with_the_nearest_name()
    {
        TuskValue table = Read.Value("{host: 'a', port: 1}"), list = Read.Value("[10, 20, 30]");
        Assert.True(TuskOperators.TryMember(table, "host", out TuskValue? result, out _) && result.Equals(new TuskString("a")));
        Assert.True(TuskOperators.TryIndex(table, Read.Value("'port'"), out result, out _) && result.Equals(new TuskInteger(1)));
        Assert.True(TuskOperators.TryIndex(list, Read.Value("1"), out result, out _) && result.Equals(new TuskInteger(20)));
        Assert.Equal("the table has no key `hots`; did you mean `host`?", MemberError(table, "hots"));
        Assert.Equal("the int 5 has no member `x`; only a table has members", MemberError(Read.Value("5"), "x"));
        Assert.Equal("the index 3 is outside the list, which has 3 elements, [0] to [2]", IndexError(list, "3"));
        Assert.Equal("the index -1 is outside the list, which has 3 elements, [0] to [2]", IndexError(list, "-1"));
        Assert.Equal("the index 0 is outside the list, which has no elements", IndexError(TuskListValue.Empty, "0"));
        Assert.Equal("a list is indexed by an int, not by the string \"a\"", IndexError(list, "'a'"));
        Assert.Equal("a table is indexed by a string, not by the int 0", IndexError(table, "0"));
        Assert.Equal("the int 5 cannot be indexed; only a list or a table can", IndexError(Read.Value("5"), "0"));
    }

    private static string? MemberError(TuskValue target, string name) => TuskOperators.TryMember(target, name, out _, out string? error) ? null : error;

    private static string? IndexError(TuskValue target, string index) =>
        TuskOperators.TryIndex(target, Read.Value(index), out _, out string? error) ? null : error;
}
