using System.Globalization;
using System.Text;
using TuskGen.Conformance.Corpus;
using TuskGen.Syntax;
using TuskGen.Syntax.Tests.Robustness;

namespace TuskGen.Conformance.Documents;

/// <summary>Small documents that would compute for ever, or fill the memory, are refused where they pass a budget.</summary>
public sealed class BombTests
{
    [Fact]
    public void Text_that_doubles_is_refused_once() => AssertRefused(Doubling("\"sixteen letters!\"", "{0} + {0}", 60));

    [Fact]
    public void Text_that_doubles_by_interpolation_is_refused_once() => AssertRefused(Doubling("\"sixteen letters!\"", "\"${{{0}}}${{{0}}}\"", 60));

    [Fact]
    public void A_list_that_doubles_is_refused_once() => AssertRefused(Doubling("[1, 2]", "[{0}, {0}]", 60));

    [Fact]
    public void A_list_that_doubles_by_merging_is_refused_once() => AssertRefused(Doubling("[1, 2]", "@merge({0}, {0})", 60));

    [Fact]
    public void A_table_that_doubles_is_refused_once() => AssertRefused(Doubling("{{ a: 1 }}", "{{ l: {0}, r: {0} }}", 60));

    [Theory]
    [InlineData("@range(1, 1000000000)")]
    [InlineData("@range(0, 9223372036854775807)")]
    [InlineData("@len(@range(1, 1000000000))")]
    [InlineData("@join(@range(1, 1000000000), \",\")")]
    [InlineData("@replace(@join(@range(1, 99999), \"aaaaaaaaaa\"), \"a\", \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\")")]
    [InlineData("@json(@range(1, 99999)) + @json(@range(1, 99999)) + @json(@range(1, 99999))")]
    public void A_value_larger_than_its_budget_is_refused_once(string value) => AssertRefused("a: " + value + "\nb: 1\n");

    [Fact]
    public void Many_large_values_are_refused_once()
    {
        var text = new StringBuilder("a: \"" + new string('x', 1_000_000) + "\"\n");
        for (int index = 0; index < 40; index++)
        {
            text.Append('b').Append(index).Append(": a + \"y\"\n");
        }

        AssertRefused(text.ToString());
    }

    [Theory]
    [InlineData("l: @range(1, 50000)\n", "k{0}: @merge(l, l)\n")]
    [InlineData("l: @range(1, 50000)\n", "k{0}: @len(@merge(l, l))\n")]
    [InlineData("l: @range(1, 50000)\n", "k{0}: l == l\n")]
    [InlineData("l: @range(1, 50000)\n", "k{0}: @len([{0}, l])\n")]
    [InlineData("l: @replace(@join(@range(1, 99999), \"\"), \"1\", \"22\")\n", "k{0}: @len(l + \"{0}\")\n")]
    [InlineData("l: @replace(@join(@range(1, 99999), \"\"), \"1\", \"22\")\n", "k{0}: @hash(l)\n")]
    [InlineData("l: @replace(@join(@range(1, 99999), \"\"), \"1\", \"22\")\n", "k{0}: @len(\"${{l}} {0}\")\n")]
    [InlineData("c: @env(\"C\", true)\nt {{ a: @range(1, 40000) }}\n", "k{0}: c ? {{ t: t, a: {0} }} : {{ t: t, a: 1 }}\n")]
    public void Work_that_leaves_little_is_refused_once_however_often_it_is_done(string first, string each) => AssertRefused(
        string.Format(CultureInfo.InvariantCulture, first) + string.Concat(Enumerable.Range(0, 20_000).Select(index => string.Format(CultureInfo.InvariantCulture, each, index))));

    [Fact]
    public void Reading_a_large_list_often_is_fine() => Fault.AssertNone(Watchdog.Run(() =>
        Errors("l: @range(1, 50000)\n" + Lines(20_000, static index => $"k{index}: l[{index}] + @len(l)")) is { Length: 0 } ? null : "errors"));

