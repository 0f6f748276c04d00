using CsCheck;

namespace TuskGen.Syntax.Tests.Blocks;

/// <summary>Random known trees.</summary>
internal static class KnownTreeGenerator
{
    private static readonly Gen<string> s_key = Gen.Frequency(
        (6, Gen.OneOf("name", "host", "port", "limits", "a", "b", "c", "max_size", "_x", "naïve", "ключ", "cache-control", "x1")),
        (1, Gen.OneOf("if", "else", "return", "class", "function", "true", "null", "switch", "on")),
        (1, Gen.Int[0, 9999].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        (1, Gen.OneOf("a b", "1.2.3", "x.y", "2xx", "", "quo\"te", "#no", "ta\tb", "{", "名前 🐘")));

    private static readonly Gen<Known> s_literal = Gen.OneOf(
        "0", "42", "-5", "1_000_000", "0xFF", "0b101", "0o17", "1.5", "-0.25", "1e-4", "30s", "1h30m", "-30s", "250ms", "10MB", "1.5GiB", "70%", "99.9%",
        "1.2.3", "2.0.0-beta.1", "true", "false", "null")
        .Select(text => (Known)new KnownScalar(text, false));

    private static readonly Gen<Known> s_string = Gen.OneOf(
        Gen.OneOf("", "x", "eu-west-1", "#fff", "a # b", "{x}", "${y}", "$z", "it's", "say \"hi\"", "back\\slash", "a: b", "[s]", "- x", "<", ">", "//",
            "/* */", "two\nlines", "  padded\n    text\n", "tab\there", "naïve 🐘", "@env('X')", "key: {"),
        Gen.String[Gen.Char["ab \"'\\$#{}[]<>:=,;-\n\té"], 0, 12])
        .Select(text => (Known)new KnownScalar(text, true));

    private static readonly Gen<Known> s_scalar = Gen.Frequency((3, s_literal), (2, s_string));

    /// <summary>The root of a document.</summary>
    public static Gen<KnownTable> Root { get; } = Table(4);

    private static Gen<KnownTable> Table(int depth) =>
        Gen.Select(s_key, Value(depth)).List[0, 5].Select(entries =>
            new KnownTable(entries.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2)));

    private static Gen<Known> Value(int depth) => depth == 0
        ? s_scalar
        : Gen.Frequency(
            (4, s_scalar),
            (3, Table(depth - 1).Select(table => (Known)table)),
            (1, Value(depth - 1).List[0, 4].Select(items => (Known)new KnownList(items))),
            (1, Table(depth - 1).List[1, 3].Select(items => (Known)new KnownList([.. items]))));
}
