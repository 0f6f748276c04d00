using System.Text.RegularExpressions;

namespace TuskGen.Tests;

/// <summary>Every operator and every constant function, over values of every kind: where values are hidden, a message shows neither them nor their sizes.</summary>
public sealed class HiddenValuesTests
{
    /// <summary>What shows of the values below: the text, the digits, the lengths and sums of two lengths.</summary>
    private static readonly Regex Shown = new("hunter|hhh|777|7,777|55,554|223372", RegexOptions.CultureInvariant);

    private static readonly TuskValue[] Small =
    [
        .. Read.Values("'hunter2'", "7777777", "7777.5", "777h", "777MB", "777%", "777..7777", "777.7.7", "['hunter2', 7777777, ['hunter2']]", "{hunter2: 7777777}", "true", "null"),
        new TuskInteger(long.MaxValue), new TuskInteger(long.MinValue), new TuskInteger(0), new TuskInteger(1), new TuskFloat(1.7777e300),
    ];

    /// <summary>Values whose sizes are what would show.</summary>
    private static readonly TuskValue[] Large =
    [
        new TuskString(new string('h', 777_777)), TuskListValue.Create(Enumerable.Repeat(new TuskInteger(1), 77_777)),
        TuskTable.Create(Enumerable.Range(0, 77_777).Select(static i => KeyValuePair.Create<string, TuskValue>("a" + i, new TuskInteger(1)))),
        TuskTable.Create(Enumerable.Range(0, 77_777).Select(static i => KeyValuePair.Create<string, TuskValue>("b" + i, new TuskInteger(1)))),
    ];

    /// <summary>What a large value meets: the other large ones and one of each kind that takes part in what they do. All pairs and triples would take most of a minute.</summary>
    private static readonly TuskValue[] Partners = [Small[0], Small[1], Small[8], Small[9], .. Large];

    [Fact]
    public void No_message_shows_a_hidden_value_or_its_size()
    {
        string[] messages = [.. Messages(hideValues: true)];
        Assert.NotEmpty(messages);
        Assert.DoesNotContain(messages, static message => Shown.IsMatch(message));
    }

    [Fact]
    public void Messages_about_values_that_are_not_hidden_show_them()
    {
        HashSet<string> messages = [.. Messages(hideValues: false)];
        Assert.All(["hunter", "777", "155,554 elements", "1,555,554 characters"], shown => Assert.Contains(messages, message => message.Contains(shown, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Messages(bool hideValues)
    {
        foreach (TuskValue[] one in Arguments(1))
        {
            TuskValue left = one[0];
            foreach (UnaryOperator op in Enum.GetValues<UnaryOperator>())
            {
                if (!TuskOperators.TryApply(op, left, out _, out string? error, hideValues)) yield return error;
            }
            if (!TuskOperators.TryMember(left, "member", out _, out string? missing, hideValues)) yield return missing;
        }
        foreach (TuskValue[] pair in Arguments(2))
        {
            foreach (BinaryOperator op in Enum.GetValues<BinaryOperator>())
            {
                if (!TuskOperators.TryApply(op, pair[0], pair[1], out _, out string? error, hideValues)) yield return error;
            }
            if (!TuskOperators.TryIndex(pair[0], pair[1], out _, out string? outside, hideValues)) yield return outside;
        }
        if (!TuskListValue.TryCreate([Large[^1], Large[^2]], out _, out string? large, hideValues)) yield return large;
        if (!TuskTable.TryCreate([new("a", Large[^1]), new("b", Large[^2])], out _, out large, hideValues)) yield return large;
        foreach (ConstantFunction function in ConstantFunctions.All)
        {
            foreach (TuskValue[] arguments in Arguments(function.Parameters[0].IsVariadic ? 2 : function.Parameters.Count))
            {
                if (!function.TryInvoke(arguments, out _, out string? error, hideValues)) yield return error;
            }
        }
    }

    private static IEnumerable<TuskValue[]> Arguments(int count) =>
        Tuples(Small, count).Concat(Tuples(Partners, count).Where(static tuple => tuple.Any(Large.Contains)));

    private static IEnumerable<TuskValue[]> Tuples(TuskValue[] values, int count) =>
        count == 0 ? [[]] : Tuples(values, count - 1).SelectMany(rest => values.Select(last => (TuskValue[])[.. rest, last]));
}