    [Fact]
    public void Too_many_steps_are_refused_once() => AssertRefused("a: 1" + string.Concat(Enumerable.Repeat(" + 1", 1_200_000)) + "\n");

    [Fact]
    public void A_long_chain_of_references_is_fine()
    {
        string text = "k0: 7\n" + string.Concat(Enumerable.Range(1, 100_000).Select(index => $"k{index}: k{index - 1}\n"));
        Fault.AssertNone(Watchdog.Run(() => Errors(text) is { Length: 0 } ? null : Errors(text)[0].ToString()));
    }

    [Fact]
    public void A_long_chain_of_references_read_backwards_is_fine()
    {
        string text = string.Concat(Enumerable.Range(1, 100_000).Reverse().Select(index => $"k{index}: k{index - 1}\n")) + "k0: 7\n";
        Fault.AssertNone(Watchdog.Run(() => Errors(text) is { Length: 0 } ? null : Errors(text)[0].ToString()));
    }

    [Fact]
    public void A_long_cycle_is_one_error()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(index => $"k{index}: k{(index + 1) % 20_000}\n"));
        Fault.AssertNone(Watchdog.Run(() => Errors(text) is { Length: 1 } ? null : $"{Errors(text).Length} errors"));
    }

    [Fact]
    public void As_many_bare_words_as_keys_are_fine() => AssertWarned(
        Lines(8_000, static index => $"key_number_{index}: {index}") + Lines(8_000, static index => $"other{index}: key_numbr_{index}"));

    [Fact]
    public void As_many_misspelt_globals_as_globals_are_fine() => AssertWarned(
        Lines(8_000, static index => $"$global_{index}: {index}") + Lines(8_000, static index => $"other{index}: \"$globl_{index}\""));

    [Fact]
    public void As_many_unknown_names_as_keys_are_errors_and_no_bomb()
    {
        string text = Lines(8_000, static index => $"key_number_{index}: {index}") + Lines(8_000, static index => $"other{index}: key_numbr_{index} + 1");
        Fault.AssertNone(Watchdog.Run(() => Errors(text).Length == 1_000 ? null : $"{Errors(text).Length} errors"));
    }

    [Fact]
    public void Layers_of_many_equal_keys_are_fine()
    {
        string text = Lines(100_000, static index => $"k{index}: {index}\n$g{index}: {index}");
        Fault.AssertNone(Watchdog.Run(() =>
        {
            Project project = Project.OfTexts(("app.tsk", text), ("peanut.tsk", text), ("app.production.tsk", text));
            return project.Errors.Any() ? project.Errors.First().ToString() : null;
        }));
    }

    private static void AssertWarned(string text) => Fault.AssertNone(Watchdog.Run(() =>
    {
        IReadOnlyList<TuskDiagnostic> found = Project.OfText("app.tsk", text).Document.Diagnostics;
        return found.Count == 1_000 && found.Any(static one => one.Severity == Severity.Warning) ? null : $"{found.Count} diagnostics";
    }));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(index => line(index) + "\n"));

    /// <summary>Exactly one error, of types and values, and no other: what stands on the refused value stays silent.</summary>
    private static void AssertRefused(string text)
    {
        string? fault = Watchdog.Run(() =>
        {
            TuskDiagnostic[] errors = Errors(text);
            return errors is [{ Id: ['T', 'S', 'K', '2', ..] }] ? null : $"{errors.Length} errors: {string.Join('\n', errors.Take(3))}";
        });
        Fault.AssertNone(fault);
    }

    private static TuskDiagnostic[] Errors(string text) => [.. Project.OfText("app.tsk", text).Errors];

    private static string Doubling(string first, string next, int count)
    {
        var text = new StringBuilder("k0: " + string.Format(CultureInfo.InvariantCulture, first) + "\n");
        for (int index = 1; index < count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"k{index}: ").AppendFormat(CultureInfo.InvariantCulture, next, "k" + (index - 1)).Append('\n');
        }

        return text.ToString();
    }
}
