using CsCheck;

namespace TuskGen.Semantics.Tests.Layers;

/// <summary>Layers that may stand over one another: a key is the same sort of thing in all of them, which its first letter tells.</summary>
internal static class LayerGenerator
{
    /// <summary>Sorts of values by the first letter of their keys.</summary>
    private static readonly (char Letter, Gen<string> Value)[] s_values =
    [
        ('s', OneOfTexts("\"x\"", "\"\"", "\"two words\"", "\"\\\"\"")),
        ('i', Gen.Int[-5, 5000].Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ('f', OneOfTexts("0.5", "1e9", "-2.25")),
        ('b', OneOfTexts("true", "false")),
        ('d', OneOfTexts("30s", "5m", "1h30m", "-2s")),
        ('z', OneOfTexts("10MB", "4KiB", "1B")),
        ('p', OneOfTexts("70%", "0.5%")),
        ('r', OneOfTexts("1..5", "8000-9000", "..3")),
        ('v', OneOfTexts("1.2.3", "2.0.0-beta.1")),
    ];

    private static readonly Gen<string> s_list = Gen.Int[0, 9].Array[0, 3].Select(static items => "[" + string.Join(", ", items) + "]");

    /// <summary>Layers whose lists may be appended to, of keys that may be null, with values that are computed from others wherever those stand.</summary>
    public static Gen<LayerTable> Layer(bool isAppending) => Table(2, isAppending);

    private static Gen<LayerTable> Table(int depth, bool isAppending)
    {
        List<Gen<(string, object)>> entries = [];
        foreach ((char letter, Gen<string> value) in s_values)
            entries.Add(Entry(letter, 2, value.Cast<string, object>()));

        entries.Add(Entry('n', 2, Gen.Frequency((3, Gen.Int[0, 9].Select(static number => (object)number.ToString(System.Globalization.CultureInfo.InvariantCulture))), (1,
            Gen.Const((object)"null")))));
        entries.Add(Entry('l', 2, isAppending ? Gen.OneOf(s_list, s_list.Select(static list => "@merge(" + list + ")")).Cast<string, object>() : s_list.Cast<string, object>()));
        entries.Add(Entry('m', 1, OneOfTexts("[1, \"x\"]", "[true, 30s]", "[\"y\", 2, 1.5]").Cast<string, object>()));
        entries.Add(Entry('w', 1, OneOfTexts("[\"a\"]", "[\"a\", \"b\"]").Cast<string, object>()));
        if (depth > 0)
        {
            Gen<LayerTable> inner = Table(depth - 1, isAppending);
            entries.Add(Entry('t', 2, inner.Cast<LayerTable, object>()));
            entries.Add(Entry('t', 2, inner.Cast<LayerTable, object>()));
            entries.Add(Entry('u', 1, Gen.Select(Gen.Int[0, 9], Gen.Bool).Select(static (number, hasMore) =>
                (object)new LayerTable([("i1", $"{number}"), .. hasMore ? new (string, object)[] { ("s1", "\"x\"") } : []])).Array[1,
                    3].Select(static tables => (object)tables.Cast<LayerTable>().ToArray())));
        }

        return Gen.OneOf([.. entries]).Array[1, 8].Select(static drawn => new LayerTable([.. drawn.GroupBy(static entry => entry.Item1).Select(static same => same.First())]));
    }

    private static Gen<string> OneOfTexts(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(number => texts[number]);

    private static Gen<(string, object)> Entry(char letter, int names, Gen<object> value) => Gen.Select(Gen.Int[1, names], value).Select((number, drawn) => ($"{letter}{number}", drawn));

    private static Gen<TTo> Cast<TFrom, TTo>(this Gen<TFrom> generator)
        where TFrom : TTo => generator.Select(static value => (TTo)value);
}
