using CsCheck;

namespace TuskGen.Syntax.Tests.Reference;

/// <summary>Random texts of values and types that the reference grammar covers.</summary>
internal static class ExpressionGenerator
{
    private static readonly Gen<string> s_literal = Gen.OneOf(
        "0", "42", "-5", "1_000", "0xFF", "0b10", "0o17", "1.5", "1e-4", "30s", "1h30m", "-30s", "1.5h", "10MB", "4KiB", "512B", "70%", "99.9%", "1.2.3",
        "1.2.3-beta.1", "true", "false", "null");

    private static readonly Gen<string> s_name = Gen.OneOf("a", "port", "db.host", "read-only", "us-east-1", "$region", "${region}", "@env.PORT", "@a.b",
        "if", "x1", "naïve", "e", "return");

    private static readonly Gen<string> s_range = Gen.OneOf("1..5", "..5", "3..", "8000-9000", "a..b", "-5..5", "(1)..(2)", "low..10");

    private static readonly Gen<string> s_text = Gen.OneOf(
        "\"\"", "\"x\"", "\"a # b\"", "\"say \\\"hi\\\"\\n\"", "\"\\u00e9\\u{1F418}\"", "'it\\'s'", "'c:\\dir'", "'${no}'", "\"${port + 1}\"",
        "\"$region and ${ a } b\"", "\"{x} #{y} $5 \\$z\"", "\"\"\"one \"quoted\" line\"\"\"",
        "'''raw \\n'''", "\"it's\"", "\"${\"in\" + \"ner\"}\"");

    private static readonly Gen<string> s_spaces = Gen.Frequency((6, Gen.Const(" ")), (1, Gen.Const("  ")), (1, Gen.Const("\t")));

    private static readonly Gen<string> s_operator = Gen.OneOf("+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??");

    private static readonly Gen<string> s_separator = Gen.OneOf(", ", ",", " , ", ",\n ", "\n  ", "\n\n  ", " # why\n ");

    /// <summary>White space behind an operator: it may end its line.</summary>
    private static readonly Gen<string> s_after = Gen.Frequency((8, Gen.Const(" ")), (1, Gen.Const("\n  ")), (1, Gen.Const("  # why\n  ")));

    public static Gen<string> Expression { get; } = Create(4).Select(Deepen);

    public static Gen<string> Type { get; } = CreateType(3);

    private static Gen<string> Create(int depth)
    {
        Gen<string> leaf = Gen.Frequency((3, s_literal), (3, s_name), (2, s_text), (1, s_range));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> inner = Create(depth - 1);
        Gen<string> target = Gen.OneOf(Gen.OneOf("list", "$list", "@f()", "@a.b(1)", "env(\"X\")"), inner.Select(inside => "(" + inside + ")"));
        return Gen.Frequency(
            (3, leaf),
            (4, Gen.Select(inner, s_spaces, s_operator, s_after, inner).Select(all => all.Item1 + all.Item2 + all.Item3 + all.Item4 + all.Item5)),
            (1, Gen.Select(inner, Gen.OneOf("+", "*", "==", "!=", "&&", "||", "??"), inner).Select(Tight)),
            (1, Gen.Select(inner, Gen.OneOf("\n  ", " "), inner, inner).Select(all => $"{all.Item1}{all.Item2}? {all.Item3}{all.Item2}: {all.Item4}")),
            (1, Gen.Select(inner, Gen.OneOf("??", "||", "&&"), inner).Select(all => $"{all.Item1}\n    {all.Item2} {all.Item3}")),
            (1, Gen.Select(Gen.OneOf("!", "!!"), Gen.OneOf(s_name, target)).Select(all => all.Item1 + all.Item2)),
            (1, Gen.Select(Gen.OneOf("-", "- "), Gen.OneOf(Gen.OneOf("a", "$x", "db.x"), target)).Select(all => all.Item1 + all.Item2)),
            (1, inner.Select(inside => "(" + inside + ")")),
            (1, inner.Select(inside => "(\n" + inside + "\n)")),
            (1, Gen.Select(inner.Array[0, 3], s_separator).Select(all => "[" + string.Join(all.Item2, all.Item1) + "]")),
            (1, Gen.Select(Gen.Select(Gen.OneOf("a", "b.c", "\"d e\"", "80"), Gen.OneOf(": ", " = ", ":"), inner).Array[0, 3], s_separator).Select(all =>
                "{ " + string.Join(all.Item2, all.Item1.Select(entry => entry.Item1 + entry.Item2 + entry.Item3)) + " }")),
            (1, Gen.Select(Gen.OneOf("@env", "@a.b", "env", "@max"), inner.Array[0, 3], Gen.OneOf(", ", ",", ",\n")).Select(all =>
                all.Item1 + "(" + string.Join(all.Item3, all.Item2) + ")")),
            (1, inner.Select(value => "@cache(ttl: 5m, value: " + value + ")")),
            (1, Gen.Select(target, inner).Select(all => all.Item1 + "[" + all.Item2 + "]")),
            (1, Gen.Select(target, Gen.OneOf(".name", ".items[0]", ".first().x", "\n  .then(1)")).Select(all => all.Item1 + all.Item2)));
    }

    /// <summary>Every line deeper than those before it: a key or header that begins a line no deeper than an open bracket's would end the bracket, by the
    /// rule of recovery.</summary>
    private static string Deepen(string text) =>
        string.Concat(text.Split('\n').Select((line, index) => index == 0 ? line : "\n" + new string(' ', index) + line.TrimStart(' ')));

    /// <summary>Glued operators where no sign meets another and no number meets a letter.</summary>
    private static string Tight((string Left, string Sign, string Right) all) => $"({all.Left}){all.Sign}({all.Right})";

    private static Gen<string> CreateType(int depth)
    {
        Gen<string> leaf = Gen.OneOf("string", "int", "duration", "Server", "secret", "one_of(A, B)", "int(1..65535)", "string(format: hostname)",
            "string(min: 1, max: 40)", "duration(1s..5m)", "size(..10MB)", "secret(expose)", "name(cluster)");
        if (depth == 0)
        {
            return leaf;
        }

        Gen<string> inner = CreateType(depth - 1);
        return Gen.Frequency(
            (3, leaf),
            (2, inner.Select(type => type + "[]")),
            (1, inner.Select(type => type + "[](max: 16, unique)")),
            (1, inner.Select(type => type.EndsWith('?') ? type : type + "?")),
            (1, inner.Select(type => "map<string, " + type + ">")));
    }
}
